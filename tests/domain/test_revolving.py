from datetime import date
from decimal import Decimal

from sheaf.domain.arrears import Settled
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component
from sheaf.domain.revolving import (
    Account,
    Limit,
    account,
    closed,
    first_plan,
    plan_after,
    running_since,
)
from sheaf.domain.schedule import Method, Terms

NINE = Rate(Decimal(9))
LIMIT = Terms(
    principal=Money(50_000_00),
    rate=NINE,
    disbursed_on=date(2026, 3, 10),
    method=Method.REVOLVING,
    settlement_day=20,
    matures_on=date(2026, 12, 10),
)
#: The example of DOMAIN 3.6.16.
MOVES = (
    (date(2026, 3, 10), Money(30_000_00)),
    (date(2026, 5, 6), Money(10_000_00)),
    (date(2026, 6, 15), Money(-20_000_00)),
)


def test_each_settlement_counts_the_accumulated_product() -> None:
    through, plan = Account(MOVES), first_plan(LIMIT)

    after = plan_after(plan, through, date(2026, 3, 10))

    assert [due.interest for due in after.dues[:5]] == [
        Money(82_50),
        Money(232_50),
        Money(262_50),
        Money(280_00),
        Money(150_00),
    ]


def test_nothing_drawn_bears_nothing_and_all_that_is_drawn_is_due_at_the_end() -> None:
    plan = first_plan(LIMIT)
    after = plan_after(plan, Account(MOVES), date(2026, 7, 1))

    assert {due.interest for due in plan.dues} == {ZERO}
    assert after.dues[-1].principal == Money(20_000_00)


def test_the_balance_is_read_from_what_belongs_to_no_instalment() -> None:
    history = (
        Settled(date(2026, 3, 10), 0, Component.PRINCIPAL, Money(-30_000_00)),
        Settled(date(2026, 3, 21), 1, Component.INTEREST, Money(82_50)),
        Settled(date(2026, 4, 1), 0, Component.PRINCIPAL, Money(5_000_00)),
    )

    assert account(history).balance(date(2026, 3, 31)) == Money(30_000_00)
    assert account(history).balance(date(2026, 4, 1)) == Money(25_000_00)


def test_repaid_whole_the_interest_to_the_day_falls_due_at_once() -> None:
    on = date(2026, 8, 1)
    plan = plan_after(first_plan(LIMIT), Account(MOVES), date(2026, 7, 21))

    after = closed(plan, Account(MOVES), on)

    [line] = [due for due in after.dues if due.due_on == on]
    assert (line.instalment, line.interest) == (-1, Money(55_00))
    assert {due.interest for due in after.dues if due.due_on > on} == {ZERO}
    assert running_since(after.dues, LIMIT.disbursed_on, on) == on


def test_the_days_of_a_settlement_are_parted_by_the_balance() -> None:
    drawn = Account(
        ((date(2026, 3, 10), Money(30_000_00)), (date(2026, 5, 6), Money(10_000_00)))
    )

    found = drawn.stretches(date(2026, 4, 21), date(2026, 5, 21))

    assert [(one.balance, one.days) for one in found] == [
        (Money(30_000_00), 15),
        (Money(40_000_00), 15),
    ]
    assert total(one.product for one in found) == Money(1_050_000_00)


def test_of_a_limit_that_ended_nothing_is_free() -> None:
    limit = Limit(Money(50_000_00), Money(30_000_00), date(2026, 12, 10))

    assert limit.free(date(2026, 12, 9)) == Money(20_000_00)
    assert limit.free(date(2026, 12, 10)) == ZERO
