"""The folder of a practice office: its books, and a key file that ``practice`` opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sheaf.domain.teller import HOUSE
from sheaf.paths import BOOKS, KEYS
from sheaf.services.practice.colleagues import PEOPLE
from sheaf.services.practice.office import PASSWORD
from sheaf.services.practice.writing import Order, write
from sheaf.store.database import Database
from sheaf.store.disk import named
from sheaf.store.keyring import Keyring


def lay(folder: Path, order: Order, clock: Callable[[], datetime]) -> None:
    """Write practice books into a folder; the key file comes last, and makes them books."""
    with named():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / KEYS).unlink(missing_ok=True)
        for left in folder.glob(f"{BOOKS}*"):
            left.unlink()
    keyring, key = Keyring.create(folder / KEYS, practice=True)
    database = Database(folder / BOOKS, key, clock)
    try:
        database.create()
        with database.work(HOUSE) as work:
            write(work, order)
    finally:
        database.close()
    keyring.hold_all(PEOPLE, PASSWORD, key)
