"""Opening books for a verb: the file or its folder, and the password."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from sheaf.cli.answer import WrongInput
from sheaf.cli.options import password
from sheaf.paths import BOOKS, KEYS
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring


def found(path: str) -> Path:
    """Return the books' file: the path may name it, or the folder it lies in."""
    named = Path(path)
    books = named / BOOKS if named.is_dir() else named
    if not books.is_file():
        raise WrongInput("books", "no_such_books", path)
    return books


def opened(path: str, options: Namespace) -> Database:
    """Open the books with the password that was given."""
    books = found(path)
    key = Keyring.read(books.with_name(KEYS)).open_with(password(options))
    database = Database(books, key)
    database.open()
    return database
