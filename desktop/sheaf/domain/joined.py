"""Steps that two people do in a large office, and one may do in a small one.

DOMAIN 10.1: accepting a case and looking into it, or paying it out; handling cash and
closing the books of the month. What one person did of both is reported every week; what
nobody may join is refused (``application.APART``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.domain.application import Step

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Joined:
    """A day on which somebody did the second of two steps after doing the first.

    ``number`` and ``customer`` say on which case; of books, ``number`` is the month.
    """

    on: date
    teller: str
    first: Step
    second: Step
    number: str
    customer: str = ""


def week_of(day: date) -> tuple[date, date]:
    """Return the Monday and the Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + WEEK - timedelta(days=1)
