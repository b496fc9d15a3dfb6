from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.conftest import PEOPLE
from tests.windows import Keyboard

from sheaf.domain.ledger import Channel, postings_for_opening
from sheaf.domain.money import Money
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import periods
from sheaf.services import posting
from sheaf.store.tables.office import PeriodRow
from sheaf.ui.place import Place

MANAGER, TELLER = PEOPLE[Role.MANAGER], PEOPLE[Role.TELLER]
Key = Qt.Key
JANUARY, FEBRUARY = date(2026, 1, 31), date(2026, 2, 28)


def opened(books, day, who=HOUSE) -> None:
    with books.work(who) as work:
        postings = postings_for_opening(Money(100), Channel.CASH)
        posting.post_late(work, day, "opening", "", postings)


def next_step(shown) -> str:
    return " ".join(one.text() for one in shown.page.step.findChildren(QLabel))


@pytest.fixture
def shown(window, books):
    opened(books, JANUARY)
    shown = window(MANAGER)
    shown.go(Place("months"))
    return shown


def test_a_month_that_is_over_is_closed_by_keys(
    shown, books, keys: Keyboard, qtbot
) -> None:
    keys.ctrl(Key.Key_M)
    keys.ctrl(Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.sheets)

    with books.look(MANAGER) as work:
        assert periods.closed_until(work) == JANUARY
    assert [one.until for one in shown.page.months.table.rows] == [JANUARY]


def test_where_nothing_is_typed_no_draft_is_offered(shown) -> None:
    shown.go(Place("close_month"))

    acts = [one.act.name for one in shown.sheets[-1].acts()]

    assert acts == ["back", "confirm"]


def test_the_page_says_how_far_the_books_are_closed(shown, books) -> None:
    with books.work(MANAGER) as work:
        for until in (JANUARY, FEBRUARY):
            work.session.add(PeriodRow(until=until, at=work.now, teller_id=MANAGER.id))
    shown.page.look_again()

    assert "2026-03" in next_step(shown)


def test_a_till_not_counted_stands_in_the_way_and_is_named(shown, books) -> None:
    opened(books, date(2026, 1, 15), TELLER)
    shown.page.look_again()

    assert TELLER.name in next_step(shown)
