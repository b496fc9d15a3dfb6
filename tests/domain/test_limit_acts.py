from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain import limit_acts
from sheaf.domain.arrears import Settled
from sheaf.domain.kept import Kept
from sheaf.domain.lateness import LateRules
from sheaf.domain.loan import Covenants, Loan, Standing, Status
from sheaf.domain.loan_act import InArrears, Kind, LimitEnded, LoanAct, OverLimit
from sheaf.domain.money import ZERO, Money
from sheaf.domain.plan import Plan
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component, NothingPaid, Shares
from sheaf.domain.revolving import Account, first_plan, plan_after
from sheaf.domain.schedule import Method, Terms

NINE, LENT, END = Rate(Decimal(9)), date(2026, 3, 10), date(2026, 12, 10)
LIMIT = Terms(
    principal=Money(50_000_00),
    rate=NINE,
    disbursed_on=LENT,
    method=Method.REVOLVING,
    settlement_day=20,
    matures_on=END,
)
MARCH, DRAWN = date(2026, 3, 15), Money(30_000_00)


def a_limit(drawn: Money = DRAWN) -> tuple[Standing, Plan]:
    """Draw so much on the first day."""
    covenants = Covenants(LateRules(NINE, Decimal("0.50")))
    plan = plan_after(first_plan(LIMIT), Account(((LENT, drawn),)), LENT)
    loan = Loan(
        1,
        "2026-00012",
        1,
        "王芳",
        LIMIT.principal,
        NINE,
        LIMIT.method.value,
        "credit",
        LENT,
        END,
        1,
        covenants,
    )
    moved = (Settled(LENT, 0, Component.PRINCIPAL, -drawn),) if drawn else ()
    standing = Standing(loan, Status.ACTIVE, 1, plan.dues, moved, (), Kept(ZERO, date.max))
    return standing, plan


def draws(fen: int, on: date = MARCH) -> LoanAct:
    return LoanAct(Kind.DRAW, on, Money(fen))


def test_a_draw_takes_money_out_and_lays_the_pay_days_out_anew() -> None:
    found = limit_acts.draw(*a_limit(), draws(20_000_00))

    assert found.received == Money(-20_000_00)
    assert found.plan is not None
    assert found.plan.dues[0].interest == Money(112_50)  # 30,000 for 11 days, 20,000 for 6


@pytest.mark.parametrize(
    ("act", "no"),
    [
        (draws(0), NothingPaid),
        (draws(20_000_01), OverLimit),
        (draws(1, END), LimitEnded),
        (draws(1, date(2026, 3, 25)), InArrears),
    ],
)
def test_a_draw_that_the_limit_does_not_allow_is_refused(act, no) -> None:
    with pytest.raises(no):
        limit_acts.draw(*a_limit(), act)


def test_nothing_is_drawn_after_the_limit_though_the_draws_mature_later() -> None:
    standing, plan = a_limit()
    may = date(2026, 5, 10)
    plan = replace(plan, terms=replace(plan.terms, drawn_until=may))

    eve = replace(draws(1_00), on=date(2026, 5, 9))
    assert limit_acts.draw(standing, plan, replace(eve, on=MARCH)).received.fen == -1_00
    with pytest.raises(LimitEnded) as no:
        limit_acts.draw(standing, plan, draws(1_00, may))
    assert no.value.ended_on == may


def test_what_is_beyond_what_is_due_repays_principal_at_once() -> None:
    standing, plan = a_limit()
    act = LoanAct(Kind.REPAYMENT, MARCH, Money(10_000_00))

    found = limit_acts.repay(standing, plan, act, Shares((), act.amount))

    [share] = found.shares.allocations
    assert (share.instalment, share.component) == (0, Component.PRINCIPAL)
    assert (share.amount, found.shares.unallocated) == (act.amount, ZERO)
    assert found.plan is not None
    assert found.plan.dues[-1].principal == Money(20_000_00)


def test_more_than_is_drawn_is_kept() -> None:
    left = limit_acts.freed(Shares((), Money(40_000_00)), DRAWN)

    assert left.unallocated == Money(10_000_00)


def test_nothing_drawn_frees_nothing() -> None:
    standing, plan = a_limit(ZERO)
    act = LoanAct(Kind.REPAYMENT, MARCH, Money(5))

    found = limit_acts.repay(standing, plan, act, Shares((), act.amount))

    assert (found.plan, found.shares.unallocated) == (None, Money(5))


def test_closing_asks_the_balance_and_the_interest_to_the_day() -> None:
    standing, plan = a_limit()
    asked = limit_acts.closing(standing, MARCH)

    found = limit_acts.close(standing, plan, asked, asked.total)

    assert asked.total == DRAWN + Money(37_50)  # five days
    assert found.shares.unallocated == ZERO
    assert found.plan is not None
    assert min(found.plan.dues, key=lambda due: due.instalment).due_on == MARCH


def test_another_rate_holds_from_its_day_on() -> None:
    standing, plan = a_limit()

    after = limit_acts.repriced(standing, plan, MARCH, Rate(Decimal("10.8")))

    assert after.terms.rate.yearly == Rate(Decimal("10.8")).yearly
    assert after.dues[0].interest == Money(91_50)  # five days at 9 %, six at 10.8 %


def test_at_its_end_the_balance_falls_due_by_itself() -> None:
    standing, _plan = a_limit()
    matured = replace(standing, settled=())

    assert limit_acts.closing(matured, END).prepaid == ZERO
