"""Dates, and what share of a year the days between two of them are (DOMAIN 3.3)."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from fractions import Fraction

DAY = timedelta(days=1)
MONTHS = 12
#: How many of a unit the nominal year has.
A_YEAR = {"months": MONTHS, "weeks": 52, "days": 365}
LENGTH = {"weeks": 7, "days": 1}  # days

#: The days of a year, where all years are alike.
YEAR = {
    "actual/360": 360,
    "actual/364": 364,
    "actual/365": 365,
    "30/360": 360,
    "30/365": 365,
}
THIRTY = {"30/360", "30/365"}  # a month has 30 days, whatever the calendar says


def months_on(start: date, months: int, day: int) -> date:
    """Step on by months; a day that is missing is the last of its month."""
    year, month = divmod(start.year * MONTHS + start.month - 1 + months, MONTHS)
    return date(year, month + 1, min(day, calendar.monthrange(year, month + 1)[1]))


def months_and_days(start: date, end: date) -> tuple[int, int]:
    """Count the most months that do not pass the end, and the odd days after them."""
    months = 0
    while months_on(start, months + 1, start.day) <= end:
        months += 1
    return months, (end - months_on(start, months, start.day)).days


def share(start: date, end: date, count: str) -> Fraction:
    """Add up what share of a year the days are."""
    if count in THIRTY:
        months, days = months_and_days(start, end)
        return Fraction(30 * months + days, YEAR[count])
    days = (end - start).days
    if count != "actual/actual":
        return Fraction(days, YEAR[count])
    leap = sum(calendar.isleap((start + DAY * turn).year) for turn in range(days))
    return Fraction(leap, 366) + Fraction(days - leap, 365)


def whole_share(count: int, unit: str, by: str) -> Fraction:
    """Say what share of a year a whole period is whose days nobody looks at."""
    return Fraction(count * LENGTH.get(unit, 30), YEAR[by])


def months_share(start: date, end: date, count: str) -> Fraction:
    """Take whole months as twelfths, and the odd days by their count."""
    months, _days = months_and_days(start, end)
    since = months_on(start, months, start.day)
    return Fraction(months, MONTHS) + share(since, end, count)
