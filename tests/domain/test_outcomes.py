from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.arrears import Settled
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.kept import Kept
from sheaf.domain.lateness import LateRules
from sheaf.domain.leeway import Leeway
from sheaf.domain.loan import Covenants, Loan, Standing, Status
from sheaf.domain.loan_act import (
    AfterMaturity,
    BelowLeast,
    Bounds,
    DueFirst,
    ExtendedBefore,
    Kind,
    LoanAct,
    MoreThanKept,
    NothingOwed,
    NothingToReprice,
    NotOfThisMethod,
    NotTheSum,
    NotWrittenOff,
    PaidAhead,
    RateIsFixed,
    TooLongExtended,
    WrittenOff,
)
from sheaf.domain.money import ZERO, Money
from sheaf.domain.outcomes import outcome, outcome_again, settlement_of
from sheaf.domain.plan import Effect, first_plan
from sheaf.domain.policy import ExtensionRule
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.repayment import Component, NothingPaid, Overpaid
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.schedule.refusals import Disagree

NINE, LENT = Rate(Decimal(9)), date(2026, 3, 10)
TERMS = Terms(
    principal=Money(30_000_00),
    rate=NINE,
    disbursed_on=LENT,
    method=Method.EQUAL_INSTALMENTS,
    instalments=6,
)
PLAN = first_plan(TERMS)
APRIL = date(2026, 4, 20)
BOUNDS = Bounds(first_maturity=PLAN.matures_on)


def a_standing(**covenants: object) -> Standing:
    rules = Covenants(LateRules(NINE, Decimal("0.50")), **covenants)  # type: ignore[arg-type]
    loan = Loan(
        1,
        "2026-00012",
        1,
        "王芳",
        TERMS.principal,
        NINE,
        "equal_instalments",
        "credit",
        LENT,
        PLAN.matures_on,
        1,
        rules,
    )
    return Standing(loan, Status.ACTIVE, 1, PLAN.dues, (), (), Kept(ZERO, date.max))


def come_of(act: LoanAct, standing: Standing | None = None, bounds: Bounds = BOUNDS):
    return outcome(standing or a_standing(), PLAN, act, bounds)


@given(st.integers(1, 3_000_000))
def test_what_comes_in_is_settled_or_kept_to_the_fen(fen) -> None:
    act = LoanAct(Kind.REPAYMENT, APRIL, Money(fen))

    found = come_of(act)

    settled = sum(one.amount.fen for one in found.shares.allocations)
    assert settled + found.shares.unallocated.fen == fen


def test_a_settlement_takes_its_very_sum() -> None:
    due = settlement_of(a_standing(), PLAN, APRIL).total

    assert come_of(LoanAct(Kind.SETTLEMENT, APRIL, due)).shares.unallocated == ZERO
    with pytest.raises(NotTheSum):
        come_of(LoanAct(Kind.SETTLEMENT, APRIL, due - Money(1)))


@pytest.mark.parametrize(
    ("day", "amount", "refusal"),
    [
        (APRIL, 5_000_00, DueFirst),
        (LENT, 0, NothingPaid),
        (LENT, 999_99, BelowLeast),
        (LENT, 30_000_01, Overpaid),
    ],
)
def test_an_early_repayment_that_cannot_be(day, amount, refusal) -> None:
    act = LoanAct(Kind.PREPAYMENT, day, Money(amount), effect=Effect.SMALLER)

    with pytest.raises(refusal):
        come_of(act)


def test_an_early_repayment_says_what_it_makes_smaller() -> None:
    with pytest.raises(Missing):
        come_of(LoanAct(Kind.PREPAYMENT, LENT, Money(1_000_00)))


def test_all_of_it_repaid_early_is_a_settlement() -> None:
    act = LoanAct(Kind.PREPAYMENT, LENT, TERMS.principal, effect=Effect.SHORTER)

    assert come_of(act).received == TERMS.principal


def test_the_fee_for_paying_early_is_asked_on_the_principal_prepaid() -> None:
    standing = a_standing(prepay_fee_rate=Decimal("0.01"))
    act = LoanAct(Kind.PREPAYMENT, LENT, Money(10_000_00), effect=Effect.SMALLER)

    found = come_of(act, standing)

    assert (found.fee, found.received) == (Money(100_00), Money(10_100_00))


@pytest.mark.parametrize(
    ("day", "to", "bounds", "refusal"),
    [
        (PLAN.matures_on, date(2027, 1, 10), BOUNDS, AfterMaturity),
        (APRIL, date(2027, 3, 11), BOUNDS, TooLongExtended),
        (APRIL, date(2026, 12, 10), replace(BOUNDS, extensions=1), ExtendedBefore),
    ],
)
def test_an_extension_beyond_what_the_rules_allow(day, to, bounds, refusal) -> None:
    with pytest.raises(refusal):
        come_of(LoanAct(Kind.EXTENSION, day, to=to), bounds=bounds)


def test_another_rule_allows_what_the_product_leaves() -> None:
    rule = replace(BOUNDS, leeway=Leeway(extension_rule=ExtensionRule.PERSONAL_2010))

    assert come_of(LoanAct(Kind.EXTENSION, APRIL, to=date(2027, 3, 10)), bounds=rule).plan


def test_principal_is_never_waived_and_nothing_more_than_is_owed() -> None:
    waive = LoanAct(Kind.WAIVER, APRIL, Money(1), component=Component.PRINCIPAL)

    with pytest.raises(Unusable):
        come_of(waive)
    with pytest.raises(Overpaid):
        come_of(replace(waive, component=Component.PENALTY, amount=Money(18_41)))


def test_a_rescheduling_is_of_all_that_is_left_and_from_its_day() -> None:
    terms = replace(TERMS, disbursed_on=APRIL)

    with pytest.raises(Disagree):
        come_of(LoanAct(Kind.RESCHEDULING, APRIL, terms=TERMS))
    with pytest.raises(Disagree):
        less = replace(terms, principal=Money(1))
        come_of(LoanAct(Kind.RESCHEDULING, APRIL, terms=less))
    assert come_of(LoanAct(Kind.RESCHEDULING, APRIL, terms=terms)).plan


def test_what_has_ended_takes_no_more() -> None:
    settled = replace(a_standing(), status=Status.SETTLED)
    off = replace(a_standing(), status=Status.WRITTEN_OFF)
    pay = LoanAct(Kind.REPAYMENT, APRIL, Money(1))

    with pytest.raises(NothingOwed):
        come_of(pay, settled)
    with pytest.raises(WrittenOff):
        come_of(pay, off)
    with pytest.raises(NotWrittenOff):
        come_of(replace(pay, kind=Kind.RECOVERY))
    with pytest.raises(NotOfThisMethod):
        come_of(replace(pay, kind=Kind.DRAW))


@given(st.integers(1, 5_000_000), st.sampled_from([Kind.REPAYMENT, Kind.SETTLEMENT]))
def test_done_again_the_money_stays_whatever_it_settles(fen, kind) -> None:
    act, money = LoanAct(kind, APRIL, Money(fen)), Money(fen)

    found = outcome_again(a_standing(), PLAN, act, money, BOUNDS)

    settled = sum(one.amount.fen for one in found.shares.allocations)
    assert found.received == money
    assert settled + found.shares.unallocated.fen == fen


SIX = Rate(Decimal(6))


def reprice(on: date, rate: Rate | None = SIX) -> LoanAct:
    return LoanAct(Kind.REPRICING, on, rate=rate)


def test_a_repricing_draws_the_plan_anew_and_settles_nothing() -> None:
    found = outcome(a_standing(), PLAN, reprice(APRIL), BOUNDS)

    assert found.plan == PLAN.repriced(APRIL, SIX)
    assert (found.received, found.shares.allocations) == (ZERO, ())


def test_a_repricing_to_the_same_rate_leaves_the_plan_alone() -> None:
    assert outcome(a_standing(), PLAN, reprice(APRIL, NINE), BOUNDS).plan is None


@pytest.mark.parametrize(
    ("plan", "act", "refusal"),
    [
        (PLAN, reprice(APRIL, None), Missing),
        (PLAN, reprice(PLAN.matures_on), NothingToReprice),
        (PLAN, reprice(APRIL, Rate(Decimal(1), Quote.PERCENT_PER_PERIOD)), RateIsFixed),
        (first_plan(replace(TERMS, method=Method.FLAT)), reprice(APRIL), RateIsFixed),
    ],
)
def test_a_repricing_is_refused(plan, act, refusal) -> None:
    with pytest.raises(refusal):
        outcome(a_standing(), plan, act, BOUNDS)


def test_nothing_is_repriced_over_what_was_paid_ahead() -> None:
    ahead = Settled(APRIL, 2, Component.INTEREST, Money(1))

    with pytest.raises(PaidAhead):
        outcome(replace(a_standing(), settled=(ahead,)), PLAN, reprice(APRIL), BOUNDS)


def test_done_again_after_a_maturity_that_moved_a_repricing_does_nothing() -> None:
    act = reprice(PLAN.matures_on)

    assert outcome_again(a_standing(), PLAN, act, ZERO, BOUNDS).plan is None


@given(st.integers(1, 100_000), st.integers(1, 100_000))
def test_no_more_is_given_back_than_is_kept(kept, fen) -> None:
    standing = replace(a_standing(), kept=Kept(Money(kept), APRIL))
    act = LoanAct(Kind.REFUND, APRIL, Money(fen))
    if fen > standing.unused(APRIL).fen:
        with pytest.raises(MoreThanKept):
            come_of(act, standing)
        return

    for now in (standing, replace(standing, status=Status.SETTLED)):
        found = come_of(act, now)
        assert found.received == found.shares.unallocated == -Money(fen)
        assert (found.shares.allocations, found.plan) == ((), None)
