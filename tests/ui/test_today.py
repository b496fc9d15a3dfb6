from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan

from sheaf.domain.application import Stage
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.today import DueLine
from sheaf.ui.desk import Desk
from sheaf.ui.place import Place
from sheaf.ui.today.lines import days_said, visit_columns
from sheaf.ui.today.page import TodayPage


@pytest.fixture
def page(qtbot, desk: Desk):
    page = TodayPage(desk, Place("today"))
    qtbot.addWidget(page)
    page.resize(1366, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def test_an_empty_day_says_so_kindly(page) -> None:
    assert page.due.isHidden()
    assert page.nothing.isVisibleTo(page) or page.waiting


def test_a_line_opens_the_loan_it_is_about(qtbot, page, desk) -> None:
    with desk.database.work(HOUSE) as work:
        loan = a_loan(work)
        line = due(loan)
    page.due.show_rows([line])
    page.sections["due"].set_empty(empty=False)
    page.due.setFocus()

    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page.due, Qt.Key.Key_Return)

    assert went.args == [Place("loan", loan)]


def due(loan: int) -> DueLine:
    day, method = date(2026, 4, 10), Method.EQUAL_INSTALMENTS
    return DueLine(loan, "2026-00012", "王芳", 1, 6, method, day, Money(1))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-2, "2 days late"),
        (0, "by this evening"),
        (1, "by tomorrow"),
        (3, "3 days left"),
    ],
)
def test_an_answer_says_how_long_there_still_is(days, said) -> None:
    assert days_said(days) == said


@pytest.mark.parametrize(
    ("left", "words", "tone"),
    [
        (-1, "1 day late", "bad"),
        (0, "by this evening", "warn"),
        (2, "2 days left", "ok"),
        (None, "To be visited again", "text"),
    ],
)
def test_a_visit_says_how_long_there_still_is(left, words, tone) -> None:
    line = ApplicationLine(
        1, "A2026-0001", 1, "王芳", Stage.RE_SURVEY, Money(1), 12,
        Method.EQUAL_INSTALMENTS, date(2026, 3, 10), "周敏", None,
    )  # fmt: skip
    _who, said, _amount = visit_columns(lambda _line: left)

    assert (said.cell(line).text, said.cell(line).tone) == (words, tone)
