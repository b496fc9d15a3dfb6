"""True annual rates against those worked out in other ways."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.annual import (
    AnnualRates,
    NoChangeOfSign,
    NoRate,
    by_period,
    rates,
    xirr,
)
from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Every, Method, Terms, Unit, draw_up

LENT = date(2026, 3, 10)


def test_a_year_of_365_days_bears_its_rate() -> None:
    assert xirr([(LENT, -100_000), (date(2027, 3, 10), 109_000)]) == Decimal("9.0000")


def test_flows_may_come_in_any_order() -> None:
    assert xirr([(date(2027, 3, 10), 109_000), (LENT, -100_000)]) == Decimal("9.0000")


def test_the_other_side_finds_the_same_rate() -> None:
    assert xirr([(LENT, 100_000), (date(2027, 3, 10), -109_000)]) == Decimal("9.0000")


def test_a_fee_kept_back_at_disbursement_raises_the_rate() -> None:
    assert by_period([-9_900, 5_050, 5_050], Every()).apr_simple > Decimal(15)


def test_a_rate_just_between_two_is_rounded_up() -> None:
    assert by_period([-2_000_000, 2_000_001], Every()).irr_per_period == Decimal("0.0001")


@pytest.mark.parametrize(
    ("every", "simple", "compound"),
    [
        (Every(), "12.0000", "12.6825"),
        (Every(3), "4.0000", "4.0604"),
        (Every(1, Unit.WEEKS), "52.0000", "67.7689"),
        (Every(1, Unit.DAYS), "365.0000", "3678.3434"),
    ],
)
def test_one_per_cent_a_period_is_told_for_the_year(every, simple, compound) -> None:
    found = by_period([-10_000, 100, 10_100], every)

    assert found.irr_per_period == Decimal("1.0000")
    assert (found.apr_simple, found.apr_compound) == (Decimal(simple), Decimal(compound))


def test_money_that_comes_back_without_interest_has_the_rate_nought() -> None:
    assert str(xirr([(LENT, -100), (date(2026, 9, 9), 50), (date(2026, 12, 9), 50)])) == (
        "0.0000"
    )


def test_a_loss_is_a_negative_rate() -> None:
    assert xirr([(LENT, -100_000), (date(2027, 3, 10), 50_000)]) == Decimal("-50.0000")


def test_of_two_rates_the_one_nearest_to_nought_is_told() -> None:
    assert by_period([-100_000, 230_000, -132_000], Every(12)).irr_per_period == Decimal(10)


@pytest.mark.parametrize("amounts", [[], [-100], [-100, -200], [100, 0], [0, 0]])
def test_flows_that_go_one_way_are_refused(amounts) -> None:
    with pytest.raises(NoChangeOfSign):
        by_period(amounts, Every())


@pytest.mark.parametrize("amounts", [[100, -200, 150], [-1, 10**12]])
def test_flows_that_no_rate_balances_are_refused(amounts) -> None:
    with pytest.raises(NoRate):
        by_period(amounts, Every())


def test_flows_on_one_day_have_no_rate() -> None:
    with pytest.raises(NoRate):
        xirr([(LENT, -100), (LENT, 100)])


@given(
    st.integers(10**6, 10**11),
    st.decimals("0.001", "3", places=3),
    st.lists(st.integers(1, 4000), min_size=1, max_size=30, unique=True),
)
def test_the_rate_that_made_the_flows_is_found_again(fen, rate, days) -> None:
    worth = [(1 + float(rate)) ** (day / 365) for day in days]
    flows = [(LENT, -fen * len(days))] + [
        (Every(day, Unit.DAYS).after(LENT, 1), round(fen * grown))
        for day, grown in zip(days, worth, strict=True)
    ]

    found = xirr(flows)

    # Half a fen after one day is 50 x 365 x (1 + rate) / fen per cent a year.
    tolerance = Decimal(18_250) * (1 + rate) / fen + Decimal("0.0001")
    assert abs(found - rate * 100) <= tolerance


def test_what_is_lent_again_and_given_back_without_interest_bears_none() -> None:
    flows = [(LENT, -100), (date(2027, 3, 10), 200), (date(2028, 3, 9), -100)]

    assert xirr(flows) == Decimal("0.0000")


def test_a_daily_rate_that_no_year_can_bear_is_none() -> None:
    with pytest.raises(NoRate):
        by_period([-1, 10**9], Every(1, Unit.DAYS))


def test_a_schedule_beyond_all_reason_has_no_annual_rate() -> None:
    terms = Terms(
        principal=Money(100),
        rate=Rate(Decimal(1_000_000)),
        disbursed_on=LENT,
        method=Method.BULLET,
        instalments=1,
        every=Every(1, Unit.DAYS),
    )

    assert rates(terms, draw_up(terms)) == AnnualRates(None, None)
