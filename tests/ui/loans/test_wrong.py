"""Wrong figures in the windows that change a loan: said beside the field, nothing lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan
from tests.limits import agree, opened
from tests.windows import COUNTER, Keyboard

from sheaf.domain.errors import Refused
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries import loan_file
from sheaf.ui.kit.field import Field
from sheaf.ui.place import Place

LEVEL, FLAT, LIMIT = Method.EQUAL_INSTALMENTS, Method.FLAT, Method.REVOLVING
WHY = "hail in June"

#: The window, the loan, what is typed, and beside which fields something is said.
CASES = [
    ("extend", LEVEL, {"to": "2026-08-10", "reason": WHY}, {"to"}),
    ("extend", LEVEL, {"to": "2026-02-30", "reason": WHY}, {"to"}),
    ("extend", LEVEL, {"to": "", "reason": WHY}, {"to"}),
    ("extend", LEVEL, {"to": "2026-12-10", "rate": "x", "reason": WHY}, {"rate"}),
    ("extend", FLAT, {"to": "2026-12-10", "rate": "10%", "reason": WHY}, {"rate"}),
    ("extend", LEVEL, {"to": "2026-12-10", "reason": " "}, {"reason"}),
    ("reprice", LEVEL, {"rate": "eight", "reason": WHY}, {"rate"}),
    ("reprice", LEVEL, {"rate": "-1%", "reason": WHY}, {"rate"}),
    ("reprice", LEVEL, {"rate": "", "reason": WHY}, {"rate"}),
    ("reprice", FLAT, {"rate": "8%", "reason": WHY}, {"rate"}),
    ("reschedule", LEVEL, {"count": "0", "reason": WHY}, {"count"}),
    ("reschedule", LEVEL, {"count": "9999", "reason": WHY}, {"count"}),
    ("reschedule", LEVEL, {"count": "12", "rate": "%", "reason": WHY}, {"rate"}),
    ("waive", LEVEL, {"amount": "0", "reason": WHY}, {"amount"}),
    ("waive", LEVEL, {"amount": "12.345", "reason": WHY}, {"amount"}),
    ("waive", LEVEL, {"amount": "99999", "reason": WHY}, {"amount"}),
    ("write_off", LEVEL, {"reason": ""}, {"reason"}),
    ("prepay", FLAT, {"amount": "10000"}, {"amount"}),
    ("prepay", LEVEL, {"amount": "1.2.3"}, {"amount"}),
    ("draw", LIMIT, {"amount": "0"}, {"amount"}),
    ("draw", LIMIT, {"amount": "all of it"}, {"amount"}),
    ("draw", LIMIT, {"amount": "20000.01"}, {"amount"}),
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
    """Write into a field; of a rate into its figure."""
    getattr(field.edit, "line", field.edit).setText(text)
    field.edit.edited.emit()


def shown_in(field: Field) -> str:
    """Read what stands in it; an amount is tidied as one leaves it, no more."""
    text: str = getattr(field.edit, "line", field.edit).text()
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

    assert {name for name, one in fields.items() if one.wrong} == {"on"}
    assert fields["to"].value() == date(2026, 12, 10)
