from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.earned import Earning, Running
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule.rest import Stretch

DUE = date(2026, 4, 10)


def test_a_line_is_earned_evenly_over_its_days() -> None:
    line = Running(DUE, 31, Money(225_00))

    assert line.earned(date(2026, 3, 10)) == ZERO
    assert line.earned(date(2026, 3, 20)) == Money(72_58)
    assert line.earned(DUE) == Money(225_00)


@given(st.integers(1, 366), st.integers(0, 10**9))
def test_by_its_last_day_it_is_earned_to_the_fen(days, fen) -> None:
    line = Running(DUE, days, Money(fen))
    earned = [line.earned(DUE - timedelta(days=left)).fen for left in range(days, -1, -1)]

    assert earned == sorted(earned)
    assert (earned[0], earned[-1]) == (0, fen)


def test_each_rate_of_a_period_earns_its_own_days() -> None:
    """23 days earn 116.71, the 8 after them 27.06: on the 2nd of August nothing moves."""
    change = date(2026, 8, 2)
    earlier = (Stretch(change, Rate(Decimal(9)), Money(116_71)),)
    line = Running(date(2026, 8, 10), 31, Money(143_77), earlier)

    earned = [line.earned(change + timedelta(days=days)) for days in (-22, 0, 4, 8)]

    assert earned == [Money(5_07), Money(116_71), Money(130_24), Money(143_77)]


def test_what_was_paid_is_no_longer_receivable() -> None:
    earning = Earning(Money(225_00), ZERO, Money(300_00), None)

    assert earning.receivable(DUE, 90) == ZERO


def test_a_loan_more_than_ninety_days_late_accrues_nothing() -> None:
    earning = Earning(Money(225_00), ZERO, ZERO, DUE)

    assert earning.receivable(DUE + timedelta(days=90), 90) == Money(225_00)
    assert earning.receivable(DUE + timedelta(days=91), 90) == ZERO
