"""A main window in the office."""

from __future__ import annotations

import pytest
from tests.windows import Keyboard, books, clock, printer, this_machine, window

from sheaf.paths import KEYS
from sheaf.store import keyring as key_file
from sheaf.store.keyring import Keyring

PASSWORD = "three good words"

__all__ = ["books", "clock", "printer", "this_machine", "window"]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Stretch passwords little: the tests are not about strength."""
    monkeypatch.setattr(
        key_file, "STRENGTH", {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    )


@pytest.fixture
def keyring(books) -> Keyring:
    """The key file where it belongs: a backup takes it along."""
    made = Keyring(books.path.with_name(KEYS))
    made.hold("赵敏", PASSWORD, books.key)
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()
