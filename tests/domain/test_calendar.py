from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.calendar import Holidays, age, months_after, months_between


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-01-31", 2, "2026-03-31"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-11-10", 3, "2027-02-10"),
        ("2026-03-10", 0, "2026-03-10"),
    ],
)
def test_a_missing_day_is_the_last_of_the_month_and_comes_back(start, months, end) -> None:
    found = months_after(date.fromisoformat(start), months)

    assert found == date.fromisoformat(end)


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(0, 3000))
def test_months_and_odd_days_lead_back_to_the_end(start, days) -> None:
    end = date.fromordinal(start.toordinal() + days)
    months, odd = months_between(start, end)

    assert date.fromordinal(months_after(start, months).toordinal() + odd) == end
    assert months_after(start, months + 1) > end


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [("2008-06-15", "2026-06-15", 18), ("2008-06-16", "2026-06-15", 17)],
)
def test_one_is_older_on_ones_birthday(born, day, years) -> None:
    assert age(date.fromisoformat(born), date.fromisoformat(day)) == years


def test_born_on_a_leap_day_one_is_older_from_the_first_of_march() -> None:
    born = date(1960, 2, 29)

    assert [age(born, date(2026, 2, 28)), age(born, date(2026, 3, 1))] == [65, 66]


def test_a_due_date_on_a_holiday_waits_for_the_next_open_day() -> None:
    national = frozenset(date(2026, 10, day) for day in range(1, 8))
    holidays = Holidays(national, frozenset({date(2026, 10, 10)}))

    assert holidays.next_open(date(2026, 10, 1)) == date(2026, 10, 8)
    assert holidays.next_open(date(2026, 10, 10)) == date(2026, 10, 10)  # a worked Saturday
    assert Holidays().next_open(date(2026, 10, 10)) == date(2026, 10, 12)
