"""What a schedule promises whatever the terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.domain.schedule.any_terms import any_terms, drawn

from sheaf.domain.annual import rates
from sheaf.domain.calendar import HolidayRule
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method, Terms, draw_up, maturity
from sheaf.domain.schedule.explain import explain
from sheaf.domain.schedule.rounding import MODES
from sheaf.domain.schedule.switches import (
    Every,
    Interest,
    Remainder,
    Rounding,
    Step,
    Unit,
)

THOROUGH = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)


@THOROUGH
@given(any_terms())
def test_parts_add_up_none_is_negative_and_nothing_is_left(terms) -> None:
    schedule = drawn(terms)

    assert schedule.principal == terms.principal
    assert schedule[-1].closing == ZERO
    assert schedule[0].opening == terms.principal
    assert all(line.principal >= ZERO and line.interest >= ZERO for line in schedule)
    assert all(before.closing == after.opening for before, after in pairwise(schedule))
    assert schedule.payment == schedule.principal + schedule.interest


@THOROUGH
@given(any_terms())
def test_due_dates_rise_and_days_reach_from_disbursement_to_maturity(terms) -> None:
    schedule = drawn(terms)
    days = [terms.disbursed_on, *(line.due_on for line in schedule)]

    assert all(before < after for before, after in pairwise(days))
    assert [line.number for line in schedule] == list(range(1, len(schedule) + 1))
    assert (
        sum(line.days for line in schedule) == (maturity(terms) - terms.disbursed_on).days
    )


@THOROUGH
@given(any_terms())
def test_halving_the_rate_never_raises_interest(terms) -> None:
    terms = replace(terms, rounding=Rounding(terms.rounding.mode))
    halved = replace(terms, rate=Rate(terms.rate.value / 2, terms.rate.quote))

    assert drawn(halved).interest <= drawn(terms).interest


@THOROUGH
@given(any_terms())
def test_holidays_move_due_dates_and_nothing_else(terms) -> None:
    moved = drawn(terms)
    still = draw_up(replace(terms, holiday_rule=HolidayRule.NONE))

    assert [replace(line, due_on=date.min) for line in moved] == [
        replace(line, due_on=date.min) for line in still
    ]
    shut = set(terms.holidays) if terms.holiday_rule is not HolidayRule.NONE else set()
    assert not shut & {line.due_on for line in moved}


@THOROUGH
@given(
    st.integers(10**6, 10**10),
    st.decimals("0.01", "400", places=2),
    st.integers(2, 120),
    st.sampled_from([Remainder.LAST, Remainder.FIRST]),
)
def test_whole_periods_make_equal_payments_that_give_the_rate_back(
    fen, percent, count, remainder
) -> None:
    terms = Terms(
        principal=Money(fen),
        rate=Rate(percent),
        disbursed_on=date(2024, 1, 31),
        method=Method.EQUAL_INSTALMENTS,
        instalments=count,
        remainder=remainder,
    )
    schedule = drawn(terms)
    payments = [line.payment for line in schedule]

    level = payments[1:] if remainder is Remainder.FIRST else payments[:-1]
    assert len(set(level)) == 1
    found = rates(terms, schedule).by_period
    assert found is not None
    if remainder is Remainder.LAST:  # at the first, odd fen do not bear what they would
        assert abs(found.apr_simple - percent) < Decimal("0.01")


PERIODS = st.one_of(
    st.builds(Every, st.integers(1, 12)),
    st.builds(Every, st.integers(1, 8), st.just(Unit.WEEKS)),
    st.builds(Every, st.integers(1, 90), st.just(Unit.DAYS)),
)


@THOROUGH
@given(
    st.integers(10**8, 10**10),
    st.decimals("0.01", "60", places=2),
    st.integers(2, 120),
    PERIODS,
    st.sampled_from([Method.EQUAL_INSTALMENTS, Method.EQUAL_PRINCIPAL]),
)
def test_periods_of_any_length_give_the_rate_back(
    fen, percent, count, every, method
) -> None:
    """Interest of a period is within half a fen, so that little is lost on the way."""
    terms = Terms(
        principal=Money(fen),
        rate=Rate(percent),
        disbursed_on=date(2024, 1, 31),
        method=method,
        instalments=count,
        every=every,
    )

    schedule = drawn(terms)

    payments = [line.payment for line in schedule]
    if method is Method.EQUAL_INSTALMENTS:
        assert len(set(payments[:-1])) == 1
    found = rates(terms, schedule).by_period
    assert found is not None
    assert abs(found.apr_simple - percent) < Decimal("0.01")


@THOROUGH
@given(st.integers(2, 60), st.decimals("-60", "60", places=2), st.integers(1, 6))
def test_steps_and_growth_give_the_rate_back_too(count, change, every) -> None:
    common = {
        "principal": Money(10**9),
        "rate": Rate(Decimal(9)),
        "disbursed_on": date(2024, 1, 31),
        "instalments": count,
    }
    stepped = Terms(
        **common, method=Method.STEPPED, step=Step(every, Money(int(change * 100) or 1))
    )
    growing = Terms(
        **common, method=Method.GEOMETRIC, growth=(change or Decimal(1)) / 10_000
    )

    for terms in (stepped, growing):
        found = rates(terms, drawn(terms)).by_period
        assert found is not None
        assert abs(found.apr_simple - 9) < Decimal("0.01")


@THOROUGH
@given(any_terms(), st.data())
def test_an_explanation_rounds_to_the_line_that_it_explains(terms, data) -> None:
    schedule = drawn(terms)
    line = data.draw(st.sampled_from(schedule.instalments))

    told = explain(terms, line.number)

    assert (told.opening, told.payment, told.closing) == (
        line.opening,
        line.payment,
        line.closing,
    )
    assert told.principal.amount == line.principal
    exact, unit = told.interest.exact, terms.rounding.to.fen
    top, bottom = exact.numerator, exact.denominator * unit
    last_share = terms.remainder is Remainder.RESOLVE and line.number == len(schedule)
    if not (terms.method is Method.FLAT and last_share):
        assert told.interest.rounded.fen == MODES[terms.rounding.mode](top, bottom) * unit


@THOROUGH
@given(
    st.integers(1, 10**9),
    st.decimals("0", "60", places=2),
    st.integers(1, 60),
    st.sampled_from([Method.EQUAL_INSTALMENTS, Method.EQUAL_PRINCIPAL, Method.FLAT]),
)
def test_a_plain_reckoning_in_fractions_comes_to_the_same(
    fen, percent, count, method
) -> None:
    terms = Terms(
        principal=Money(fen),
        rate=Rate(percent),
        disbursed_on=date(2025, 5, 5),
        method=method,
        instalments=count,
    )

    assert [(line.principal.fen, line.interest.fen) for line in drawn(terms)] == plainly(
        fen, Fraction(percent) / 1200, count, method
    )


def plainly(fen: int, rate: Fraction, count: int, method: Method) -> list[tuple[int, int]]:
    """The handbook's sentences, word for word, slowly."""
    discounts = sum((1 / (1 + rate)) ** period for period in range(1, count + 1))
    level, share = nearest(fen / discounts), nearest(Fraction(fen, count))
    balance, lines = fen, []
    for period in range(1, count + 1):
        interest = nearest((fen if method is Method.FLAT else balance) * rate)
        principal = level - interest if method is Method.EQUAL_INSTALMENTS else share
        principal = balance if period == count else principal
        lines.append((principal, interest))
        balance -= principal
    return lines


def nearest(amount: Fraction) -> int:
    return int(amount + Fraction(1, 2))


@THOROUGH
@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(1, 500))
def test_a_bullet_by_days_is_principal_times_rate_times_days(start, days) -> None:
    terms = Terms(
        principal=Money(3_000_000),
        rate=Rate(Decimal("2.5"), Quote.PER_10000_PER_DAY),
        disbursed_on=start,
        method=Method.BULLET,
        matures_on=Every(days, Unit.DAYS).after(start, 1),
        interest=Interest(),
    )

    assert draw_up(terms).interest == Money(750 * days)
