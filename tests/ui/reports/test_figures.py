"""The figures of a period, by keys: the days, what they are parted by, the table saved."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from tests.build import a_loan
from tests.conftest import PEOPLE
from tests.windows import ENTER, Keyboard

from sheaf.domain.statistics import Cut
from sheaf.domain.teller import HOUSE, Role
from sheaf.ui.papers import PaperWindow
from sheaf.ui.place import Place

MANAGER = PEOPLE[Role.MANAGER]
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def loans(books, clock) -> list[int]:
    """Two loans: one of February, one of March."""
    made = []
    for number, day, borrower in (
        ("2026-00012", "2026-02-10", "王芳"),
        ("2026-00013", "2026-03-15", "李国平"),
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
    made.go(Place("figures"))
    qtbot.waitUntil(lambda: made.page.found is not None)
    return made


def rows(page) -> list[tuple[str, int, str]]:
    shown = page.lent.table.rows
    assert [one.key for one in page.repaid.table.rows] == [one.key for one in shown]
    return [(one.name, one.sums.paid_out, str(one.sums.lent)) for one in shown]


def test_the_year_so_far_stands_there_by_officer(shown) -> None:
    assert rows(shown.page) == [
        (PEOPLE[Role.LOAN_OFFICER].name, 2, "60,000.00"),
        ("In all", 2, "60,000.00"),
    ]
    assert "2026-01-01 to 2026-05-20" in shown.page.head._summary.text()
    assert shown.page.since.hasFocus()


def test_other_days_are_written_and_another_cut_chosen(qtbot, shown, keys) -> None:
    keys.press(Key.Key_A, CTRL)
    keys.type("2026-03-01")
    keys.press(ENTER)
    keys.press(Key.Key_A, CTRL)
    keys.type("2026-03-31")
    keys.press(ENTER)
    qtbot.waitUntil(lambda: shown.page.found.since == date(2026, 3, 1))
    qtbot.waitUntil(lambda: shown.page.found.until == date(2026, 3, 31))
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Down)
    qtbot.waitUntil(lambda: shown.page.found.cut is Cut.SECURITY)

    assert rows(shown.page) == [("Credit", 1, "30,000.00"), ("In all", 1, "30,000.00")]
    assert shown.page.sections[0]._title.text() == "By security"


def test_a_period_without_anything_says_so(qtbot, shown) -> None:
    shown.page.since.put_date(date(2020, 1, 1))
    shown.page.until.put_date(date(2020, 12, 31))
    shown.page.until.left.emit()

    qtbot.waitUntil(lambda: shown.page.found.until == date(2020, 12, 31))
    assert rows(shown.page) == []
    lent, repaid = shown.page.sections
    assert lent._empty.isVisible()
    assert not repaid.isVisible()


def test_the_table_is_saved_for_a_spreadsheet(shown, keys, monkeypatch, tmp_path) -> None:
    asked = []

    def ask(_parent, _title, start, _kinds):
        asked.append(start)
        return str(tmp_path / "figures"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    keys.press(Key.Key_S, CTRL)

    written = (tmp_path / "figures.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    period, heads, *lines = written.decode("utf-8-sig").splitlines()
    assert period == "2026-01-01,2026-05-20"
    assert heads.startswith("Loan officer,Applied,Approved,Paid out")
    assert lines[-1].startswith("In all,0,0,2,2,60000.00,")
    assert asked[0].endswith("a period 2026-01-01 to 2026-05-20 by loan officer.csv")


def test_the_table_is_printed(shown, keys) -> None:
    keys.press(Key.Key_F8)

    [paper] = shown.findChildren(PaperWindow)
    assert paper.isVisible()
    assert paper.paper.name == "Figures of a period"
    paper.close()
