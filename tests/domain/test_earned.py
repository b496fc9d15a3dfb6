from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.earned import Earning, Running
from sheaf.domain.money import ZERO, Money

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


def test_what_was_paid_is_no_longer_receivable() -> None:
    earning = Earning(Money(225_00), None, Money(300_00), None)

    assert earning.receivable(DUE, 90) == ZERO


def test_a_loan_more_than_ninety_days_late_accrues_nothing() -> None:
    earning = Earning(Money(225_00), None, ZERO, DUE)

    assert earning.receivable(DUE + timedelta(days=90), 90) == Money(225_00)
    assert earning.receivable(DUE + timedelta(days=91), 90) == ZERO
