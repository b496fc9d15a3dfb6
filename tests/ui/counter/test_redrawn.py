from datetime import date
from decimal import Decimal

from sheaf.domain.money import Money
from sheaf.domain.plan import first_plan, paid_of
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Claim, Component
from sheaf.domain.schedule import Method, Terms
from sheaf.ui.counter.redrawn import SUM, rows_of

LENT, ON = date(2026, 3, 10), date(2026, 5, 20)
NINE = Rate(Decimal(9))
LEVEL = Method.EQUAL_INSTALMENTS
PLAN = first_plan(
    Terms(
        principal=Money(3_000_000),
        rate=NINE,
        disbursed_on=LENT,
        method=LEVEL,
        instalments=6,
    )
)
PAID = {1: {part: Money() for part in Component}}
PAID[1] |= {Component.INTEREST: Money(22_500), Component.PRINCIPAL: Money(100_000)}


def rescheduled():
    """Let all that is unpaid follow new terms; of the first instalment a part was paid."""
    first, second = PLAN.dues[:2]
    claims = [
        Claim(1, first.due_on, 40, Money(), Money(), Money(), first.principal),
        Claim(2, second.due_on, 10, Money(), Money(), second.interest, second.principal),
    ]
    terms = Terms(
        principal=Money(2_900_000), rate=NINE, disbursed_on=ON, method=LEVEL, instalments=12
    )
    return PLAN.rescheduled(ON, terms, paid_of(PLAN.dues, PAID, ON), claims)


def test_what_is_overdue_and_taken_up_stands_in_the_old_schedule() -> None:
    first, second = PLAN.dues[:2]

    rows = {row.due_on: row for row in rows_of(PLAN, rescheduled(), ON)}

    assert rows[first.due_on].before == first.principal - Money(100_000)
    assert rows[second.due_on].before == second.principal + second.interest
    assert rows[first.due_on].after is None
    assert rows[ON].interest is not None
    assert rows[SUM].before == PLAN.interest + Money(3_000_000 - 122_500)


def test_until_new_terms_are_known_only_what_is_to_come_is_shown() -> None:
    rows = rows_of(PLAN, None, ON)

    assert rows[0].due_on == PLAN.dues[2].due_on
    assert rows[0].after is None
