"""Wrong figures in the windows that change a loan: said beside the field, nothing lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan, an_application
from tests.lent import CLERK, draw_up, lend, sign_all
from tests.limits import agree, opened
from tests.windows import COUNTER, Keyboard

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries import loan_file, loans
from sheaf.services import standings
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.ui.kit.edits import ChoiceEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.place import Place

LEVEL, FLAT, LIMIT = Method.EQUAL_INSTALMENTS, Method.FLAT, Method.REVOLVING
WHY = "hail in June"

#: The window, the loan, what is typed, and beside which fields something is said.
CASES = [
    ("extend", LEVEL, {"to": "2026-08-10", "reason": WHY}, {"to", "agreement"}),
    ("extend", LEVEL, {"to": "2026-02-30", "reason": WHY}, {"to", "agreement"}),
    ("extend", LEVEL, {"to": "", "reason": WHY}, {"to", "agreement"}),
    (
        "extend",
        LEVEL,
        {"to": "2026-12-10", "rate": "x", "reason": WHY},
        {"rate", "agreement"},
    ),
    (
        "extend",
        FLAT,
        {"to": "2026-12-10", "rate": "10%", "reason": WHY},
        {"rate", "agreement"},
    ),
    ("extend", LEVEL, {"to": "2026-12-10", "reason": " "}, {"reason", "agreement"}),
    ("reprice", LEVEL, {"rate": "eight", "reason": WHY}, {"rate"}),
    ("reprice", LEVEL, {"rate": "-1%", "reason": WHY}, {"rate"}),
    ("reprice", LEVEL, {"rate": "", "reason": WHY}, {"rate"}),
    ("reprice", FLAT, {"rate": "8%", "reason": WHY}, {"rate"}),
    ("reschedule", LEVEL, {"count": "0", "reason": WHY}, {"count", "agreement"}),
    ("reschedule", LEVEL, {"count": "9999", "reason": WHY}, {"count", "agreement"}),
    (
        "reschedule",
        LEVEL,
        {"count": "12", "rate": "%", "reason": WHY},
        {"rate", "agreement"},
    ),
    ("waive", LEVEL, {"amount": "0", "reason": WHY}, {"amount"}),
    ("waive", LEVEL, {"amount": "12.345", "reason": WHY}, {"amount"}),
    ("waive", LEVEL, {"amount": "99999", "reason": WHY}, {"amount", "password"}),
    ("write_off", LEVEL, {"reason": ""}, {"reason", "password"}),
    ("prepay", FLAT, {"amount": "10000"}, {"amount"}),
    ("prepay", LEVEL, {"amount": "1.2.3"}, {"amount"}),
    ("draw", LIMIT, {"amount": "0"}, {"amount"}),
    ("draw", LIMIT, {"amount": "all of it"}, {"amount"}),
    ("draw", LIMIT, {"amount": "20000.01"}, {"amount"}),
    ("draw", LIMIT, {"amount": "5000", "channel": "payee"}, {"payee", "account"}),
    (
        "draw",
        LIMIT,
        {"amount": "5000", "channel": "account", "account": "not one"},
        {"account"},
    ),
]


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def a_loan_of(books, clock, kind: str, method: Method) -> int:
    """Lend; by then two instalments are late, but for what is repaid early or drawn."""
    if method is LIMIT:
        made: int = opened(books, agree(books)).loan_id
        return made
    with books.work(HOUSE) as work:
        made = a_loan(work, method=method)
    clock.on("2026-04-01" if kind == "prepay" else "2026-05-20")
    return made


@pytest.mark.parametrize(("kind", "method", "typed", "wrong"), CASES)
def test_what_is_wrong_is_said_beside_it_and_nothing_typed_is_lost(
    window, books, clock, keys, kind, method, typed, wrong
) -> None:
    loan = a_loan_of(books, clock, kind, method)
    shown = window()
    shown.go(Place(kind, loan))
    sheet = shown.sheets[-1]
    fields = {one.name: one for one in sheet.findChildren(Field)}
    for name, text in typed.items():
        fill(fields[name], text)
    written = {name: shown_in(fields[name]) for name in typed}
    before = stands(books, loan)

    keys.ctrl(Qt.Key.Key_Return)

    assert shown.sheets == [sheet]
    assert {one.name for one in fields.values() if one.wrong} == wrong
    assert all(fields[name].widget.accessibleDescription() for name in wrong)
    assert {name: shown_in(fields[name]) for name in typed} == written
    assert stands(books, loan) == before


def fill(field: Field, text: str) -> None:
    """Write into a field; of a rate into its figure, of a choice what is chosen."""
    edit = getattr(field.edit, "line", field.edit)
    if isinstance(edit, ChoiceEdit):
        edit.put(text)
    else:
        edit.setText(text)
    field.edit.edited.emit()


def shown_in(field: Field) -> str:
    """Read what stands in it; an amount is tidied as one leaves it, no more."""
    edit = getattr(field.edit, "line", field.edit)
    text: str = edit.kept() if isinstance(edit, ChoiceEdit) else edit.text()
    try:
        return str(Money.parse(text))
    except Refused:
        return text


def stands(books, loan: int) -> tuple[int, int, object]:
    with books.look(COUNTER) as work:
        file = loan_file.file_of(work, loan)
    return len(file.repayments), len(file.versions), file.standing.outstanding


def test_a_day_that_has_not_come_is_said_beside_it(window, books, clock, keys) -> None:
    loan = a_loan_of(books, clock, "extend", LEVEL)
    shown = window()
    shown.go(Place("extend", loan))
    sheet = shown.sheets[-1]
    fields = {one.name: one for one in sheet.findChildren(Field)}
    fill(fields["to"], "2026-12-10")
    fill(fields["reason"], WHY)
    fill(fields["on"], "2026-06-30")

    keys.ctrl(Qt.Key.Key_Return)

    assert {name for name, one in fields.items() if one.wrong} == {"on", "agreement"}
    assert fields["to"].value() == date(2026, 12, 10)


def refinancing(books, clock, amount: str) -> int:
    """Have a loan signed that pays off one of 30,000, lent ten days before."""
    with books.work(HOUSE) as work:
        first = an_application(work)
    old = lend(books, first)
    clock.on("2026-03-20")
    with books.work(HOUSE) as work:
        customer = loans.standing(work, old).loan.customer_id
        made = an_application(work, customer=customer, amount=amount, number="A2026-0002")
        work.session.get_one(ApplicationRow, made).refinances_id = old
    draw_up(books, made, "draw up 2")
    sign_all(books, made)
    return made


def test_a_payout_that_pays_off_asks_beside_the_field_whom_the_rest_goes_to(
    window, books, clock, keys
) -> None:
    made = refinancing(books, clock, "50000")
    shown = window(CLERK)
    shown.go(Place("disburse", made))
    sheet = shown.sheets[-1]
    fields = {one.name: one for one in sheet.findChildren(Field)}
    fill(fields["channel"], "payee")
    fill(fields["payee"], "清河农资公司")

    keys.ctrl(Qt.Key.Key_Return)

    assert {name for name, one in fields.items() if one.wrong} == {"account"}
    assert fields["payee"].value() == "清河农资公司"
    assert shown.sheets == [sheet]


def test_a_loan_too_small_for_the_old_one_says_so_before_anyone_confirms(
    window, books, clock, keys
) -> None:
    made = refinancing(books, clock, "30000")
    shown = window(CLERK)
    shown.go(Place("disburse", made))
    sheet = shown.sheets[-1]
    said = sheet.form.accessibleDescription()
    assert "30,075.00" in said

    keys.ctrl(Qt.Key.Key_Return)

    assert shown.sheets == [sheet]
    assert sheet.form.accessibleDescription() == said


def test_new_terms_over_what_is_paid_ahead_are_refused_and_nothing_is_lost(
    window, books, clock, keys
) -> None:
    loan = a_loan_of(books, clock, "reschedule", LEVEL)
    with books.work(COUNTER) as work:
        paid_ahead(work, loan)
    shown = window()
    shown.go(Place("reschedule", loan))
    sheet = shown.sheets[-1]
    fields = {one.name: one for one in sheet.findChildren(Field)}
    fill(fields["count"], "12")
    fill(fields["reason"], WHY)
    assert "partly paid" in sheet.form.accessibleDescription()
    before = stands(books, loan)

    keys.press(Qt.Key.Key_F8)

    assert shown.sheets == [sheet]
    assert "partly paid" in sheet.form.accessibleDescription()
    assert (fields["count"].value(), fields["reason"].value()) == (12, WHY)
    assert stands(books, loan) == before


def paid_ahead(work, loan: int) -> None:
    """Let a yuan be paid on the fifth instalment, as books of another program had it."""
    share = AllocationRow(instalment=5, component="interest", amount=Money(100))
    work.session.add(
        RepaymentRow(
            loan_id=loan,
            number="R2026-00099",
            kind=Kind.REPAYMENT.value,
            wanted=canonical.dump(LoanAct(Kind.REPAYMENT, work.today, Money(100))),
            day=work.today,
            at=work.now,
            teller_id=work.teller.id,
            amount=Money(100),
            unallocated=Money(0),
            way="bank",
            payer="",
            reason="",
            shares=[share],
        )
    )
    work.session.flush()
    standings.refresh(work, loan)
