"""A line that an act drew up anew says how it was solved, or stays unexplained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.domain.test_plan import AUGUST, TWELVE, WAYS

from sheaf.domain.arrears import Due
from sheaf.domain.errors import Refused
from sheaf.domain.money import Money
from sheaf.domain.plan import Effect, Line, Plan, first_plan
from sheaf.domain.rate import Rate
from sheaf.domain.redrawn import Drawn, told
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.formula import formula
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import Grace, Planned

JULY, JUNE_2027, PART = date(2026, 7, 20), date(2027, 6, 10), Money(10_000_00)
SIX, SEVEN, TWELVE_PER_CENT = (Rate(Decimal(value)) for value in (6, 7, 12))

Act = Callable[[Plan], Plan]


def prepaid(effect: Effect, *, whole: bool) -> Act:
    return lambda plan: plan.prepaid(AUGUST, PART, effect, whole_balance=whole).plan


def extended(rate: Rate | None) -> Act:
    return lambda plan: plan.extended(AUGUST, JUNE_2027, rate)


def repriced(on: date, rate: Rate) -> Act:
    return lambda plan: plan.repriced(on, rate)


ACTS: dict[str, dict[date, Act]] = {
    "smaller": {AUGUST: prepaid(Effect.SMALLER, whole=True)},
    "shorter": {AUGUST: prepaid(Effect.SHORTER, whole=True)},
    "interest on the part": {AUGUST: prepaid(Effect.SMALLER, whole=False)},
    "extended": {AUGUST: extended(None)},
    "extended, dearer": {AUGUST: extended(TWELVE_PER_CENT)},
    "cheaper": {AUGUST: repriced(AUGUST, SIX)},
    "cheaper twice": {JULY: repriced(JULY, SIX), AUGUST: repriced(AUGUST, SEVEN)},
}


def history(act: str, before: Plan) -> list[Drawn]:
    found = [Drawn(before, None)]
    for on, done in ACTS[act].items():
        found.append(Drawn(done(found[-1].plan), on))
    return found


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("way", sorted(set(WAYS) - {"flat"}))
def test_every_line_is_told_to_the_fen_whatever_was_done(way, act) -> None:
    try:
        drawn = history(act, first_plan(WAYS[way]))
    except Refused:
        pytest.skip("this method is not changed so")

    for line in drawn[-1].plan.lines:
        found = told(drawn, line.due.instalment)

        assert found is not None
        sums = formula(found.terms, found.one)
        assert sums.payment.endswith(f"= {line.due.principal + line.due.interest}")
        assert not sums.principal or sums.principal.endswith(str(line.due.principal))
        assert sums.interest.endswith(str(line.due.interest)) or not line.due.interest


def sums(drawn: list[Drawn], number: int):
    found = told(drawn, number)
    assert found is not None
    return formula(found.terms, found.one)


def test_smaller_instalments_are_solved_from_what_the_early_repayment_left() -> None:
    told_ = sums(history("smaller", first_plan(TWELVE)), 6)

    assert told_.level == (
        "i = 9% × 1/12; 10,297.37 × i ÷ (1 − (1 + i)^−8) = 1,330.991956… → 1,330.99"
    )


def test_a_shorter_loan_keeps_its_payment() -> None:
    drawn = history("shorter", first_plan(TWELVE))

    found = told(drawn, 6)

    assert found is not None
    assert found.anew == AUGUST
    assert found.one.principal.by is Repays.AS_BEFORE
    assert formula(found.terms, found.one).principal.startswith("2,623.54 − ")


def test_a_period_with_two_rates_bears_each_for_its_days() -> None:
    told_ = sums(history("cheaper", first_plan(TWELVE)), 5)

    assert told_.interest == (
        "20,297.37 × (9% × 23/360 + 6% × 8/360) = 143.773037… → 143.77"
    )


def test_a_plan_of_ones_own_shrinks_in_proportion() -> None:
    days = (date(2026, 6, 30), date(2026, 10, 1), date(2026, 11, 11))
    plan = tuple(Planned(day, PART) for day in days)

    told_ = sums(history("smaller", first_plan(replace(WAYS["plan"], plan=plan))), 2)

    assert told_.principal == "10,000.00 × 10,000.00 ÷ 20,000.00 = 5,000.00"


def test_new_terms_tell_their_own_lines() -> None:
    before, on = first_plan(TWELVE), date(2026, 8, 10)
    terms = replace(TWELVE, disbursed_on=on, method=Method.EQUAL_PRINCIPAL, instalments=4)
    after = before.rescheduled(on, terms, (), ())

    found = told([Drawn(before, None), Drawn(after, on)], after.lines[-1].due.instalment)

    assert found is not None
    assert (found.terms, found.anew) == (terms, None)


def test_what_nothing_gives_is_not_told() -> None:
    plan = first_plan(TWELVE)
    first = plan.lines[0]
    other = replace(first, due=first.due._replace(interest=first.due.interest + Money(1)))

    assert told([Drawn(replace(plan, lines=(other, *plan.lines[1:])), None)], 1) is None


def test_a_settlement_tells_the_interest_that_was_put_off_to_it() -> None:
    terms = replace(
        TWELVE,
        principal=Money(30_000_00),
        rate=Rate(Decimal(9)),
        disbursed_on=date(2026, 3, 10),
        instalments=6,
        grace=Grace(interest_payment=2),
    )
    on, agreed = date(2026, 5, 11), first_plan(terms)
    rest = Money(20_149_06)
    due = Due(3, on, on, Money(418_24), rest)
    settled = Plan(terms, (*agreed.behind(on), Line(due, 1, rest, whole=False)))

    found = told([Drawn(agreed, None), Drawn(settled, on)], 3)

    assert found is not None
    assert str(found.one.interest.rounded) == "5.04"
    assert str(found.one.interest.brought_forward) == "413.20"
    assert found.one.payment == due.principal + due.interest
