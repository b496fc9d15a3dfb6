"""The folder of a practice office: its books, and a key file that ``practice`` opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sheaf.domain.teller import HOUSE
from sheaf.paths import BOOKS, KEYS
from sheaf.services.closing import Watch, unwatched
from sheaf.services.practice.colleagues import PEOPLE
from sheaf.services.practice.office import PASSWORD
from sheaf.services.practice.writing import Order, write
from sheaf.store.database import Database
from sheaf.store.disk import named
from sheaf.store.keyring import Keyring


def lay(
    folder: Path, order: Order, clock: Callable[[], datetime], watch: Watch = unwatched
) -> None:
    """Write practice books into a folder; the key file comes last, and makes them books.

    Stopped by the watch, or failing, it leaves the folder without any, and none where
    there was none.
    """
    with _whole_or_none(folder):
        keyring, key = Keyring.create(folder / KEYS, practice=True)
        database = Database(folder / BOOKS, key, clock)
        try:
            database.create()
            with database.work(HOUSE) as work:
                write(work, order, watch)
        finally:
            database.close()
        keyring.hold_all(PEOPLE, PASSWORD, key)


@contextmanager
def _whole_or_none(folder: Path) -> Iterator[None]:
    """Begin in a folder without books; if they are not made, leave it without."""
    there, made = folder.exists(), False
    with named():
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder)
    try:
        yield
        made = True
    finally:
        if not made:
            with named():
                _clear(folder)
            if not there:
                with suppress(OSError):  # somebody put something into it
                    folder.rmdir()


def _clear(folder: Path) -> None:
    (folder / KEYS).unlink(missing_ok=True)
    for left in folder.glob(f"{BOOKS}*"):
        left.unlink()
