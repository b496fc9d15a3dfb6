"""What the office's own books know of a case, beside the notebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from statistics import quantiles

from sheaf.domain.investigation.evidence import Photograph
from sheaf.domain.investigation.trade import OwnTrade
from sheaf.domain.money import Money
from sheaf.domain.pressure import Pressure
from sheaf.domain.tier import Price, Tier

#: Cases: of fewer nothing is said. It is no setting: of four, every quartile is made from
#: two cases, so that one odd case would draw the range that it is held to.
LEAST = 5
#: Times what lies between the quartiles (Tukey): the usual fence of statistics.
BEYOND = Fraction(3, 2)


@dataclass(frozen=True, slots=True)
class OwnLoan:
    """A loan here that the customer still owes."""

    number: str
    left: Money
    ends_on: date


@dataclass(frozen=True, slots=True)
class Vouching:
    """A guarantor, and what they were said to have left of a month's income."""

    name: str
    income: Money


@dataclass(frozen=True, slots=True)
class Soft:
    """What is no figure of the business: age, living alone, days late on loans here.

    ``accompanied`` says that somebody went along on a visit, ``at_home`` that the household
    was seen.
    """

    age: int | None = None
    alone: bool = False
    worst_late: int = 0
    accompanied: bool = True
    at_home: bool = True


UNKNOWN = Soft()


@dataclass(frozen=True, slots=True)
class Former:
    """What the investigation before this one found, by the names of its figures."""

    number: str
    on: date
    amounts: Mapping[str, Money]


@dataclass(frozen=True, slots=True)
class Spread:
    """A ratio in the office's own finished cases of a trade: how many, and quartiles."""

    count: int
    low: Decimal
    median: Decimal
    high: Decimal

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """Beyond these a case lies apart: half as far again as the quartiles are wide."""
        wide = Fraction(self.high - self.low) * BEYOND
        return Fraction(self.low) - wide, Fraction(self.high) + wide


def spread(values: Sequence[Decimal]) -> Spread | None:
    """Find the quartiles of cases, by the middle of what lies between; none of too few."""
    if len(values) < LEAST:
        return None
    low, median, high = quantiles(values, n=4, method="inclusive")
    return Spread(len(values), low, median, high)


@dataclass(frozen=True, slots=True)
class Known:
    """``refinances`` is the contract that the loan is declared to pay off, if it is.

    ``peers`` are ratios of other cases here, by the ratios' names.
    """

    purpose: str = ""
    refinances: str = ""
    loans: tuple[OwnLoan, ...] = ()
    guarantors: tuple[Vouching, ...] = ()
    tier: Tier = Tier.NEW
    prices: tuple[Price, ...] = ()
    soft: Soft = UNKNOWN
    photographs: tuple[Photograph, ...] = ()
    own: OwnTrade | None = None  # what the office made of the trade
    former: Former | None = None
    peers: Mapping[str, Spread] = field(default_factory=dict)
    pressures: tuple[Pressure, ...] = ()


NOTHING = Known()
