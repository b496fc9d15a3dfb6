from datetime import date
from decimal import Decimal

from sheaf.domain.agreement import Agreement
from sheaf.domain.inclusive import inclusive
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, draw_up

DAY = date(2026, 3, 10)


def cost(method, fees=ZERO, first=None):
    agreement = Agreement(Money(3_000_000), Rate(Decimal(9)), method, 12, first)
    terms = agreement.terms(DAY)
    return inclusive(terms, draw_up(terms), fees)


def test_without_fees_equal_instalments_cost_their_rate() -> None:
    found = cost(Method.EQUAL_INSTALMENTS)

    assert round(found.simple, 2) == Decimal("9.00")
    assert round(found.compound, 2) == Decimal("9.38")


def test_fees_lower_what_is_paid_out_and_raise_the_rate() -> None:
    assert cost(Method.EQUAL_INSTALMENTS, Money(30_000)).simple > Decimal("10.8")


def test_a_schedule_of_odd_periods_is_reckoned_by_days() -> None:
    found = cost(Method.EQUAL_INSTALMENTS, first=date(2026, 4, 25))

    assert Decimal("8.8") < found.simple < Decimal("9.3")
    assert found.compound > found.simple
