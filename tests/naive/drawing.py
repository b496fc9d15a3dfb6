"""The lines of a schedule: interest on what is left, and so much off it (DOMAIN 3.5, 3.6).

What each line repays is in ``parts``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tests.naive import days
from tests.naive.dates import due_dates
from tests.naive.terms import Impossible, Terms

#: Says how much principal a line repays: by its place, the balance and the interest that
#: a payment covers first.
Part = Callable[[int, int, int], int]


@dataclass
class Drawn:
    """A line as it is drawn up; ``whole`` if it bears a whole period's interest."""

    due: date
    whole: bool
    opening: int = 0
    interest: int = 0
    principal: int = 0
    bore: int = 0  # its own interest, also where a later line asks it
    payment: int = 0  # what a whole period would pay
    share: Fraction | None = None  # what the nights of a period cut through bear


@dataclass
class Sheet:
    """A balance to be repaid on given days, and what each line bears of it."""

    terms: Terms
    balance: int
    since: date
    lines: list[Drawn]

    def __post_init__(self) -> None:
        self.bears, since = [], self.since
        for place, line in enumerate(self.lines):
            free = place < self.terms.spared
            self.bears.append(Fraction() if free else bears(self.terms, since, line))
            since = line.due

    @property
    def base(self) -> int | None:
        """What a flat loan bears interest on, whatever is left of it."""
        return self.terms.principal if self.terms.method == "flat" else None

    def interest(self, place: int, left: int) -> int:
        base = left if self.base is None else self.base
        return self.terms.rounding.amount(base * self.bears[place])

    def covered_first(self, place: int, left: int) -> int:
        """What a payment covers before it repays: of an odd period a regular one's."""
        terms, line = self.terms, self.lines[place]
        as_it_is = line.whole or terms.by_days or terms.level == "actual"
        if as_it_is or place < terms.spared:
            return self.interest(place, left)
        return terms.rounding.amount(left * terms.regular)

    def walk(self, part: Part) -> tuple[list[Drawn], int]:
        """Take the part of each line off the balance; say what is left after them."""
        found, left = [], self.balance
        for place, line in enumerate(self.lines):
            interest = self.interest(place, left)
            repaid = 0
            if place >= self.terms.grace:
                repaid = part(place, left, self.covered_first(place, left))
            found.append(Drawn(line.due, line.whole, left, interest, repaid, interest))
            left -= repaid
        return found, left

    def cleared(self, part: Part) -> list[Drawn]:
        """Let the last line take all that is left."""
        found, left = self.walk(part)
        found[-1].principal += left
        return found


def bears(terms: Terms, since: date, line: Drawn) -> Fraction:
    """Say what share of a balance a line bears as interest."""
    if line.share is not None:
        return line.share
    if terms.a_period is not None:
        return terms.a_period
    if not terms.by_days:
        if terms.method == "bullet":
            return terms.rate * days.months_share(since, line.due, terms.day_count)
        if line.whole or terms.method == "flat":
            return terms.regular
    if line.whole and terms.day_count in days.THIRTY:
        return terms.whole_by_count
    return terms.rate * days.share(since, line.due, terms.day_count)


def laid_out(terms: Terms, ends: list[date]) -> list[Drawn]:
    """Lay out empty lines on given days."""
    starts = [terms.lent, *ends]
    return [Drawn(end, terms.follows(starts[place], end)) for place, end in enumerate(ends)]


def check(lines: list[Drawn]) -> list[Drawn]:
    """Refuse a line that repays less than nothing, or finds nothing left to repay."""
    for line in lines:
        if line.principal < 0 or line.opening <= 0:
            raise Impossible
    return lines


def put_off(lines: list[Drawn], spared: int) -> list[Drawn]:
    """Let the line after the first ones ask their interest."""
    for line in lines[:spared]:
        lines[spared].interest += line.interest
        line.interest = 0
    return lines


def empty_lines(terms: Terms) -> list[Drawn]:
    """Lay out the lines that a payout fixes."""
    return laid_out(terms, due_dates(terms))
