"""A page that was left is turned to the next place: it has nothing of the one before."""

from __future__ import annotations

import random
from datetime import datetime

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from sqlalchemy.exc import NoResultFound
from tests.windows import this_machine

from sheaf.cli import practice
from sheaf.domain.loan import Status
from sheaf.domain.teller import HOUSE
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import loans, tellers
from sheaf.services.practice.office import PASSWORD
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.people import CustomerRow
from sheaf.ui import theme
from sheaf.ui.desk import Desk
from sheaf.ui.main_window import MainWindow
from sheaf.ui.place import Place

__all__ = ["this_machine"]

MANAGER, CUSTOMERS, PAIRS = "赵敏", 40, 12
HIGH = 2000  # pixels: the whole of a page is seen


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("practice")
    practice.main([str(folder), "--customers", str(CUSTOMERS)])
    keyring = Keyring.read(folder / KEYS)
    books = Database(folder / BOOKS, keyring.unlock(MANAGER, PASSWORD), clock=datetime.now)
    with books.look(HOUSE) as work:
        manager = tellers.named(work, MANAGER)
    desk = Desk(books, manager, keyring)
    yield desk
    desk.close()
    books.close()


@pytest.fixture
def window(qapp, office, machine):
    theme.load_fonts()
    shown = MainWindow(office, machine)
    shown.resize(1366, HIGH)
    shown.show()
    qapp.processEvents()
    yield shown
    shown.close()
    qapp.processEvents()


def places(desk: Desk, kind: str) -> list[Place]:
    with desk.database.look(desk.teller) as work:
        found = {
            "customer": lambda: [one.id for one in work.session.query(CustomerRow)],
            "application": lambda: [one.id for one in work.session.query(ApplicationRow)],
            "loan": lambda: [one.id for one in loans.lines(work, Status.ACTIVE, CUSTOMERS)],
        }[kind]()
    return [Place(kind, one) for one in found]


def settled(window: MainWindow) -> tuple[QImage, list[tuple[str, str, bool]]]:
    """Picture the page as it stands once it is laid out, and say what it offers."""
    page = window.page
    if hasattr(page, "_looked"):
        page._looked.setText("")  # how often it was opened: once more each time
    for _turn in range(4):
        QApplication.processEvents()
    acts = [(one.act.name, one.said, one.ready) for one in page.acts()]
    return window.grab().toImage(), acts


def disturb(window: MainWindow) -> None:
    """Leave everything on a page otherwise than it was found."""
    page = window.page
    if page.place.kind == "customer":
        page.reveal()
    if page.place.kind == "loan":
        page.reasons.toggle()
        page._turn(-1)
        for row in page.schedule.table.rows[:2]:
            page.schedule._toggle(row)
    page._scroll.verticalScrollBar().setValue(400)
    QApplication.processEvents()


@pytest.mark.parametrize("kind", ["customer", "application", "loan"])
def test_a_turned_page_is_as_one_made_anew(window, kind) -> None:
    every, chance = places(window.desk, kind), random.Random(kind)
    for _turn in range(PAIRS):
        one, other = chance.sample(every, 2)
        window.go(other)
        made, wanted = window.page, settled(window)
        window.back()
        window._kept.pop(type(made)).deleteLater()
        window.go(one)
        left = window.page
        disturb(window)
        window.back()

        window.go(other)

        assert window.page is left is not made
        assert settled(window) == wanted, (one, other)
        window.back()
        window._kept.pop(type(left)).deleteLater()


def test_pages_one_behind_the_other_are_never_turned(window) -> None:
    first, second, third = places(window.desk, "loan")[:3]

    window.go(first)
    window.go(second)
    behind = window._at(1)
    window.back()
    window.go(third)

    assert window._at(1) is behind
    assert window._at(1).place == first
    assert window.page.place == third


@pytest.mark.parametrize("kind", ["customer", "application", "loan"])
def test_what_cannot_be_opened_leaves_one_where_one_is(window, kind) -> None:
    before, somebody, nobody = window.page, places(window.desk, kind)[0], Place(kind, 10**6)
    window.go(somebody)
    window.back()

    for _turned_then_made in range(2):
        with pytest.raises(NoResultFound):
            window.go(nobody)
        assert window.page is before
        assert window.stack.count() == 1

    window.go(somebody)
    assert window.page.place == somebody
