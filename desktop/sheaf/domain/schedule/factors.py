"""What share of the balance each period bears as interest (DOMAIN 3.3), in whole numbers.

A share is a numerator over one denominator for the whole schedule: exact, and a single
multiplication and division a line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import gcd, lcm

from sheaf.domain.calendar import months_after, months_between
from sheaf.domain.rate import YEARLY, Quote, Rate
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.switches import (
    A_YEAR,
    DAYS_IN,
    Basis,
    DayCount,
    Every,
    Level,
    Unit,
)
from sheaf.domain.schedule.terms import Terms

LEAP, COMMON = 366, 365
MONTH = 30  # days of a month whose days are not looked at
HUNDRED = 100

#: The days of a year, by day count.
YEAR = {
    DayCount.ACTUAL_360: 360,
    DayCount.ACTUAL_364: 364,
    DayCount.ACTUAL_365: 365,
    DayCount.ACTUAL_ACTUAL: LEAP * COMMON,
    DayCount.THIRTY_360: 360,
    DayCount.THIRTY_365: 365,
}
THIRTY = (DayCount.THIRTY_360, DayCount.THIRTY_365)


@dataclass(frozen=True, slots=True)
class Factors:
    """Interest is ``balance x charged[k] / bottom``; ``usual`` is a regular period's."""

    charged: Sequence[int]
    usual: int
    bottom: int


def factors(terms: Terms, basis: Basis, periods: Periods) -> Factors:
    """Find the factor of every period, and that of a regular one."""
    if terms.rate.quote is Quote.PERCENT_PER_PERIOD:
        return _per_period(terms.rate, periods.count)
    a_year = A_YEAR[terms.every.unit]
    base = lcm(a_year, YEAR[terms.interest.day_count])
    usual = terms.every.count * base // a_year
    if basis is Basis.DAYS:
        parts = _by_days(terms, periods, base)
    else:
        parts = [usual] * periods.count
        by = _of_months if terms.interest.odd_months else _of_period
        for index in periods.odd:
            parts[index] = by(terms, periods, base, index)
    return _scaled(terms.rate, parts, usual, base)


def own_days(terms: Terms) -> Fraction | None:
    """Return what a period of weeks or days bears where the level is solved by its days.

    Of months there is no one figure: they have 28 days to 31.
    """
    every, count = terms.every, terms.interest.day_count
    by_days = terms.interest.basis is Basis.DAYS and terms.level is Level.ACTUAL
    if not by_days or every.unit is Unit.MONTHS or count is DayCount.ACTUAL_ACTUAL:
        return None
    if terms.rate.quote is Quote.PERCENT_PER_PERIOD:
        return None
    days = every.count * DAYS_IN[every.unit]
    return terms.rate.yearly * Fraction(days, YEAR[count])


def evenly(terms: Terms, periods: Periods) -> Factors:
    """Charge every period as a regular one, whatever its days."""
    if terms.rate.quote is Quote.PERCENT_PER_PERIOD:
        return _per_period(terms.rate, periods.count)
    usual, base = terms.every.count, A_YEAR[terms.every.unit]
    return _scaled(terms.rate, [usual] * periods.count, usual, base)


def _per_period(rate: Rate, count: int) -> Factors:
    top, bottom = rate.value.as_integer_ratio()
    return Factors([top] * count, top, bottom * HUNDRED)


def _scaled(rate: Rate, parts: list[int], usual: int, base: int) -> Factors:
    """Multiply parts of the year by the rate a year, in the smallest whole numbers."""
    of_year = YEARLY[rate.quote]
    top, bottom = rate.value.as_integer_ratio()
    top, bottom = top * of_year.numerator, bottom * of_year.denominator * base
    if not top:
        return Factors([0] * len(parts), 0, 1)
    kinds = {usual, *parts}
    common = gcd(top * gcd(*kinds), bottom)
    charged = {part: top * part // common for part in kinds}
    if len(kinds) == 1:  # as of most loans
        return Factors([charged[usual]] * len(parts), charged[usual], bottom // common)
    each = [charged[part] for part in parts]
    return Factors(each, charged[usual], bottom // common)


def _by_days(terms: Terms, periods: Periods, base: int) -> list[int]:
    count = terms.interest.day_count
    if count in THIRTY and not periods.odd:
        return [_thirty_every(terms.every) * base // YEAR[count]] * periods.count
    if count in THIRTY or count is DayCount.ACTUAL_ACTUAL:
        return [_of_period(terms, periods, base, index) for index in range(periods.count)]
    unit = base // YEAR[count]
    return [days * unit for days in periods.days]


def _of_period(terms: Terms, periods: Periods, base: int, index: int) -> int:
    start = periods.ends[index - 1] if index else periods.start
    end, count = periods.ends[index], terms.interest.day_count
    if count in THIRTY and index not in periods.odd:
        return _thirty_every(terms.every) * base // YEAR[count]
    days = COUNTED.get(count, _actual)
    return days(start, end) * base // YEAR[count]


def _thirty_every(every: Every) -> int:
    """``every`` counts, not the dates: a month 30 days, a week 7."""
    return every.count * (MONTH if every.unit is Unit.MONTHS else DAYS_IN[every.unit])


def _thirty(start: date, end: date) -> int:
    months, days = months_between(start, end)
    return months * MONTH + days


def _actual(start: date, end: date) -> int:
    return (end - start).days


def _by_year(start: date, end: date) -> int:
    """Weigh the days of a leap year as 365, the others as 366, of 365 x 366 a year."""
    marks = [
        start,
        *(date(year, 1, 1) for year in range(start.year + 1, end.year + 1)),
        end,
    ]
    return sum(
        (after - before).days * (COMMON if _leap(before.year) else LEAP)
        for before, after in pairwise(marks)
    )


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


COUNTED: dict[DayCount, Callable[[date, date], int]] = {
    DayCount.ACTUAL_ACTUAL: _by_year,
    DayCount.THIRTY_360: _thirty,
    DayCount.THIRTY_365: _thirty,
}


def whole_months(terms: Terms, periods: Periods) -> Factors:
    """Count a bullet by whole months at a twelfth, and odd days by the day count."""
    if terms.rate.quote is Quote.PERCENT_PER_PERIOD:
        return _per_period(terms.rate, periods.count)
    base = lcm(A_YEAR[Unit.MONTHS], YEAR[terms.interest.day_count])
    part = _of_months(terms, periods, base, periods.count - 1)
    return _scaled(terms.rate, [part], part, base)


def _of_months(terms: Terms, periods: Periods, base: int, index: int) -> int:
    """Count a period by its whole months, and its odd days by the day count."""
    start = periods.ends[index - 1] if index else periods.start
    end, count = periods.ends[index], terms.interest.day_count
    months, _days = months_between(start, end)
    days = COUNTED.get(count, _actual)(months_after(start, months), end)
    return months * (base // A_YEAR[Unit.MONTHS]) + days * (base // YEAR[count])
