from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import Money
from sheaf.domain.product import ProductTerms
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.domain.training import (
    TrainingDay,
    TrainingShort,
    check_day,
    check_trained,
    days_left,
)

PLAIN = ProductTerms(
    name="农户贷款",
    purpose="",
    amount_min=Money(1),
    amount_max=Money(2),
    term_min=1,
    term_max=2,
    rate=Rate(Decimal(9)),
    methods=(Method.BULLET,),
    securities=("credit",),
)
DECIDED, TODAY = date(2026, 3, 10), date(2026, 3, 16)
DAY = TrainingDay(date(2026, 3, 12), "记账", 4)


def test_a_day_after_the_decision_counts():
    check_day(DAY, [date(2026, 3, 11)], DECIDED, TODAY)


@pytest.mark.parametrize(
    ("day", "field"),
    [
        (replace(DAY, on=date(2026, 3, 9)), "held_on"),
        (replace(DAY, on=date(2026, 3, 17)), "held_on"),
        (replace(DAY, on=date(2026, 3, 11)), "held_on"),
        (replace(DAY, hours=0), "hours"),
        (replace(DAY, hours=13), "hours"),
    ],
)
def test_a_day_that_cannot_be_is_refused_by_field(day, field):
    with pytest.raises(Unusable) as refused:
        check_day(day, [date(2026, 3, 11)], DECIDED, TODAY)

    assert refused.value.field == field


def test_a_day_was_about_something():
    with pytest.raises(Missing):
        check_day(replace(DAY, topic=" "), [], DECIDED, TODAY)


def test_only_a_product_that_asks_for_it_waits_for_training():
    plain, trained = PLAIN, replace(PLAIN, training=True)

    assert days_left(plain, 0, 5) == 0
    assert [days_left(trained, held, 5) for held in (0, 4, 5, 6)] == [5, 1, 0, 0]
    check_trained(plain, 0, 5)
    check_trained(trained, 5, 5)
    with pytest.raises(TrainingShort):
        check_trained(trained, 4, 5)
