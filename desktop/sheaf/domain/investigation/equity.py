"""Equity as it should be, against equity as it is (权益检验, DOMAIN 9.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sheaf.domain.calendar import months_between
from sheaf.domain.investigation import part
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import Sum
from sheaf.domain.money import Money

HALF = 15  # days: an odd half month counts as one
LEAST = 12  # months back: a nearer start reconciles nothing


@dataclass(frozen=True, slots=True)
class EquityCheck:
    """From a first point that can be proved: what came, what went, what is there."""

    initial: Money
    profit: Sum
    injection: Sum
    appreciation: Sum
    drawings: Sum
    depreciation: Sum
    actual: Money
    months: int
    disposable: Money

    @property
    def expected(self) -> Money:
        """The equity there should be."""
        came = self.profit.amount + self.injection.amount + self.appreciation.amount
        return self.initial + came - self.drawings.amount - self.depreciation.amount

    @property
    def reaches_back(self) -> bool:
        """Whether it covers a year, with what was earned and what was spent in it."""
        return bool(self.months >= LEAST and self.profit.parts and self.drawings.parts)

    @property
    def difference(self) -> Money:
        """What is there beyond what should be; below nothing, what is missing."""
        return self.actual - self.expected

    @property
    def d1(self) -> Fraction | None:
        """The difference to what should be there; none where that is nothing."""
        if self.expected.fen <= 0:
            return None
        return Fraction(self.difference.fen, self.expected.fen)

    @property
    def d2(self) -> Fraction | None:
        """How much of a month's disposable cash is missing each month."""
        if not self.months or not self.disposable:
            return None
        return Fraction(-self.difference.fen, self.months * self.disposable.fen)


def equity_check(
    entries: Entries, on: date, actual: Money, disposable: Money
) -> EquityCheck | None:
    """Compare on a day; none while the first point is not known."""
    start = entries.start
    if start.on is None or start.equity is None or start.on > on:
        return None
    months, odd = months_between(start.on, on)
    return EquityCheck(
        start.equity,
        part.past(Sheet.PROFITS, entries.profits),
        part.past(Sheet.INJECTIONS, entries.injections),
        part.past(Sheet.APPRECIATION, entries.appreciation),
        part.past(Sheet.DRAWINGS, entries.drawings),
        part.past(Sheet.DEPRECIATION, entries.depreciation),
        actual,
        months + (odd >= HALF),
        disposable,
    )
