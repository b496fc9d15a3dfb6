"""Dates as a lender counts them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

SATURDAY = 5
ALWAYS_THERE = 28  # a day that every month has


def months_after(start: date, months: int) -> date:
    """Return the same day ``months`` later, or the month's last day."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    if start.day <= ALWAYS_THERE:
        return date(year, month, start.day)
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def months_between(start: date, end: date) -> tuple[int, int]:
    """Count whole months, the most that do not pass the end, and odd days (DOMAIN 3.3)."""
    months = (end.year - start.year) * 12 + end.month - start.month
    if months_after(start, months) > end:
        months -= 1
    return months, (end - months_after(start, months)).days


def age(born: date, day: date) -> int:
    """Full years of life on a day; born on 29 February, one is older from 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class HolidayRule(Enum):
    """Where a due date goes that falls on a day not worked."""

    NONE = "none"
    NEXT = "next"
    PREVIOUS = "previous"


#: Which way a due date leaves a holiday.
AWAY = {HolidayRule.NEXT: timedelta(days=1), HolidayRule.PREVIOUS: timedelta(days=-1)}


@dataclass(frozen=True, slots=True)
class Holidays:
    """The days not worked, and the weekend days that are (State Council notices)."""

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def open(self, day: date) -> bool:
        """Tell whether the office works that day."""
        return day in self.worked or (day.weekday() < SATURDAY and day not in self.off)

    def next_open(self, day: date) -> date:
        """Return the day itself, or the first after it that is worked (Civil Code 203)."""
        return self.moved(day, HolidayRule.NEXT)

    def moved(self, day: date, rule: HolidayRule) -> date:
        """Move a day off those not worked, forwards or back, as the rule says."""
        if rule is HolidayRule.NONE:
            return day
        while not self.open(day):
            day += AWAY[rule]
        return day
