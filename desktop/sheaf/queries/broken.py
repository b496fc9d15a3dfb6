"""Promises that were not kept: visits not made in time, answers not given in time.

DOMAIN 10.3: a visit within so many days of the application, an answer by a day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.queries import deadlines, worklists
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.worklists import Worklists
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Broken:
    """Those late with a visit, each with the day it was to be made; and with an answer."""

    visits: tuple[tuple[ApplicationLine, date], ...]
    answers: tuple[ApplicationLine, ...]


def broken(work: Work) -> Broken:
    """List what is late today, the latest first."""
    return among(work, worklists.worklists(work))


def among(work: Work, lists: Worklists) -> Broken:
    """Pick out what is late of what is under way."""
    days = deadlines.visits_by(work, (*lists.assign, *lists.visit))
    visits = [
        (one, days[one.id])
        for one in (*lists.assign, *lists.visit)
        if one.id in days and days[one.id] < work.today
    ]
    answers = [one for one in lists.all if (one.promised or work.today) < work.today]
    return Broken(
        tuple(sorted(visits, key=lambda late: late[1])),
        tuple(sorted(answers, key=lambda one: one.promised or work.today)),
    )
