from datetime import date

import pytest

from sheaf.domain.period import PeriodClosed, check_open, month_end, next_month

JANUARY = date(2026, 1, 31)


def test_months_are_closed_one_after_the_other() -> None:
    assert next_month(None, date(2026, 1, 7)) == JANUARY
    assert next_month(JANUARY, date(2026, 1, 7)) == date(2026, 2, 28)
    assert month_end(date(2028, 2, 1)) == date(2028, 2, 29)


def test_a_day_of_a_closed_month_takes_nothing_more() -> None:
    check_open(JANUARY, None)
    check_open(date(2026, 2, 1), JANUARY)

    with pytest.raises(PeriodClosed) as no:
        check_open(JANUARY, JANUARY)
    assert no.value.until == JANUARY
