from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.asked import TELLER
from tests.build import NINE, yuan
from tests.windows import ENTER, Keyboard, focus

from sheaf.domain.agreement import Agreement, Particulars
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned, Step
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
    keys.press(ENTER)
    keys.type("9")


def test_the_schedule_follows_each_key(sheet, keys) -> None:
    assert focus() is sheet.amount.widget

    loan(keys)

    assert sheet.plan.payment.figure.text() == "5,132.07"
    assert sheet.plan.interest.figure.text() == "792.40"
    assert sheet.plan.annual.figure.text() == "9.00%"
    assert len(sheet.plan.lines.table.rows) == 6


def test_payments_are_tried_out_to_ten_yuan(sheet, keys) -> None:
    loan(keys)
    rounding = sheet.rounding.named

    rounding["round_payment"].widget.setFocus()
    keys.type("10.")

    assert rounding["round_payment"].value() == yuan("10")
    assert sheet.plan.payment.figure.text() == "5,130.00"
    sheet.repaying.named["method"].edit.put("bullet")
    sheet._show()
    assert not rounding["round_payment"].isVisible()
    assert not rounding["remainder"].isVisible()


def test_fees_raise_the_annual_rate(sheet, keys) -> None:
    loan(keys)
    sheet.fees.edit.put("300")
    sheet._show()

    assert sheet.plan.foretold.annual > 12


def test_only_the_fields_a_method_needs_are_there(sheet, keys) -> None:
    loan(keys)
    named = sheet.repaying.named
    assert not named["step"].isVisible()

    named["method"].edit.put("interest_only")
    sheet.repaying.follow()
    sheet._show()

    assert named["every"].isVisible()
    assert not named["first_due_on"].isVisible()
    monthly = len(sheet.plan.lines.table.rows)
    named["every"].edit.put("3")
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


def test_shift_f8_shows_on_paper_how_each_line_came_about(sheet, keys) -> None:
    loan(keys)

    keys.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    windows = QApplication.topLevelWidgets()
    shown = [one.paper.name for one in windows if isinstance(one, PaperWindow)]
    assert "How the schedule came about" in shown


def test_enter_on_a_line_unfolds_and_folds_it(sheet, keys) -> None:
    loan(keys)
    sheet.plan.lines.setFocus()
    sheet.plan.lines.mark_row(1)

    keys.press(ENTER)

    words = [row.words for row in sheet.plan.lines.table.rows if row.turn]
    assert "Interest: 25,092.93 × 9% × 1/12 = 188.196975 → 188.20  half up" in words
    assert "Principal: 5,132.07 − 188.20 = 4,943.87" in words
    keys.press(ENTER)
    assert len(sheet.plan.lines.table.rows) == 6


@pytest.mark.parametrize("method", Method)
def test_every_method_can_be_reckoned_and_printed(sheet, keys, method) -> None:
    loan(keys)
    repaying = sheet.repaying
    repaying.put(agreement(method))
    sheet._show()

    assert sheet.plan.foretold is not None
    assert sheet.plan.foretold.terms.method is method
    assert repaying.agreement(yuan("30000"), NINE, 6) == agreement(method)
    sheet.print_schedule()
    sheet.print_reckoning()


def agreement(method):
    told = {
        Method.BALLOON: Particulars(amortised_over=24),
        Method.STEPPED: Particulars(step=Step(2, yuan("-500"))),
        Method.GEOMETRIC: Particulars(growth=Decimal("0.05")),
        Method.STAGED_PRINCIPAL: Particulars(
            shares=(Decimal(10),) * 4 + (Decimal(30),) * 2
        ),
        Method.CUSTOM: Particulars(plan=(Planned(date(2026, 9, 1), yuan("30000")),)),
    }
    every = 1 if method in {Method.INTEREST_ONLY, Method.REVOLVING} else None
    particulars = told.get(method, Particulars())
    return Agreement(
        yuan("30000"), NINE, method, 6, settlement_months=every, particulars=particulars
    )
