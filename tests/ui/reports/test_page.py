"""The room of reports, what passed on a day, and the figures of the day on Today."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.asked import submitted
from tests.services.lives import MANAGER, TELLER, lent, paid
from tests.windows import ENTER, ESC, Keyboard

from sheaf.domain.portfolio import Figure
from sheaf.ui.place import Place, figure_loans
from sheaf.ui.today.overview import WAIT

Key = Qt.Key


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def loan(books, clock) -> int:
    """One loan, late since 10 April, and 100 of it received on 20 May."""
    made = lent(books)
    clock.on("2026-05-20")
    paid(books, made, "100")
    return made


def figures(page) -> dict[str, str]:
    return {one.name: one.amount for one in page.standing.table.rows}


@pytest.fixture
def today(qtbot, window, loan):
    shown = window(MANAGER)
    qtbot.waitUntil(lambda: WAIT not in figures(shown.page).values())
    return shown


def open_figure(shown, keys, name: str) -> None:
    shown.page.standing.mark_key(name)
    shown.page.standing.setFocus()
    keys.press(ENTER)


def test_a_manager_reads_the_days_truth_on_today(today) -> None:
    found = figures(today.page)

    assert found["Received today"] == "100.00"
    assert found["Paid out today"] == "0.00"
    assert found["Lent out"] == found["PAR30"] == "30,000.00"
    assert found["Cash in the tills"] == "100.00"
    assert found["Decisions waiting"] == "0.00"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Received today", Place("passed", 0, "2026-05-20")),
        ("Lent out", Place("classification")),
        ("Overdue principal", figure_loans(Figure.OVERDUE, date(2026, 5, 20))),
        ("PAR30", figure_loans(Figure.PAR30, date(2026, 5, 20))),
        ("Cash in the tills", Place("tills")),
        ("Decisions waiting", Place("applications")),
        ("Promises broken", Place("broken")),
    ],
)
def test_every_figure_opens_what_it_is_made_of(today, keys, name, place) -> None:
    open_figure(today, keys, name)

    assert today.page.place == place


def test_the_loans_of_a_figure_are_listed(today, keys, loan) -> None:
    open_figure(today, keys, "PAR30")

    [line] = today.page.loans.table.rows
    assert line.loan.loan_id == loan


def test_whoever_reads_no_reports_sees_none(window, loan) -> None:
    page = window(TELLER).page

    assert not page.office.isVisible()


def test_the_reports_stand_behind_one_door(window, loan, keys) -> None:
    shown = window(MANAGER)
    shown.go(Place("reports"))

    kinds = [one.kind for one in shown.page.reports.table.rows]
    assert kinds == [
        "passed",
        "figures",
        "classification",
        "record",
        "performance_pay",
        "joined",
    ]
    keys.press(ENTER)
    assert shown.page.place == Place("passed")


def test_what_passed_can_be_read_of_any_day(window, loan, keys) -> None:
    shown = window(MANAGER)
    shown.go(Place("passed"))
    [line] = shown.page.lines.table.rows
    assert (line.line.name, str(line.line.into)) == ("王芳", "100.00")

    keys.ctrl(Key.Key_F)
    keys.ctrl(Key.Key_A)
    keys.type("2026-03-10")
    keys.press(ENTER)

    [line] = shown.page.lines.table.rows
    assert str(line.line.out_of) == "30,000.00"
    keys.press(ENTER)
    assert shown.page.place == Place("loan", loan)


def test_both_pages_count_the_decisions_that_wait_alike(qtbot, window, books) -> None:
    submitted(books)
    shown = window(MANAGER)
    qtbot.waitUntil(lambda: WAIT not in figures(shown.page).values())
    [told] = [one for one in shown.page.standing.table.rows if "Decisions" in one.name]
    assert told.says == "By an approver: 1, by the committee: 0"

    shown.go(Place("applications"))

    assert len(shown.page.lists["decide"].table.rows) == 1
    assert not shown.page.sections["hear"].isVisible()


def test_back_from_a_figure_one_stands_on_its_line(today, keys) -> None:
    open_figure(today, keys, "PAR30")
    keys.press(ESC)

    assert today.page.standing.hasFocus()
    assert today.page.standing.current().name == "PAR30"


def test_the_cash_of_the_office_is_listed_by_till(today, keys) -> None:
    open_figure(today, keys, "Cash in the tills")

    [till] = today.page.tills.table.rows
    assert (till.teller, str(till.held)) == (TELLER.name, "100.00")


def test_who_waits_longer_than_was_promised_is_listed_with_the_days(
    qtbot, window, books, clock, keys
) -> None:
    application = submitted(books)
    clock.on("2026-06-01")
    shown = window(MANAGER)
    qtbot.waitUntil(lambda: WAIT not in figures(shown.page).values())
    open_figure(shown, keys, "Promises broken")

    [(late, _by)] = shown.page.answers.table.rows
    assert late.id == application
    keys.press(ENTER)
    assert shown.page.place == Place("application", application)


def test_a_day_to_come_is_not_told_as_past(window, loan, keys) -> None:
    shown = window(MANAGER)
    shown.go(Place("passed", 0, "2026-12-31"))

    said = [one.text() for one in shown.page.section.findChildren(QLabel)]
    assert "This day is still to come." in said
