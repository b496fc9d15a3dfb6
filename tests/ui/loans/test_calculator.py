import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.asked import TELLER
from tests.windows import ENTER, Keyboard, focus

from sheaf.ui.papers import PaperWindow


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def sheet(window, keys):
    shown = window(TELLER)
    keys.press(Qt.Key.Key_F6)
    return shown.sheets[-1]


def loan(keys):
    """30,000 over six months in equal instalments at 9 % (DOMAIN 3.6.1)."""
    keys.type("30000")
    keys.press(ENTER)
    keys.type("6")
    for _field in ("term", "method", "first due"):
        keys.press(ENTER)
    keys.type("9")


def test_the_schedule_follows_each_key(sheet, keys) -> None:
    assert focus() is sheet.amount.widget

    loan(keys)

    assert sheet.plan.payment.figure.text() == "5,132.07"
    assert sheet.plan.interest.figure.text() == "792.40"
    assert sheet.plan.annual.figure.text() == "9.00%"
    assert len(sheet.plan.lines.table.rows) == 6


def test_fees_raise_the_annual_rate(sheet, keys) -> None:
    loan(keys)
    sheet.fees.edit.put("300")
    sheet._show()

    assert sheet.plan.foretold.annual > 12


def test_only_the_fields_a_method_needs_are_there(sheet, keys) -> None:
    loan(keys)
    assert not sheet.every.isVisible()

    sheet.method.edit.put("interest_only")
    sheet._show()

    assert sheet.every.isVisible()
    assert not sheet.first_due.isVisible()
    monthly = len(sheet.plan.lines.table.rows)
    sheet.every.edit.put("3")
    sheet._show()
    assert len(sheet.plan.lines.table.rows) < monthly


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("amount", "0", "Write a value above zero."),
        ("first_due_on", "2026-03-10", "The first payment comes after today."),
        ("first_due_on", "2027-03-10", "This day is after the loan ends."),
    ],
)
def test_what_is_wrong_is_said_beside_it_and_nothing_printed(
    sheet, keys, name, text, said
) -> None:
    loan(keys)
    sheet.form.field(name).edit.put(text)

    keys.press(Qt.Key.Key_F8)

    assert sheet.form.field(name)._says.text().startswith(said)


def test_what_cannot_be_drawn_up_says_why(sheet, keys) -> None:
    sheet.amount.edit.put("30000")
    sheet.term.edit.put("2000")
    sheet.rate.edit.put("9 percent_per_year")
    sheet._show()

    assert sheet.plan.foretold is None
    assert sheet.plan._why.isVisible()


def test_f8_shows_the_schedule_as_a_paper(sheet, keys) -> None:
    loan(keys)

    keys.press(Qt.Key.Key_F8)

    windows = QApplication.topLevelWidgets()
    [paper] = [one for one in windows if isinstance(one, PaperWindow)]
    assert paper.paper.name == "Repayment schedule"
    assert paper.paper.content.startswith(b"%PDF")
