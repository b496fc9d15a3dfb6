from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sheaf.ui.calculator import Calculator, written
from sheaf.ui.kit.edits import LineEdit, MoneyEdit

Key = Qt.Key


@pytest.fixture
def window(qtbot, machine):
    window = QWidget()
    window.resize(800, 600)
    window.money, window.line = MoneyEdit(), LineEdit()
    rows = QVBoxLayout(window)
    rows.addWidget(window.money)
    rows.addWidget(window.line)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def work_out(qtbot, window, typed: str) -> Calculator:
    calculator = Calculator(window)
    calculator.open()
    qtbot.keyClicks(calculator.line, typed)
    return calculator


def test_the_result_follows_each_key(qtbot, window) -> None:
    calculator = work_out(qtbot, window, "12000*9%")
    assert calculator.result.text() == "1,080"

    qtbot.keyClicks(calculator.line, "/12")
    assert calculator.result.text() == "90"

    qtbot.keyClicks(calculator.line, "*")
    assert calculator.result.text() == "…"


def test_an_amount_gets_the_result_to_the_fen(qtbot, window) -> None:
    window.money.setFocus()
    heard = []
    window.money.edited.connect(lambda: heard.append(window.money.text()))
    calculator = work_out(qtbot, window, "100/3")
    qtbot.keyClick(calculator.line, Key.Key_Return)

    assert heard == ["33.33"]
    assert QApplication.focusWidget() is window.money


def test_what_stands_in_the_field_is_taken_along(qtbot, window) -> None:
    window.money.setText("1,000.00")
    window.money.setFocus()
    calculator = Calculator(window)
    calculator.open()

    assert calculator.line.text() == "1,000.00"
    assert calculator.result.text() == "1,000"


def test_esc_leaves_the_field_alone(qtbot, window) -> None:
    window.money.setText("5.00")
    window.money.setFocus()
    calculator = work_out(qtbot, window, "1+1")
    qtbot.keyClick(calculator.line, Key.Key_Escape)

    assert window.money.text() == "5.00"


def test_a_field_that_cannot_be_written_is_left_alone(qtbot, window) -> None:
    window.line.setReadOnly(True)
    window.line.setFocus()
    calculator = work_out(qtbot, window, "6*7")
    qtbot.keyClick(calculator.line, Key.Key_Return)

    assert window.line.text() == ""
    assert QApplication.clipboard().text() == "42"


def test_what_is_no_sum_is_said_beside_it(qtbot, window) -> None:
    calculator = work_out(qtbot, window, "2+")
    qtbot.keyClick(calculator.line, Key.Key_Return)

    assert calculator.sum.wrong
    assert calculator.isVisible()


@pytest.mark.parametrize(
    ("answer", "said"),
    [("1E+3", "1000"), ("0.10", "0.1"), ("33.333333333333", "33.33333333")],
)
def test_other_fields_get_a_plain_number(qapp, answer, said) -> None:
    assert written(Decimal(answer), LineEdit()) == said
