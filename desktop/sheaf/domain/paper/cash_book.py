"""The cash book of a day, by teller: opening, in, out, closing, counted (DOMAIN 10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


class CashKind(Enum):
    """What moved cash or money in the bank."""

    REPAYMENT = "repayment"
    REVERSAL = "reversal"
    REFUND = "refund"
    DISBURSEMENT = "disbursement"
    DELIVERY = "delivery"  # cash brought to a till or taken from it
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class CashLine:
    """One act of the day. ``cash`` is false for what went through the bank."""

    at: datetime
    number: str
    kind: CashKind
    name: str
    into: Money = ZERO
    out_of: Money = ZERO
    cash: bool = True


@dataclass(frozen=True, slots=True)
class Pieces:
    """How many notes or coins of one denomination were counted."""

    worth: Money
    count: int


@dataclass(frozen=True, slots=True)
class Till:
    """One teller's day; ``counted`` is None while the till has not been counted."""

    teller: str
    opening: Money
    lines: tuple[CashLine, ...]
    counted: Money | None = None
    pieces: tuple[Pieces, ...] = ()
    explanation: str = ""

    @property
    def into(self) -> Money:
        """Cash that came in."""
        return total(line.into for line in self.lines if line.cash)

    @property
    def out_of(self) -> Money:
        """Cash that went out."""
        return total(line.out_of for line in self.lines if line.cash)

    @property
    def closing(self) -> Money:
        """What must lie in the till."""
        return self.opening + self.into - self.out_of

    @property
    def difference(self) -> Money | None:
        """What lies there more, or less, than must."""
        return None if self.counted is None else self.counted - self.closing


@dataclass(frozen=True, slots=True)
class CashBook:
    """Everything a cash book says of a day."""

    language: str
    number: str
    office: Office
    day: date
    tills: tuple[Till, ...]
    closed_by: str = ""
    closed: datetime | None = None
    marks: Marks = UNMARKED
