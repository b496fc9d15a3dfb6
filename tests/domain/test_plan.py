import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sheaf.domain.calendar import HolidayRule, Holidays
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import (
    CLOSED,
    Effect,
    InterestPutOff,
    first_plan,
    paid_of,
    reprices,
)
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.repayment import Claim, Component
from sheaf.domain.schedule import Every, Method, Terms, Unit
from sheaf.domain.schedule.refusals import BelowInterest, NotAfter
from sheaf.domain.schedule.switches import (
    Basis,
    Grace,
    Interest,
    Planned,
    Step,
)

PREPAID = json.loads(
    (Path(__file__).parents[1] / "vectors/prepayment.json").read_text("utf-8")
)["partial"]
LENT, AUGUST = date(2026, 3, 10), date(2026, 8, 2)
TWELVE = Terms(
    principal=Money(30_000_00),
    rate=Rate(Decimal(9)),
    disbursed_on=LENT,
    method=Method.EQUAL_INSTALMENTS,
    instalments=12,
)
PLANNED = (
    Planned(date(2026, 6, 30), Money(10_000_00)),
    Planned(date(2026, 11, 11), Money(20_000_00)),
)
WAYS = {
    "level": TWELVE,
    "equal principal": replace(TWELVE, method=Method.EQUAL_PRINCIPAL),
    "interest only": replace(
        TWELVE,
        method=Method.INTEREST_ONLY,
        instalments=None,
        settlement_day=20,
        matures_on=date(2027, 3, 10),
    ),
    "single payment": replace(
        TWELVE, method=Method.BULLET, instalments=None, matures_on=date(2027, 3, 10)
    ),
    "flat": replace(TWELVE, method=Method.FLAT),
    "balloon": replace(TWELVE, method=Method.BALLOON, amortised_over=36),
    "steps": replace(TWELVE, method=Method.STEPPED, step=Step(3, Money(50_00))),
    "growth": replace(TWELVE, method=Method.GEOMETRIC, growth=Decimal("0.02")),
    "weeks": replace(TWELVE, every=Every(2, Unit.WEEKS), instalments=20),
    "month ends": replace(TWELVE, disbursed_on=date(2026, 1, 31)),
    "plan": replace(TWELVE, method=Method.CUSTOM, instalments=None, plan=PLANNED),
}


def rows(plan, on):
    return [
        {
            "due": line.due.due_on.isoformat(),
            "days": line.days,
            "opening": line.opening.plain,
            "principal": line.due.principal.plain,
            "interest": line.due.interest.plain,
            "payment": (line.due.principal + line.due.interest).plain,
            "closing": (line.opening - line.due.principal).plain,
        }
        for line in plan.ahead(on)
    ]


@pytest.mark.parametrize(
    ("effect", "name"),
    [(Effect.SMALLER, "REDUCE_INSTALLMENT"), (Effect.SHORTER, "SHORTEN_TERM")],
)
def test_the_worked_example_of_an_early_repayment(effect, name) -> None:
    plan = first_plan(TWELVE)

    found = plan.prepaid(AUGUST, Money(10_000_00), effect, whole_balance=True)

    assert found.interest.plain == PREPAID["accrued_interest_on_whole_balance"]
    assert found.saved.plain == PREPAID[name]["interest_saved"]
    assert rows(found.plan, AUGUST) == PREPAID[name]["rows"]


def test_interest_may_be_taken_on_the_prepaid_part_only() -> None:
    plan = first_plan(TWELVE)

    found = plan.prepaid(AUGUST, Money(10_000_00), Effect.SMALLER, whole_balance=False)

    assert found.interest.plain == PREPAID["alternative_interest_on_prepaid_part_only"]
    [first, *_rest] = found.plan.ahead(AUGUST)
    assert (first.whole, first.due.interest) == (True, Money(77_23))


def test_what_bore_no_interest_on_that_day_still_bears_it_when_paid_later() -> None:
    """10,297.37 for 26 days since 10 July, not for the 3 since part of it was repaid."""
    plan = first_plan(TWELVE)

    after = plan.prepaid(AUGUST, Money(10_000_00), Effect.SMALLER, whole_balance=False)

    assert after.plan.interest_to(date(2026, 8, 5)) == Money(66_93)


@given(
    way=st.sampled_from(sorted(set(WAYS) - {"flat"})),
    effect=st.sampled_from(list(Effect)),
    days=st.integers(1, 240),
    share=st.integers(1, 99),
)
@example(way="steps", effect=Effect.SMALLER, days=1, share=97)
def test_whatever_is_prepaid_the_rest_repays_the_rest(way, effect, days, share) -> None:
    """Steps agreed in yuan may ask more of a small rest than it bears: that is refused."""
    plan = first_plan(WAYS[way])
    on = date.fromordinal(plan.terms.disbursed_on.toordinal() + days)
    balance = plan.balance(on)
    amount = Money(balance.fen * share // 100)

    try:
        after = plan.prepaid(on, amount, effect, whole_balance=True).plan
    except BelowInterest:
        assert (way, effect) == ("steps", Effect.SMALLER)
        return

    assert total(due.principal for due in after.dues) == plan.terms.principal
    assert after.balance(on) == balance - amount
    assert all(due.principal >= ZERO and due.interest >= ZERO for due in after.dues)
    assert [line.due.due_on for line in after.lines] == sorted(
        line.due.due_on for line in after.lines
    )
    assert after.matures_on <= plan.matures_on
    assert after.behind(on)[:-1] == plan.behind(on)


def test_twice_in_one_period_the_interest_is_counted_once() -> None:
    plan = first_plan(TWELVE)

    first = plan.prepaid(AUGUST, Money(5_000_00), Effect.SMALLER, whole_balance=True).plan
    second = first.prepaid(
        date(2026, 8, 5), Money(5_000_00), Effect.SMALLER, whole_balance=True
    )

    assert second.interest == Money(11_47)  # 15,297.37 for three days
    assert second.number == -2
    assert second.plan.ahead(date(2026, 8, 5))[0].due.interest == Money(12_87)


def test_an_extension_goes_on_in_the_same_steps() -> None:
    plan = first_plan(WAYS["level"])

    after = plan.extended(AUGUST, date(2027, 6, 10), None)

    assert len(after.lines) == 15
    assert after.matures_on == date(2027, 6, 10)
    assert after.ahead(AUGUST)[0].whole
    assert total(due.principal for due in after.dues) == TWELVE.principal


def test_an_extension_may_end_between_two_due_days() -> None:
    plan = first_plan(WAYS["level"])

    after = plan.extended(AUGUST, date(2027, 5, 20), None)

    assert [line.due.due_on for line in after.lines[-2:]] == [
        date(2027, 4, 10),
        date(2027, 5, 20),
    ]
    assert not after.lines[-1].whole


def test_a_plan_of_ones_own_is_extended_by_its_last_line() -> None:
    after = first_plan(WAYS["plan"]).extended(AUGUST, date(2027, 1, 31), None)

    assert [line.due.due_on for line in after.lines] == [
        date(2026, 6, 30),
        date(2027, 1, 31),
    ]


def test_an_extension_ends_later() -> None:
    plan = first_plan(TWELVE)

    with pytest.raises(NotAfter):
        plan.extended(AUGUST, plan.matures_on, None)


def test_interest_put_off_is_not_redrawn() -> None:
    plan = first_plan(replace(TWELVE, grace=Grace(interest_payment=2)))

    with pytest.raises(InterestPutOff):
        plan.prepaid(LENT, Money(1_000_00), Effect.SMALLER, whole_balance=True)


def test_a_rescheduling_carries_on_what_is_unpaid() -> None:
    plan, on = first_plan(WAYS["interest only"]), date(2026, 5, 21)
    terms = replace(TWELVE, disbursed_on=on, method=Method.EQUAL_PRINCIPAL, instalments=4)
    claims = [Claim(2, on, 30, ZERO, Money(74), Money(232_50), ZERO)]
    parts = dict.fromkeys(Component, ZERO) | {Component.INTEREST: Money(82_50)}

    after = plan.rescheduled(on, terms, paid_of(plan.dues, {1: parts}, on), claims)

    [paid, carried, *rest] = after.dues
    assert (paid.late_from, paid.interest) == (CLOSED, Money(82_50))
    assert (carried.instalment, carried.interest) == (-1, Money(232_50))
    assert carried.compound == Money(74)
    assert [due.instalment for due in rest] == [2, 3, 4, 5]


def test_new_due_dates_are_late_from_the_next_open_day() -> None:
    plan = first_plan(TWELVE)
    longer = plan.extended(AUGUST, date(2027, 5, 10), None)

    known = {due.due_on: due.late_from for due in plan.dues}
    after = longer.moved(AUGUST, Holidays().next_open, known)

    assert after.dues[0].late_from == date(2026, 4, 10)
    assert after.dues[13].late_from == date(2027, 5, 10)
    assert after.dues[12].late_from == date(2027, 4, 12)  # the 10th is a Saturday


def test_terms_may_move_due_dates_themselves() -> None:
    terms = replace(TWELVE, holiday_rule=HolidayRule.NEXT)

    [_april, may, *_rest] = first_plan(terms).dues

    assert (may.due_on, may.late_from) == (date(2026, 5, 10), date(2026, 5, 11))


JANUARY = date(2026, 12, 31)
SIX, TWELVE_PER_CENT = Rate(Decimal(6)), Rate(Decimal(12))


def test_a_repricing_splits_the_running_period_and_rounds_it_once() -> None:
    """20,297.37: 23 days at 9 % are 116.7099, 8 days at 6 % are 27.0632 (DOMAIN 3.2)."""
    after = first_plan(TWELVE).repriced(AUGUST, SIX)

    [first, second, *_rest] = after.ahead(AUGUST)
    assert (first.days, first.due.interest, first.whole) == (31, Money(143_77), False)
    assert [(one.until, one.rate, one.interest) for one in first.earlier] == [
        (AUGUST, TWELVE.rate, Money(116_71))
    ]
    assert (second.whole, second.earlier) == (True, ())
    assert second.due.interest == Money(89_02)  # 17,804.27 at 0.5 % a month
    assert first.due.principal == Money(2_493_10)  # 2,594.59 less 20,297.37 at 0.5 %


def test_on_a_due_date_the_next_period_is_whole_at_the_new_rate() -> None:
    on = date(2026, 7, 10)

    after = first_plan(TWELVE).repriced(on, SIX)

    [first, *_rest] = after.ahead(on)
    assert (first.whole, first.earlier) == (True, ())
    assert first.due.interest == Money(101_49)  # 20,297.37 at 0.5 %


def test_a_period_may_bear_three_rates() -> None:
    """23 days at 9 %, 3 at 6 %, 5 at 12 %: 116.7099, 10.1487 and 33.8290."""
    later = date(2026, 8, 5)

    after = first_plan(TWELVE).repriced(AUGUST, SIX).repriced(later, TWELVE_PER_CENT)

    [first, *_rest] = after.ahead(later)
    assert first.due.interest == Money(160_69)
    assert [one.interest for one in first.earlier] == [Money(116_71), Money(10_15)]


def test_what_is_prepaid_after_a_repricing_bears_both_rates() -> None:
    """23 days at 9 % and 3 at 6 % on 20,297.37: 126.8586."""
    plan = first_plan(TWELVE).repriced(AUGUST, SIX)

    found = plan.prepaid(date(2026, 8, 5), Money(1_00), Effect.SMALLER, whole_balance=True)

    assert found.interest == Money(126_86)
    [first, *_rest] = found.plan.ahead(date(2026, 8, 5))
    assert (first.earlier, first.due.interest) == ((), Money(16_91))  # 5 days at 6 %


def test_a_single_payment_counts_each_rate_by_months_where_that_was_agreed() -> None:
    """9 months and 21 days at 9 %, 2 months and 10 days at 6 %, on 30,000."""
    by_months = replace(WAYS["single payment"], interest=Interest(Basis.WHOLE_PERIODS))

    after = first_plan(by_months).repriced(JANUARY, SIX)

    assert after.interest == Money(2_025_00 + 157_50 + 300_00 + 50_00)


@pytest.mark.parametrize("way", sorted(set(WAYS) - {"flat"}))
def test_agreed_principal_and_dates_stand_where_no_payment_is_level(way) -> None:
    plan = first_plan(WAYS[way])

    after = plan.repriced(AUGUST, SIX)

    assert [due.due_on for due in after.dues] == [due.due_on for due in plan.dues]
    if way in {"equal principal", "interest only", "single payment", "plan"}:
        assert [due.principal for due in after.dues] == [due.principal for due in plan.dues]


@given(
    way=st.sampled_from(sorted(set(WAYS) - {"flat"})),
    days=st.integers(0, 240),
    more=st.integers(0, 60),
    rate=st.integers(0, 3600),
)
def test_whatever_the_rate_becomes_the_rest_repays_the_rest(way, days, more, rate) -> None:
    plan = first_plan(WAYS[way])
    on = date.fromordinal(plan.terms.disbursed_on.toordinal() + days)
    later = date.fromordinal(on.toordinal() + more)
    if not plan.ahead(later):
        return

    once = plan.repriced(on, Rate(Decimal(rate) / 100))
    after = once.repriced(later, TWELVE_PER_CENT)

    assert total(due.principal for due in after.dues) == plan.terms.principal
    assert all(due.principal >= ZERO and due.interest >= ZERO for due in after.dues)
    assert after.behind(on) == plan.behind(on)
    assert after.lines[-1].opening == after.lines[-1].due.principal
    for line in after.lines:
        earlier = total(one.interest for one in line.earlier)
        assert ZERO <= earlier <= line.due.interest


@given(way=st.sampled_from(sorted(WAYS)), days=st.integers(0, 240))
def test_the_same_rate_changes_no_fen(way, days) -> None:
    plan = first_plan(WAYS[way])
    on = date.fromordinal(plan.terms.disbursed_on.toordinal() + days)

    assert plan.repriced(on, Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH)) == plan


@given(days=st.integers(1, 240), low=st.integers(0, 1200), high=st.integers(1200, 3600))
def test_a_higher_rate_never_costs_less(days, low, high) -> None:
    plan = first_plan(WAYS["interest only"])
    on = date.fromordinal(plan.terms.disbursed_on.toordinal() + days)

    cheap, dear = (plan.repriced(on, Rate(Decimal(one) / 100)) for one in (low, high))

    assert cheap.interest <= dear.interest


def test_interest_for_free_stays_free_when_the_rate_changes() -> None:
    plan = first_plan(replace(TWELVE, grace=Grace(interest_free=6)))

    after = plan.repriced(AUGUST, SIX)

    assert [due.interest for due in after.dues[:6]] == [ZERO] * 6
    assert after.dues[6].interest > ZERO


@pytest.mark.parametrize(
    ("terms", "reprices_"),
    [
        (TWELVE, True),
        (WAYS["flat"], False),
        (replace(TWELVE, rate=Rate(Decimal(1), Quote.PERCENT_PER_PERIOD)), False),
    ],
)
def test_a_sum_of_interest_bears_no_rate_that_could_change(terms, reprices_) -> None:
    assert reprices(terms) is reprices_
