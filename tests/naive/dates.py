"""The days on which something falls due (DOMAIN 3.4, 3.5, 5.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tests.naive.days import DAY, months_on
from tests.naive.terms import Impossible, Terms

SHORTEST = timedelta(days=15)  # of a first or last period
FAR = 2000  # steps: further than any loan is extended
IN_PARTS = {"staged_principal", "custom", "bullet"}  # their number of lines is agreed


def due_dates(terms: Terms) -> list[date]:
    """Find the days on which something falls due."""
    if terms.plan:
        return [due for due, _principal in terms.plan]
    last = terms.matures or _step(terms, terms.count)
    if terms.method == "bullet":
        return [last]
    if terms.settlement_day:
        return _settled(terms, last)
    if terms.first:
        day = terms.due_day or terms.first.day
        later = range(1, terms.count)
        return [terms.first, *(terms.stepped(terms.first, turn, day) for turn in later)]
    if terms.due_day:
        days = [months_on(terms.lent, k, terms.due_day) for k in range(terms.count + 2)]
        found = [day for day in days if day - terms.lent >= SHORTEST]
        return [*(day for day in found if last - day >= SHORTEST), last]
    return [_step(terms, turn) for turn in range(1, terms.count + 1)]


def longer(terms: Terms, days: list[date], to: date) -> list[date]:
    """Go on in the same steps to a later maturity, with no short period before it."""
    if to <= days[-1]:
        raise Impossible
    if terms.method in IN_PARTS:
        return [*days[:-1], to]
    if terms.settlement_day:
        return due_dates(replace(terms, matures=to))
    least = SHORTEST
    if terms.unit != "months":
        least = min(least, (terms.stepped(terms.lent, 1, 1) - terms.lent) / 2)
    found = [day for day in _onwards(terms) if to - day >= least]
    return [*found, to]


def _onwards(terms: Terms) -> list[date]:
    if terms.first:
        day = terms.due_day or terms.first.day
        return [terms.stepped(terms.first, turn, day) for turn in range(FAR)]
    if terms.due_day:
        days = [months_on(terms.lent, turn, terms.due_day) for turn in range(FAR)]
        return [day for day in days if day - terms.lent >= SHORTEST]
    return [_step(terms, turn) for turn in range(1, FAR)]


def _step(terms: Terms, times: int) -> date:
    return terms.stepped(terms.lent, times, terms.lent.day)


def _settled(terms: Terms, last: date) -> list[date]:
    """Interest is counted to the settlement day, and due the day after."""
    month, found = months_on(terms.lent, -1, 1), []
    while (pay := months_on(month, 0, terms.settlement_day) + DAY) < last:
        if pay > terms.lent and month.month % terms.every == 0:
            found.append(pay)
        month = months_on(month, 1, 1)
    return [*found, last]
