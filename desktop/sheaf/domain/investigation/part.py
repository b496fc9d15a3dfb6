"""A figure with what it is made of, so that every sum can be followed to its entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from sheaf.domain.investigation.column import YEAR, Per
from sheaf.domain.investigation.entries import (
    Debt,
    Holding,
    Past,
    Purchase,
    Receivable,
    Regular,
    Stocked,
)
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import ZERO, Money, total

#: How often a month each comes, as the trade counts: 52 weeks and 12 months to the year.
MONTHLY = {
    Per.DAY: Fraction(365, 12),
    Per.WEEK: Fraction(52, 12),
    Per.MONTH: Fraction(1),
    Per.YEAR: Fraction(1, 12),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One entry's share in a figure; ``line`` counts the lines that hold something."""

    name: str
    amount: Money
    proof: str = ""


@dataclass(frozen=True)
class Sum:
    """A page added up, and its parts."""

    sheet: Sheet
    parts: tuple[Part, ...]

    @cached_property
    def amount(self) -> Money:
        """What it comes to."""
        return total(part.amount for part in self.parts)

    @property
    def proved(self) -> Money:
        """What of it somebody could see: entries that name their proof."""
        return total(part.amount for part in self.parts if shows(part.proof))


def shows(proof: str) -> bool:
    """Tell whether a proof names anything: a photograph, or a word that can be read."""
    return bool(re.search(r"\w{2}", proof))


def all_shown(proofs: Iterable[str]) -> bool:
    """Tell whether every one of some entries names what shows it; of none nothing does.

    What the customer says alone is no way of finding a figure (DOMAIN 9).
    """
    told = [*proofs]
    return bool(told) and all(map(shows, told))


def held(sheet: Sheet, things: Iterable[Holding | Debt]) -> Sum:
    """Add up what is there, or owed."""
    return Sum(sheet, tuple(Part(one.name, one.amount, one.proof) for one in things))


def receivable(things: Iterable[Receivable]) -> Sum:
    """Add up what customers owe, without the part that will hardly come."""
    return Sum(
        Sheet.RECEIVABLES,
        tuple(Part(one.name, one.amount - one.doubtful, one.proof) for one in things),
    )


def stocked(things: Iterable[Stocked]) -> Sum:
    """Add up the goods counted, at the price they were bought for."""
    return Sum(
        Sheet.STOCK,
        tuple(Part(one.name, one.price.times(one.count), one.proof) for one in things),
    )


def past(sheet: Sheet, things: Iterable[Past]) -> Sum:
    """Add up what came again so many times."""
    return Sum(
        sheet,
        tuple(Part(one.name, one.amount.times(one.times), one.proof) for one in things),
    )


def bought(things: Iterable[Purchase]) -> Sum:
    """Add up a month's purchases: the amount each time, times how often."""
    return Sum(
        Sheet.PURCHASES,
        tuple(
            Part(
                one.name,
                one.amount.times(Fraction(one.times) * MONTHLY[one.per]),
                one.proof,
            )
            for one in things
        ),
    )


def averaged(sheet: Sheet, things: Sequence[Regular]) -> Sum:
    """Add up what comes again, as an average month has it."""
    return Sum(sheet, tuple(Part(one.name, _average(one), one.proof) for one in things))


def in_month(sheet: Sheet, things: Sequence[Regular], month: int) -> Sum:
    """Add up what comes again, as one month of the year has it."""
    return Sum(
        sheet,
        tuple(
            Part(one.name, _in_month(one), one.proof)
            if month in one.months
            else Part(one.name, ZERO, one.proof)
            for one in things
        ),
    )


def _average(one: Regular) -> Money:
    if one.per is Per.YEAR:
        return one.amount.times(MONTHLY[Per.YEAR])
    return one.amount.times(MONTHLY[one.per] * len(one.months) / len(YEAR))


def _in_month(one: Regular) -> Money:
    """Spread a yearly amount over its months; any other comes whole in each."""
    if one.per is Per.YEAR:
        return one.amount.times(Fraction(1, len(one.months)))
    return one.amount.times(MONTHLY[one.per])
