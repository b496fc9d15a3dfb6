"""Interest by the day on a debt that payments make smaller (DOMAIN 4.1).

What accrues is rounded once over the whole time that the base stands still, never daily. A
payment on the base freezes what accrued so far; a change of rate alone does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from sheaf.domain.lateness import Rates
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component

#: What was paid, and when.
Payments = tuple[tuple[date, Money], ...]
DAY = itemgetter(0)  # of a payment

#: Days during which a debt stood still: how many fen, since when, until when.
Run = tuple[int, date, date]


class Segment(NamedTuple):
    """Days during which one base bore one rate, and what came of it.

    The first day counts, the last does not. The amounts of segments on the same base add up
    to their sum rounded once; ``before`` are the exact fen of those that went before.
    """

    component: Component
    since: date
    until: date
    base: Money
    rate: Rate
    amount: Money
    before: Fraction = Fraction(0)

    @property
    def days(self) -> int:
        """How many days the base bore interest."""
        return (self.until - self.since).days

    @property
    def exact(self) -> Fraction:
        """What came of these days alone, in fen, before rounding."""
        return self.base.fen * _daily(self.rate) * self.days


Segments = tuple[Segment, ...]


class Debt(NamedTuple):
    """An amount that fell due, and what was paid on it, day by day."""

    amount: Money
    payments: Payments = ()

    def paid(self, day: date) -> Money:
        """Add up what was paid by a day, that day included."""
        return Money(sum([amount.fen for on, amount in self.payments if on <= day]))

    def left(self, day: date) -> Money:
        """Return what is unpaid at the end of a day."""
        if not self.payments:
            return self.amount
        unpaid = self.amount.fen
        for on, amount in self.payments:
            if on <= day:
                unpaid -= amount.fen
        return Money(unpaid) if unpaid > 0 else ZERO

    def standing(self, day: date) -> Debt:
        """Return what is left of it after a day, with the payments still to come."""
        later = tuple([payment for payment in self.payments if payment[0] > day])
        return self if later == self.payments else Debt(self.left(day), later)


#: What joins a base on a day, of the compound accrued so far and of other late interest.
Joining = Callable[[date, Money], Sequence[Debt]]


def accrued(segments: Sequence[Segment]) -> Money:
    """Add segments up."""
    return Money(sum([one.amount.fen for one in segments])) if segments else ZERO


def accrue(
    component: Component, debt: Debt, since: date, until: date, rates: Rates
) -> Segments:
    """Let a debt bear interest; each payment ends a run, and the next base is smaller.

    Payments on or before ``since`` count as made at once.
    """
    runs = _runs(debt, since, until)
    if not runs:
        return ()
    if len(rates) == 1:
        return _steady(component, runs, rates[0][1])
    return tuple(_changing(component, runs, rates))


def accrue_joining(
    debt: Debt, joining: Joining, days: Sequence[date], rates: Rates
) -> Segments:
    """Let unpaid late interest join the base on each day between the first and the last."""
    found: list[Segment] = []
    for since, until in pairwise(days):
        joined = [one.standing(since) for one in joining(since, accrued(found))]
        standing = debt.standing(since)
        base = Debt(
            standing.amount + total(one.amount for one in joined),
            tuple(chain(standing.payments, *map(_at_most_owed, joined))),
        )
        found += accrue(Component.COMPOUND, base, since, until, rates)
    return tuple(found)


def _at_most_owed(debt: Debt) -> Iterator[tuple[date, Money]]:
    left = debt.amount
    for on, amount in debt.payments:
        taken = min(amount, left)
        left -= taken
        yield on, taken


def _runs(debt: Debt, since: date, until: date) -> list[Run]:
    """Part the days where a payment made the debt smaller, up to where none is left."""
    left, found = debt.amount.fen, list[Run]()
    for on, amount in sorted(debt.payments, key=DAY):
        if on >= until:
            break
        if since < on:
            found.append((left, since, on))
            since = on
        left -= amount.fen
    if since < until:
        found.append((left, since, until))
    return [run for run in found if run[0] > 0]


def _changing(component: Component, runs: list[Run], rates: Rates) -> Iterator[Segment]:
    """Let each rate hold for its own days, rounded once over all of them."""
    for left, since, until in runs:
        base, exact, rounded = Money(left), Fraction(), ZERO
        for start, end, rate in _pieces(since, until, rates):
            before, exact = exact, exact + _daily(rate) * (end - start).days
            amount = base.times(exact) - rounded
            rounded += amount
            yield Segment(component, start, end, base, rate, amount, base.fen * before)


def _steady(component: Component, runs: list[Run], rate: Rate) -> Segments:
    """Let one rate hold throughout, as it nearly always does: in whole numbers."""
    top, bottom = _ratio(rate)
    found = []
    for left, since, until in runs:
        fen = (2 * left * top * (until - since).days + bottom) // (2 * bottom)
        found.append(Segment(component, since, until, Money(left), rate, Money(fen)))
    return tuple(found)


def _pieces(since: date, until: date, rates: Rates) -> Iterator[tuple[date, date, Rate]]:
    ends = [*(start for start, _rate in rates[1:]), until]
    for (start, rate), end in zip(rates, ends, strict=True):
        first, last = max(start, since), min(end, until)
        if first < last:
            yield first, last, rate


@cache
def _ratio(rate: Rate) -> tuple[int, int]:
    return rate.daily.as_integer_ratio()


@cache
def _daily(rate: Rate) -> Fraction:
    return rate.daily
