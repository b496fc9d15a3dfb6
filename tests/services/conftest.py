"""Books of an office on a day of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.build import an_office
from tests.clock import Clock
from tests.conftest import KEY

from sheaf.domain.teller import HOUSE
from sheaf.store.database import Database


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def books(database: Database, clock: Clock) -> Iterator[Database]:
    found = Database(database.path, KEY, clock=clock)
    with found.work(HOUSE) as work:
        an_office(work)
    yield found
    found.close()
