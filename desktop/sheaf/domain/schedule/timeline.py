"""Which days a loan's instalments fall due on (DOMAIN 3.4 and 3.5)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from sheaf.domain.calendar import ALWAYS_THERE
from sheaf.domain.schedule.periods import Periods, mover
from sheaf.domain.schedule.refusals import NotAfter
from sheaf.domain.schedule.switches import DAYS_IN, Every, Unit
from sheaf.domain.schedule.terms import Method, Terms

#: A first or last period shorter than this is joined to its neighbour.
SHORTEST = timedelta(days=15)
MONTHS = 12
A_DAY = timedelta(days=1)
#: Interest counted to a day is usually due so many days after it (DOMAIN 3.4).
DUE_AFTER = 1


def timeline(terms: Terms) -> Periods:
    """Find the periods. Without any switch they are counted from the day of lending.

    Raises ``OverflowError`` or ``ValueError`` where the calendar ends.
    """
    return _kind(terms)(terms)


def matures_on(terms: Terms) -> date:
    """Say when the last instalment is due, holidays disregarded, without drawing up."""
    if _kind(terms) is _counted and terms.first_due_on is None:
        return terms.every.after(terms.disbursed_on, terms.instalments or 1)
    return timeline(terms).ends[-1]


def shortest(every: Every) -> timedelta:
    """Say how long a period is at least that stands alone: of weeks, half a step."""
    if every.unit is Unit.MONTHS:
        return SHORTEST
    return min(SHORTEST, timedelta(days=every.count * DAYS_IN[every.unit]) / 2)


def stretched(terms: Terms, to: date) -> Periods:
    """Step on to a later maturity; a date too short before it is left out."""
    if terms.settlement_day is not None:
        return timeline(replace(terms, matures_on=to, instalments=None))
    if terms.ends_on is not None:
        return _to_its_end(replace(terms, ends_on=to))
    count, least = terms.instalments or 1, shortest(terms.every)
    while (periods := timeline(replace(terms, instalments=count))).ends[-1] - to < least:
        count += 1
    ends = [end for end in periods.ends if to - end >= least]
    seed = terms.first_due_on or terms.disbursed_on
    return _given(terms, [*ends, to], terms.due_day or seed.day)


def _kind(terms: Terms) -> Callable[[Terms], Periods]:
    if terms.plan:
        return _planned
    if terms.method is Method.BULLET:
        return _single
    if terms.settlement_day is not None:
        return _settled
    if terms.due_day is not None and terms.first_due_on is None:
        return _fixed_day
    return _counted if terms.ends_on is None else _to_its_end


def pay_days(terms: Terms, ends: list[date]) -> list[date]:
    """Say when the interest of each period is to be paid: so long after its settlement.

    All days are between the day of lending and the maturity, on which the rest is due.
    """
    later = timedelta(days=terms.pay_offset_days - DUE_AFTER)
    if terms.settlement_day is None or not later:
        return list(ends)
    first, last = terms.disbursed_on + A_DAY, ends[-1] - A_DAY
    return [*(min(max(end + later, first), last) for end in ends[:-1]), ends[-1]]


def apart(end: date, due_on: date) -> date | None:
    """Name the end of a period where it is not the day on which its interest is due."""
    return None if end == due_on else end


def due_until(first: date, every: Every, last: date) -> list[date]:
    """Step on from a first due date; one under 15 days before the last is left out."""
    months = (last.year - first.year) * MONTHS + last.month - first.month
    dates = [first, *_grid(first, first.day, every, max(months // every.count, 0))]
    return [*(date_ for date_ in dates if last - date_ >= SHORTEST), last]


def _to_its_end(terms: Terms) -> Periods:
    """Step on from the first due date to a maturity that is given."""
    first, last = terms.first_due_on, terms.ends_on
    if first is None or last is None:
        return _counted(terms)
    for name, day in (("first_due_on", first), ("ends_on", last)):
        if day <= terms.disbursed_on:
            raise NotAfter(name, day, terms.disbursed_on)
    return _given(terms, due_until(first, terms.every, last), first.day)


def _counted(terms: Terms) -> Periods:
    """Count from the day of lending, or from the first due date where one is given."""
    start, every, count = terms.disbursed_on, terms.every, terms.instalments or 1
    move = mover(start, terms.holiday_rule, terms.holidays)
    first = terms.first_due_on
    if first is None:
        every.after(start, count)  # refused now if the calendar does not reach so far
        return Periods(
            start, count, (), partial(_grid, start, start.day, every, count), move
        )
    if first <= start:
        raise NotAfter("first_due_on", first, start)
    day = terms.due_day or first.day
    dates = [first, *_grid(first, day, every, count - 1)]
    odd = () if _whole(start, first, day, every) else (0,)
    return Periods(start, count, odd, lambda: dates, move)


def _grid(seed: date, day: int, every: Every, count: int) -> list[date]:
    """Step on from the seed, back to its day of the month after every short month."""
    if every.unit is not Unit.MONTHS:
        return [every.after(seed, times) for times in range(1, count + 1)]
    first = seed.year * MONTHS + seed.month - 1
    steps = range(first + every.count, first + every.count * count + 1, every.count)
    return [_clamped(month, day) for month in steps]


def _clamped(month: int, day: int) -> date:
    """Find a day of a month counted from the year 0, or its last one."""
    year, index = divmod(month, MONTHS)
    if day <= ALWAYS_THERE:
        return date(year, index + 1, day)
    return date(year, index + 1, min(day, monthrange(year, index + 1)[1]))


def _whole(start: date, end: date, day: int, every: Every) -> bool:
    """Whether one due day follows the other (clamped to the month's end)."""
    if every.after(start, 1) == end:
        return True
    if every.unit is not Unit.MONTHS:
        return False
    month = end.year * MONTHS + end.month - 1
    return _clamped(month - every.count, day) == start and _clamped(month, day) == end


def _fixed_day(terms: Terms) -> Periods:
    """Fall due on one day of the month; the last instalment falls on maturity."""
    start, day = terms.disbursed_on, terms.due_day or terms.disbursed_on.day
    last = terms.every.after(start, terms.instalments or 1)
    first = start.year * MONTHS + start.month - 1
    months = range(first, last.year * MONTHS + last.month)
    dates = [
        date_
        for date_ in (_clamped(month, day) for month in months)
        if date_ - start >= SHORTEST and last - date_ >= SHORTEST
    ]
    return _given(terms, [*dates, last], day)


def _settled(terms: Terms) -> Periods:
    """Count interest to the settlement day inclusive."""
    start, day, step = terms.disbursed_on, terms.settlement_day or 1, terms.every.count
    last = terms.matures_on or terms.every.after(start, terms.instalments or 1)
    if last <= start:
        raise NotAfter("matures_on", last, start)
    first = start.year * MONTHS + start.month - 2
    months = range(first, last.year * MONTHS + last.month)
    settled = [_clamped(month, day) for month in months if (month + 1) % step == 0]
    ends = [settlement + A_DAY for settlement in settled]
    return _given(terms, [*(date_ for date_ in ends if start < date_ < last), last], 0)


def _single(terms: Terms) -> Periods:
    """Fall due once, at maturity."""
    last = terms.matures_on or terms.every.after(terms.disbursed_on, 1)
    if last <= terms.disbursed_on:
        raise NotAfter("matures_on", last, terms.disbursed_on)
    return _given(terms, [last], 0)


def _planned(terms: Terms) -> Periods:
    """Fall due as the plan says."""
    before = terms.disbursed_on
    for line in terms.plan:
        if line.due_on <= before:
            raise NotAfter("plan", line.due_on, before)
        before = line.due_on
    return _given(terms, [line.due_on for line in terms.plan], 0)


def _given(terms: Terms, ends: list[date], day: int) -> Periods:
    starts = [terms.disbursed_on, *ends]
    odd = tuple(
        index
        for index, end in enumerate(ends)
        if not (
            _whole(starts[index], end, day, terms.every)
            if day
            else terms.every.after(starts[index], 1) == end
        )
    )
    move = mover(terms.disbursed_on, terms.holiday_rule, terms.holidays)
    pay = partial(pay_days, terms)
    return Periods(terms.disbursed_on, len(ends), odd, lambda: ends, move, pay=pay)
