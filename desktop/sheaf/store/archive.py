"""A backup: the books and their key file, packed into one file and proved.

A backup counts only after it was opened again: unpacked elsewhere, its key file read, every
page of its books checked. Both parts are as unreadable to a finder as the originals.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from sheaf.domain.errors import NoRoom, ReadOnly, Unreadable
from sheaf.paths import BOOKS, KEYS
from sheaf.paths import BOOKS, KEYS
from sheaf.store import sqlcipher
from sheaf.store.keyring import Keyring

ENDING = ".sheaf"

#: What belongs to books in a folder; a log not yet folded in belongs to them too.
KEPT = (BOOKS, f"{BOOKS}-wal", f"{BOOKS}-shm", KEYS)

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True, slots=True)
class Archive:
    """A backup that was opened and checked."""

    place: str
    size: int
    sha256: str


def pack(books: Path, key: bytes, target: Path) -> Archive:
    """Write a backup of the books in this folder, open it again, and only then count it."""
    draft = target.with_suffix(".part")
    with _named(), TemporaryDirectory(dir=books.parent, prefix=".backup-") as folder:
        copy = Path(folder) / BOOKS
        sqlcipher.copy(books, copy, key)
        try:
            with ZipFile(draft, "w", ZIP_STORED) as packed:
                packed.write(copy, BOOKS)
                packed.write(books.with_name(KEYS), KEYS)
            prove(draft, key)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    return _archive(target)


def prove(archive: Path, key: bytes) -> None:
    """Unpack a backup aside and read every page of it; refuse it if one is wrong."""
    with _named(), TemporaryDirectory(dir=archive.parent, prefix=".proof-") as folder:
        unpack(archive, Path(folder))
        Keyring.read(Path(folder) / KEYS)
        if not sqlcipher.sound(Path(folder) / BOOKS, key):
            raise Unreadable


def keyring(archive: Path) -> Keyring:
    """Read who can open a backup, without unpacking its books."""
    with _named(), TemporaryDirectory(prefix=".keys-") as folder:
        with ZipFile(archive) as packed:
            packed.extract(KEYS, folder)
        return Keyring.read(Path(folder) / KEYS)


def unpack(archive: Path, folder: Path) -> None:
    """Lay the books of a backup and their key file into a folder."""
    with _named(), ZipFile(archive) as packed:
        for name in (BOOKS, KEYS):
            packed.extract(name, folder)


def restore(archive: Path, folder: Path, key: bytes) -> Path | None:
    """Prove a backup, then put its books in place; the present ones are kept aside.

    Return where the present books went, or none if there were none.
    """
    prove(archive, key)
    with _named():
        folder.mkdir(parents=True, exist_ok=True)
        aside = _aside(folder)
        with TemporaryDirectory(dir=folder, prefix=".restore-") as draft:
            unpack(archive, Path(draft))
            present = [folder / name for name in KEPT if (folder / name).exists()]
            if present:
                aside.mkdir()
            for file in present:
                file.replace(aside / file.name)
            for name in (BOOKS, KEYS):
                (Path(draft) / name).replace(folder / name)
    return aside if present else None


def _aside(folder: Path) -> Path:
    """Name a folder for the present books that is not there yet."""
    turn = 1
    while (found := folder / f"kept-aside-{turn}").exists():
        turn += 1
    return found


def _archive(path: Path) -> Archive:
    with path.open("rb") as file:
        return Archive(
            str(path), path.stat().st_size, file_digest(file, "sha256").hexdigest()
        )


@contextmanager
def _named() -> Iterator[None]:
    """Name what a disk or a stick can do to us."""
    try:
        yield
    except (BadZipFile, KeyError) as error:
        raise Unreadable from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise NoRoom from error
        if error.errno in NOT_ALLOWED:
            raise ReadOnly from error
        raise Unreadable from error
