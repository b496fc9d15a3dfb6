import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.calendar import months_between
from sheaf.domain.errors import Unusable
from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate, priced

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "rates.json").read_text("utf-8")
)
YEAR, MONTH, DAY = list(Quote)[:3]
UNITS = {"annual_percent": YEAR, "monthly_permille": MONTH, "daily_per_10000": DAY}


@pytest.mark.parametrize(
    "case", VECTORS["conversions"], ids=lambda case: case["annual_percent"]
)
def test_a_yearly_rate_is_said_by_month_and_by_day(case) -> None:
    rate = Rate(Decimal(case["annual_percent"]), YEAR)

    for key, quote in UNITS.items():
        assert rate.quoted(quote) == Decimal(case[key])


@pytest.mark.parametrize(
    "case", VECTORS["conversions"], ids=lambda case: case["annual_percent"]
)
def test_a_monthly_rate_is_the_same_by_year(case) -> None:
    rate = Rate(Decimal(case["monthly_permille"]), MONTH)

    assert rate.yearly == Fraction(Decimal(case["annual_percent"])) / 100


@pytest.mark.parametrize("case", VECTORS["lpr_pricing"], ids=lambda case: case["contract"])
def test_a_contract_rate_is_the_prime_rate_and_its_points(case) -> None:
    assert priced(Decimal(case["lpr_1y"]), case["bps"]) == Rate(Decimal(case["contract"]))


@pytest.mark.parametrize("case", VECTORS["months_and_days"], ids=lambda case: case["to"])
def test_interest_by_months_and_by_days_differs_as_tabled(case) -> None:
    start, end = date.fromisoformat(case["from"]), date.fromisoformat(case["to"])
    principal, rate = Money(3_000_000), Rate(Decimal(9))

    months, odd = months_between(start, end)

    assert (months, odd) == (case["months"], case["odd_days"])
    by_months = principal.times(rate.monthly * months + rate.daily * odd)
    assert by_months.plain == case["interest_months_method"]
    assert (
        principal.times(rate.daily * case["actual_days"]).plain == case["interest_act360"]
    )


@pytest.mark.parametrize(
    ("typed", "quote", "value"),
    [
        ("7.5", MONTH, "7.5"),
        (" ７。５ ‰", MONTH, "7.5"),
        ("9%", YEAR, "9"),
        ("2.5‱", DAY, "2.5"),
        ("0", YEAR, "0"),
    ],
)
def test_a_rate_is_read_as_people_type_it(typed, quote, value) -> None:
    assert Rate.parse(typed, quote) == Rate(Decimal(value), quote)


@pytest.mark.parametrize("typed", ["", "-1", "9‰", "nine", "1e3", "NaN", "12345", "7.5.5"])
def test_what_is_no_rate_is_refused(typed) -> None:
    with pytest.raises(Unusable) as refused:
        Rate.parse(typed, YEAR)

    assert (refused.value.field, refused.value.reason) == ("rate", "not_a_rate")


@given(value=st.decimals(0, 100, places=6), quote=st.sampled_from(Quote))
def test_a_rate_is_read_back_as_written(value, quote) -> None:
    assert Rate.read(str(Rate(value, quote))) == Rate(value, quote)


def test_an_uplift_raises_the_rate_in_its_own_unit() -> None:
    assert Rate(Decimal("10.17"), MONTH).raised(Decimal("0.3")).value == Decimal("13.221")


def test_one_rate_quoted_two_ways_comes_to_the_same() -> None:
    a_year, a_month = Rate(Decimal(9), YEAR), Rate(Decimal("7.5"), MONTH)
    a_period = Rate(Decimal("0.75"), Quote.PERCENT_PER_PERIOD)

    assert a_year.comes_to(a_month)
    assert a_period.comes_to(a_period)
    assert not a_year.comes_to(a_period)
    assert not a_year.comes_to(Rate(Decimal(8), YEAR))
