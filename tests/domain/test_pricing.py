from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.calendar import Holidays
from sheaf.domain.errors import Unusable
from sheaf.domain.pricing import (
    Lpr,
    LprMissing,
    PriceRule,
    Pricing,
    Repricing,
    check_lpr,
    current,
    published_by,
    repricing_days,
)
from sheaf.domain.rate import Rate

FEBRUARY = date(2026, 2, 20)
SPRING_FESTIVAL = Holidays(frozenset(date(2026, 2, day) for day in range(16, 24)))


@pytest.mark.parametrize(
    ("lpr", "points", "rate"),
    [("3.45", 615, "9.60"), ("3.10", 590, "9"), ("3", -25, "2.75")],
)
def test_a_contract_rate_is_the_prime_rate_and_its_points(lpr, points, rate) -> None:
    pricing = Pricing(FEBRUARY, Decimal(lpr), False, points)

    assert pricing.rate.yearly == Rate(Decimal(rate)).yearly


def test_another_prime_rate_keeps_points_and_rule() -> None:
    before = Pricing(FEBRUARY, Decimal("3.10"), False, 590, Repricing.ANNIVERSARY)

    after = before.on(Lpr(date(2027, 2, 22), over_five_years=False, value=Decimal("2.90")))

    assert (after.rate, after.repricing) == (Rate(Decimal("8.80")), Repricing.ANNIVERSARY)
    assert after.floats


def test_a_rule_takes_the_value_of_its_own_term() -> None:
    one_year = Lpr(FEBRUARY, over_five_years=False, value=Decimal("3.00"))
    longer = Lpr(FEBRUARY, over_five_years=True, value=Decimal("3.50"))
    rule = PriceRule(over_five_years=True, basis_points=-25)

    made = rule.among((one_year, longer), FEBRUARY)

    assert (made.rate, made.rule) == (Rate(Decimal("3.25")), rule)
    assert not rule.floats
    with pytest.raises(LprMissing) as no:
        rule.among((one_year,), FEBRUARY)
    assert no.value.published_on == FEBRUARY


@pytest.mark.parametrize(
    ("day", "value", "field"),
    [
        ("2026-03-20", "3.00", "published_on"),  # has not come
        ("2026-02-19", "3.00", "published_on"),  # never before the 20th
        ("2019-07-22", "3.00", "published_on"),  # before there was one
        ("2026-02-24", "0", "value"),
        ("2026-02-24", "30", "value"),
    ],
)
def test_what_was_never_published_is_refused(day, value, field) -> None:
    with pytest.raises(Unusable) as no:
        check_lpr(
            Lpr(date.fromisoformat(day), over_five_years=False, value=Decimal(value)),
            date(2026, 3, 1),
        )

    assert no.value.field == field


@pytest.mark.parametrize(
    ("on", "published"),
    [
        ("2026-01-01", "2025-12-22"),  # the 20th was a Saturday
        ("2026-02-22", "2026-01-20"),
        ("2026-02-24", "2026-02-24"),  # after the Spring Festival
        ("2026-04-19", "2026-03-20"),
    ],
)
def test_the_last_publication_moves_off_holidays(on, published) -> None:
    day = date.fromisoformat(on)

    assert published_by(day, SPRING_FESTIVAL) == date.fromisoformat(published)


def test_a_prime_rate_of_an_earlier_month_does_not_count() -> None:
    january = Lpr(date(2026, 1, 20), over_five_years=False, value=Decimal(3))

    assert current(january, date(2026, 2, 22), SPRING_FESTIVAL)
    assert not current(january, date(2026, 2, 24), SPRING_FESTIVAL)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        (Repricing.FIXED, []),
        (Repricing.EVERY_1_JANUARY, ["2025-01-01", "2026-01-01"]),
        (Repricing.ANNIVERSARY, ["2025-02-28", "2026-02-28"]),
    ],
)
def test_repricing_days_come_every_year_before_maturity(rule, days) -> None:
    lent, matures = date(2024, 2, 29), date(2026, 8, 1)

    found = repricing_days(rule, lent, matures, date(2027, 6, 1))

    assert [day.isoformat() for day in found] == days
