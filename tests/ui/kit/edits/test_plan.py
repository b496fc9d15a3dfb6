from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import Money
from sheaf.domain.schedule.switches import Planned
from sheaf.ui.kit.edits.plan import PlanEdit

TODAY = date(2026, 3, 10)
CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def yuan(text: str) -> Money:
    return Money.parse(text)


@pytest.fixture
def edit(qapp, qtbot):
    made = PlanEdit(TODAY, lambda: yuan("30000"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.setFocus()
    return made


def press(key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_a_plan_is_typed_cell_by_cell_and_equals_fills_the_rest(edit) -> None:
    write("0701")
    press(ENTER)
    write("5000")
    press(ENTER)
    write("10-20")
    press(ENTER)
    press(Qt.Key.Key_Equal)

    assert edit.value() == (
        Planned(date(2026, 7, 1), yuan("5000")),
        Planned(date(2026, 10, 20), yuan("25000")),
    )
    assert [line.left.text() for line in edit.lines] == ["25,000.00", "0.00", ""]


def test_on_the_empty_last_line_enter_is_for_the_form(edit, qtbot) -> None:
    write("0701")
    press(ENTER)
    press(ENTER)
    before = QApplication.focusWidget()

    press(ENTER)

    assert QApplication.focusWidget() is before
    assert edit.lines[-1].empty


def test_the_line_before_is_written_once_more_as_far_on(edit) -> None:
    write("2026-04-10")
    press(ENTER)
    write("1000")
    press(ENTER)

    press(Qt.Key.Key_D, CTRL)
    assert edit.value()[-1] == Planned(date(2026, 5, 10), yuan("1000"))
    edit.put_plan(
        [Planned(date(2026, 4, 10), yuan("1")), Planned(date(2026, 7, 10), yuan("2"))]
    )
    edit._focus(2, 0)
    press(Qt.Key.Key_D, CTRL)
    assert edit.value()[-1] == Planned(date(2026, 10, 10), yuan("2"))
    edit.put_plan(
        [Planned(date(2026, 4, 10), yuan("1")), Planned(date(2026, 4, 24), yuan("2"))]
    )
    edit._focus(2, 0)
    press(Qt.Key.Key_D, CTRL)
    assert edit.value()[-1].due_on == date(2026, 5, 8)


def test_lines_come_from_a_spreadsheet(edit) -> None:
    table = "日期\t金额\n2026/7/1\t5,000.00\n2026年10月20日\t15000\r\n2027-01-10\t10000\n"
    QGuiApplication.clipboard().setText(table)

    press(Qt.Key.Key_V, CTRL)

    assert [str(line.principal) for line in edit.value()] == [
        "5,000.00",
        "15,000.00",
        "10,000.00",
    ]
    assert edit.lines[2].left.text() == "0.00"
    assert edit.lines[-1].empty


def test_more_lines_than_a_plan_has_are_not_taken_and_it_says_so(edit) -> None:
    edit.put("2026-04-10\t5")
    days = (date.fromordinal(TODAY.toordinal() + n).isoformat() for n in range(121))
    QGuiApplication.clipboard().setText("".join(f"{day}\t1\n" for day in days))

    press(Qt.Key.Key_V, CTRL)

    assert edit.value() == (Planned(date(2026, 4, 10), yuan("5")),)
    assert "121 lines are too many" in edit.refusal.text()
    assert edit.refusal.isVisible()
    write("2026-05-01")
    assert not edit.refusal.isVisible()


def test_a_single_word_is_pasted_into_its_cell(edit) -> None:
    QGuiApplication.clipboard().setText("2026-07-01")

    press(Qt.Key.Key_V, CTRL)

    assert edit.lines[0].day.text() == "2026-07-01"


def test_a_line_is_taken_out_and_arrows_walk(edit) -> None:
    edit.put_plan(
        [Planned(date(2026, 7, 1), yuan("5")), Planned(date(2026, 8, 1), yuan("6"))]
    )
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is edit.lines[1].day
    press(Qt.Key.Key_Up)

    press(Qt.Key.Key_Delete, CTRL)

    assert edit.value() == (Planned(date(2026, 8, 1), yuan("6")),)
    assert edit.focusProxy() is edit.lines[0].day


def test_a_draft_keeps_the_plan_even_half_typed(edit) -> None:
    write("2026-07-01")
    press(ENTER)
    write("50x")
    kept = edit.kept()

    other = PlanEdit(TODAY, lambda: None)
    other.put(kept)

    assert other.kept() == kept == "2026-07-01\t50x"
    assert other.lines[0].left.text() == ""


def test_an_amount_without_a_day_is_refused_and_nothing_is_none(edit) -> None:
    assert edit.value() is None
    edit.put("\t500")
    with pytest.raises(Missing):
        edit.value()
    edit.put("soon\t500")
    with pytest.raises(Unusable):
        edit.value()
