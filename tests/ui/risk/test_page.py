"""The page of the classes, its day, the loans of a class, the report."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan
from tests.conftest import PEOPLE
from tests.windows import ENTER, Keyboard

from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import papers
from sheaf.ui.kept_papers import KeptWindow
from sheaf.ui.place import Place

MANAGER = PEOPLE[Role.MANAGER]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
F = Qt.Key.Key_F


@pytest.fixture
def loans(books, clock) -> list[int]:
    """Two loans, one of them bad since 11 May."""
    made = []
    for number, day, borrower in (
        ("2026-00012", "2026-03-10", "王芳"),
        ("2026-00013", "2026-05-15", "李国平"),
    ):
        clock.on(day)
        with books.work(HOUSE) as work:
            made.append(a_loan(work, number=number, borrower=borrower))
    clock.on("2026-05-20")
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def shown(qtbot, window, loans, keys):
    made = window(MANAGER)
    keys.press(F, BOTH)
    qtbot.waitUntil(lambda: made.page.found is not None)
    return made


def counts(page) -> list[tuple[str, int]]:
    return [
        (row.risk_class.value if row.risk_class else "all", row.count)
        for row in page.classes.table.rows
    ]


def amounts(page) -> list[str]:
    box = page.head._amounts
    return [box.itemAt(at).widget().accessibleName() for at in range(box.count())]


def test_a_manager_sees_the_classes_by_one_key(shown) -> None:
    assert counts(shown.page) == [
        ("normal", 1),
        ("special_mention", 0),
        ("substandard", 1),
        ("doubtful", 0),
        ("loss", 0),
        ("all", 2),
    ]
    assert amounts(shown.page) == [
        "Principal left (yuan) 60,000.00",
        "Provisions 8,100.00",
        "PAR30 50.00%",
        "NPL ratio 50.00%",
    ]
    assert shown.page.classes.hasFocus()
    assert shown.page.classes.current().risk_class.value == "normal"


def test_moves_since_the_month_end_are_shown(shown) -> None:
    rows = shown.page.moves.table.rows

    assert shown.page.sections[1]._title.text() == "Moves since 2026-04-30"
    special, new = rows[1], rows[-1]
    assert special.counts == (0, 0, 1, 0, 0, 0)
    assert (new.before, new.counts) == (None, (1, 0, 0, 0, 0, 0))


def test_another_day_is_written_above(qtbot, shown, keys) -> None:
    keys.ctrl(F)
    keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys.type("2026-05-01")
    keys.press(ENTER)

    qtbot.waitUntil(lambda: shown.page.found.day == date(2026, 5, 1))
    assert counts(shown.page)[:3] == [
        ("normal", 0),
        ("special_mention", 1),
        ("substandard", 0),
    ]
    assert "by what the books know today" in shown.page.head._summary.text()


def test_a_day_to_come_says_what_it_supposes(qtbot, shown) -> None:
    shown.page.edit.put_date(date(2026, 8, 20))
    shown.page.edit.left.emit()

    qtbot.waitUntil(lambda: shown.page.found.day == date(2026, 8, 20))
    assert "if nothing more is paid" in shown.page.head._summary.text()


def test_enter_lists_the_loans_of_a_class_and_opens_one(shown, loans, keys) -> None:
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Down)
    keys.press(ENTER)

    page = shown.page
    assert page.place == Place("class_loans", 2, "2026-05-20")
    [line] = page.loans.table.rows
    assert (line.borrower, line.loan.days_past_due) == ("王芳", 40)
    assert page.head._title.text() == "Substandard"

    keys.press(ENTER)
    assert shown.page.place == Place("loan", loans[0])
    assert shown.page.reasons.table.rows[0].words == "40 days late, Credit."


def test_a_class_without_loans_says_so(shown) -> None:
    shown.go(Place("class_loans", 4, "2026-05-20"))

    assert shown.page.section._empty.isVisible()


def test_f8_prints_the_report_once_for_one_state(qtbot, shown, books, keys) -> None:
    for _turn in range(2):
        keys.press(Qt.Key.Key_F8)
        [paper] = [one for one in shown.findChildren(KeptWindow) if one.isVisible()]
        paper.close()
        shown.activateWindow()
        shown.page.classes.setFocus()
        qtbot.waitUntil(shown.page.classes.hasFocus)

    with books.look(MANAGER) as work:
        facts = papers.paper(work, 1).facts
        assert facts.number.endswith("第0001号")
        assert facts.report.count == 2


def test_a_teller_has_no_key_for_it(window, loans, keys) -> None:
    shown = window(PEOPLE[Role.TELLER])

    keys.press(F, BOTH)

    assert shown.page.place == Place("today")


def test_the_class_of_a_loan_unfolds_to_its_rules(shown, loans, keys) -> None:
    shown.go(Place("loan", loans[0]))
    page = shown.page
    assert [row.caption for row in page.reasons.table.rows] == ["Substandard"]

    page.reasons.setFocus()
    keys.press(ENTER)

    told = {row.caption: row.words for row in page.reasons.table.rows}
    assert told["Days late and security"] == "Credit, 40 days late: Substandard"
    assert told["Rules for classifying risk"] == "at least Special mention."
    assert told["Provision"] == "25 % of 30,000.00: 7,500.00"
    assert told["Interest"] == "Counted as earned, up to 90 days late."
    keys.press(ENTER)
    assert len(page.reasons.table.rows) == 1
