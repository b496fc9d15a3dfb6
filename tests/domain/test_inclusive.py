from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.agreement import Agreement
from sheaf.domain.annual import NoChangeOfSign, rates
from sheaf.domain.inclusive import Inclusive, inclusive
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, draw_up

LENT = date(2026, 3, 10)
NINE = Rate(Decimal(9))
yuan = Money.parse


def told(method: Method, fees: Money, months: int = 12) -> Inclusive:
    terms = Agreement(yuan("30000"), NINE, method, months).terms(LENT)
    return inclusive(terms, draw_up(terms), fees)


def test_without_fees_a_loan_costs_its_rate() -> None:
    found = told(Method.EQUAL_INSTALMENTS, ZERO, months=6)

    assert found == Inclusive(Decimal("9.0000"), Decimal("9.3807"))


def test_odd_periods_are_told_from_their_days() -> None:
    terms = Agreement(yuan("30000"), NINE, Method.BULLET, 12).terms(LENT)
    schedule = draw_up(terms)

    found = inclusive(terms, schedule, ZERO)

    assert found.compound == rates(terms, schedule).xirr_365 == Decimal("9.1250")
    assert (1 + found.simple / 1200) ** 12 == pytest.approx(
        Decimal("1.09125"), abs=Decimal("0.000001")
    )


@given(
    method=st.sampled_from(
        [Method.EQUAL_INSTALMENTS, Method.EQUAL_PRINCIPAL, Method.BULLET]
    ),
    fee=st.integers(1, 500_000).map(Money),
)
def test_a_fee_makes_every_loan_dearer(method, fee) -> None:
    with_fee, without = told(method, fee), told(method, ZERO)

    assert with_fee.simple >= without.simple
    assert with_fee.compound >= without.compound
    assert with_fee.compound > with_fee.simple


def test_who_is_paid_nothing_has_no_rate() -> None:
    with pytest.raises(NoChangeOfSign):
        told(Method.EQUAL_INSTALMENTS, yuan("30000"))
