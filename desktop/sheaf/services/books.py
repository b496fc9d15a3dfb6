"""The folder with the books: founded, opened with a password, or with the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from sheaf.domain import password as passwords
from sheaf.domain.errors import Refused
from sheaf.domain.office import Office
from sheaf.domain.teller import HOUSE, Teller, WrongPassword
from sheaf.paths import BOOKS, KEYS
from sheaf.services import offices, tellers
from sheaf.store.database import Database
from sheaf.store.disk import named
from sheaf.store.keyring import Keyring

Clock = Callable[[], datetime]


class BooksStandHere(Refused):
    """There are books in this folder already; new ones need a folder of their own."""

    field = "folder"


class NotTheKey(Refused):
    """The recovery key typed is not the one printed for these books."""

    field = "recovery"


@dataclass(frozen=True, slots=True)
class Opened:
    """Open books, and who opened them."""

    database: Database
    teller: Teller
    keyring: Keyring


@dataclass(frozen=True, slots=True)
class Founded:
    """New books, opened by their first administrator, and the key to be printed."""

    opened: Opened
    recovery: str


def found(
    folder: Path, office: Office, administrator: str, password: str, clock: Clock
) -> Founded:
    """Lay out the books of a new office. The key file comes last: without it, no books."""
    passwords.check(password, administrator)
    with named():
        _make_room(folder)
    keyring, key = Keyring.create(folder / KEYS, practice=False)
    database = Database(folder / BOOKS, key, clock)
    try:
        database.create()
        with database.work(HOUSE) as work:
            teller = offices.found(work, office, administrator)
        keyring.hold(teller.name, password, key)
        return Founded(Opened(database, teller, keyring), keyring.new_recovery(key))
    except BaseException:
        database.close()
        raise


def unlock(folder: Path, name: str, password: str, clock: Clock) -> Opened:
    """Open the books for someone who knows their password, and note that they came."""
    keyring = Keyring.read(folder / KEYS)
    return _open(keyring, keyring.unlock(name, password), name, clock)


def recover(folder: Path, recovery: str, name: str, password: str, clock: Clock) -> Opened:
    """Open the books with the recovery key, and give one person a new password."""
    passwords.check(password, name)
    keyring = Keyring.read(folder / KEYS)
    try:
        key = keyring.recover(recovery)
    except WrongPassword as error:
        raise NotTheKey from error
    opened = _open(keyring, key, name, clock)
    keyring.hold(name, password, key)
    with opened.database.work(opened.teller) as work:
        tellers.change_password(work, name)
    return opened


def _open(keyring: Keyring, key: bytes, name: str, clock: Clock) -> Opened:
    database = Database(keyring.path.with_name(BOOKS), key, clock)
    try:
        database.open()
        with database.work(HOUSE) as work:
            return Opened(database, tellers.sign_in(work, name), keyring)
    except BaseException:
        database.close()
        raise


def _make_room(folder: Path) -> None:
    if (folder / BOOKS).exists() and (folder / KEYS).exists():
        raise BooksStandHere
    folder.mkdir(parents=True, exist_ok=True)
    _set_aside(folder / BOOKS)
    _set_aside(folder / KEYS)


def _set_aside(left_over: Path) -> None:
    """Keep what a start that broke off has left, under another name."""
    if left_over.exists():
        names = (left_over.with_name(f"{left_over.name}.aside-{n}") for n in count(1))
        left_over.rename(next(name for name in names if not name.exists()))
