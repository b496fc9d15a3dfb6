"""What the office's own books know of a case, beside the notebook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.tier import Price, Tier


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
class Known:
    """``refinances`` is the contract that the loan is declared to pay off, if it is."""

    purpose: str = ""
    refinances: str = ""
    loans: tuple[OwnLoan, ...] = ()
    guarantors: tuple[Vouching, ...] = ()
    tier: Tier = Tier.NEW
    prices: tuple[Price, ...] = ()


NOTHING = Known()
