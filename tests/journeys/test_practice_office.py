"""Whoever tries the program opens whatever the practice office holds: all of it opens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.paths import BOOKS, KEYS
from sheaf.printing import kinds, practice
from sheaf.queries import papers
from sheaf.services.practice import books as made_up
from sheaf.services.practice.office import PASSWORD
from sheaf.services.practice.writing import Order
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.papers import PaperRow
from sheaf.store.tables.people import CustomerRow
from sheaf.ui import rooms
from sheaf.ui.place import Place
from tests.conftest import NOON
from tests.windows import keyring, this_machine, window

__all__ = ["keyring", "this_machine", "window"]

EVERYBODY = Teller(1, "孙立", frozenset(Role))
SHARE = 5  # one record in so many is opened
A_KIND = 3  # papers of each kind are drawn
KINDS = {"customer": CustomerRow, "application": ApplicationRow, "loan": LoanRow}


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made: Path = tmp_path_factory.mktemp("practice")
    sample = practice.render("zh_CN")
    wanted = Order(100, 1, "zh_CN", sample, kinds.stamp, kinds.render)
    made_up.lay(made, wanted, lambda: NOON)
    return made


@pytest.fixture
def books(folder: Path) -> Iterator[Database]:
    key = Keyring.read(folder / KEYS).unlock("李娜", PASSWORD)
    found = Database(folder / BOOKS, key, clock=lambda: NOON)
    yield found
    found.close()


def test_every_record_of_the_practice_office_opens(window, books) -> None:
    shown = window(EVERYBODY)
    for room in rooms.open_to(EVERYBODY):
        shown.go(Place(room.name))
    with books.look(HOUSE) as work:
        places = [
            Place(kind, record)
            for kind, row in KINDS.items()
            for record in [*work.session.scalars(select(row.id))][::SHARE]
        ]

    for place in places:
        shown.go(place)
        assert shown.page.place == place
        assert shown.page.head._title.text(), place
    assert len(places) > len(KINDS) * 8


def test_every_paper_of_the_practice_office_is_drawn(books) -> None:
    with books.look(HOUSE) as work:
        seen: Counter[str] = Counter()
        for paper_id, kind in work.session.execute(select(PaperRow.id, PaperRow.kind)):
            if seen[kind] < A_KIND:
                found = papers.paper(work, paper_id)
                seen[kind] += 1
                assert kinds.render(kind, found.facts).startswith(b"%PDF")
    assert len(seen) > 20
