"""Months closed in the books: from then on nothing counts for a day of theirs.

What was forgotten counts for a day of the open period, at the latest for today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Refused


@dataclass(eq=False)
class PeriodClosed(Refused):
    """The books are closed up to a day; nothing is posted or reversed back before it."""

    field = "on"
    until: date


@dataclass(eq=False)
class MonthRuns(Refused):
    """A month is closed when it is over."""

    until: date


@dataclass(eq=False)
class TillsOpen(Refused):
    """Every till of a month is counted before the month is closed."""

    teller: str
    day: date


@dataclass(eq=False)
class NothingToClose(Refused):
    """Nothing was ever posted, so that no month can be closed."""


@dataclass(eq=False)
class MonthNotNext(Refused):
    """Another month comes next: somebody closed this one meanwhile."""

    asked: date
    until: date


def month_end(day: date) -> date:
    """Return the last day of a day's month."""
    return months_after(day.replace(day=1), 1) - timedelta(days=1)


def next_month(closed: date | None, begun: date) -> date:
    """Say up to which day the books are closed next: a month after the other."""
    return month_end(begun if closed is None else closed + timedelta(days=1))


def check_open(day: date, closed: date | None) -> None:
    """Refuse a day that lies in a closed month."""
    if closed is not None and day <= closed:
        raise PeriodClosed(closed)
