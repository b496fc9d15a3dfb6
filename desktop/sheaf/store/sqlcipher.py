"""The books as one encrypted file. All that is SQLite's own is said here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event
from sqlcipher3 import dbapi2

from sheaf.domain.errors import Absent, Broken, Busy, Failed, NoRoom, ReadOnly, Unreadable

KEY_BYTES = 32
STEP = 4096  # pages copied at a time, 16 MB
KEPT = 32 * 1024  # KB of pages kept open: read again, each would be decrypted again
LEAST = 256 * 1024  # bytes free; with less, no act can be written beside the books

#: What SQLite is told before each kind of work. An act takes the only pen at once: begun
#: later, at its first write, it could act on what another window has changed since.
OPENING = {
    "look": ["PRAGMA query_only = ON", "BEGIN"],
    "act": ["PRAGMA query_only = OFF", "PRAGMA foreign_keys = ON", "BEGIN IMMEDIATE"],
    "rebuild": ["PRAGMA query_only = OFF", "PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE"],
}

FAILURES: dict[int, type[Failed]] = {
    dbapi2.SQLITE_BUSY: Busy,
    dbapi2.SQLITE_FULL: NoRoom,
    dbapi2.SQLITE_IOERR: Broken,
    dbapi2.SQLITE_READONLY: ReadOnly,
    dbapi2.SQLITE_CANTOPEN: Unreadable,
    dbapi2.SQLITE_CORRUPT: Unreadable,
    dbapi2.SQLITE_NOTADB: Unreadable,
}


def engine(path: Path, key: bytes, patience: float) -> Engine:
    """Reach the books at ``path``; wait ``patience`` seconds for another's pen."""
    books = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        connect_args={"isolation_level": None, "timeout": patience},  # we say BEGIN
    )
    event.listen(books, "connect", _unlock(key))
    event.listen(books, "begin", _begin)
    event.listen(books, "handle_error", _translate(path))
    return books


def _unlock(key: bytes) -> Callable[[Any, Any], None]:
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(key)}")

    def unlock(connection: Any, _record: Any) -> None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA recursive_triggers = ON")  # REPLACE is a deletion too
        connection.execute(f"PRAGMA cache_size = -{KEPT}")

    return unlock


def _begin(connection: Connection) -> None:
    for statement in OPENING[connection.get_execution_options().get("kind", "act")]:
        connection.exec_driver_sql(statement)


def _translate(path: Path) -> Callable[[ExceptionContext], None]:
    """Name the failures a person can do something about; leave the rest as they are."""

    def translate(context: ExceptionContext) -> None:
        if failure := _failure(path, context.original_exception):
            raise failure from context.original_exception

    return translate


def _failure(path: Path, error: BaseException) -> type[Failed] | None:
    """Name a failure; SQLite also needs to write beside the books when it only reads."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    found = FAILURES.get(code)
    if found is Broken and not path.exists():
        return Absent
    if found is Broken and disk_usage(path.parent).free < LEAST:
        return NoRoom
    locked = path.exists() and not os.access(path.parent, os.W_OK)
    return ReadOnly if locked and code == dbapi2.SQLITE_CANTOPEN else found


def copy(source: Path, target: Path, key: bytes, watch: Callable[[float], None]) -> None:
    """Copy the books as they stand, encrypted with the same key, while others work.

    ``watch`` hears which share is done; what it raises ends the copy.
    """

    def tell(_status: int, left: int, pages: int) -> None:
        watch(1 - left / max(pages, 1))

    with _plainly(source, key) as books, _plainly(target, key) as copied:
        books.backup(copied, pages=STEP, progress=tell)


def sound(path: Path, key: bytes) -> bool:
    """Tell whether every page of a file can be read and hangs together."""
    with _plainly(path, key) as books:
        tampered = list(books.execute("PRAGMA cipher_integrity_check"))
        answers = [row[0] for row in books.execute("PRAGMA integrity_check")]
    return not tampered and answers == ["ok"]


@contextmanager
def _plainly(path: Path, key: bytes) -> Iterator[Any]:
    """Open a bare connection, closed at the end, its failures named."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        yield connection
    except dbapi2.Error as error:
        if failure := _failure(path, error):
            raise failure from error
        raise
    finally:
        connection.close()
