"""What may be done to a loan after its payout, as it was wanted, and how it is refused.

``outcomes`` says what comes of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from sheaf.domain.errors import Refused
from sheaf.domain.leeway import USUAL, Leeway
from sheaf.domain.money import ZERO, Money
from sheaf.domain.plan import Effect, Plan
from sheaf.domain.pricing import Pricing
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import (
    BY_INSTALMENT,
    Component,
    Order,
    Shares,
)
from sheaf.domain.schedule import Terms


class Kind(Enum):
    """What an act is; the last three follow from others."""

    REPAYMENT = "repayment"
    SETTLEMENT = "settlement"
    PREPAYMENT = "prepayment"
    WAIVER = "waiver"
    EXTENSION = "extension"
    RESCHEDULING = "rescheduling"
    WRITE_OFF = "write_off"
    RECOVERY = "recovery"
    DRAW = "draw"
    REPRICING = "repricing"
    MISUSE = "misuse"
    REFUND = "refund"
    FROM_KEPT = "from_kept"
    KEPT_BACK = "kept_back"
    REVERSAL = "reversal"


#: Acts that somebody wanted; the others follow from these.
WANTED = tuple(Kind)[:12]

#: What may be forgiven: principal is written off instead.
WAIVABLE = (Component.FEE, Component.PENALTY, Component.COMPOUND, Component.INTEREST)


#: Acts that draw the plan anew for another balance or term: a limit has draws alone.
REPLANNING = (Kind.PREPAYMENT, Kind.EXTENSION, Kind.RESCHEDULING, Kind.DRAW)


@dataclass(eq=False)
class NotOfThisMethod(Refused):
    """The act means nothing to a loan that is repaid this way."""

    method: str


@dataclass(eq=False)
class OverLimit(Refused):
    """What is drawn may never be more than the limit."""

    field = "amount"
    limit: Money
    free: Money


@dataclass(eq=False)
class LimitEnded(Refused):
    """Nothing is drawn from the day on which a limit ends."""

    field = "amount"
    ended_on: date


class InArrears(Refused):
    """Nothing is drawn while anything is overdue."""

    field = "amount"


class NothingOwed(Refused):
    """The loan is settled; there is nothing to pay."""

    field = "amount"


class WrittenOff(Refused):
    """The loan was written off; what still comes in is a recovery."""

    field = "amount"


class NotWrittenOff(Refused):
    """Only a loan that was written off has recoveries."""

    field = "amount"


class PaidAhead(Refused):
    """Instalments not yet due are partly paid; the plan cannot be drawn anew before."""

    field = "amount"


@dataclass(eq=False)
class NotTheSum(Refused):
    """A loan is settled by exactly what it comes to that day, or not at all."""

    field = "amount"
    offered: Money
    owed: Money


@dataclass(eq=False)
class DueFirst(Refused):
    """What is due has to be paid before anything is repaid early."""

    field = "amount"
    owed: Money


@dataclass(eq=False)
class NoticeTooShort(Refused):
    """The contract asks for notice so many days before an early repayment."""

    field = "noticed_on"
    days: int
    given: date
    earliest: date


def check_notice(days: int, given: date, on: date) -> None:
    """Refuse to take money early before the notice that was agreed has run out."""
    if (earliest := given + timedelta(days=days)) > on:
        raise NoticeTooShort(days, given, earliest)


@dataclass(eq=False)
class BelowLeast(Refused):
    """An early repayment is at least so much."""

    field = "amount"
    offered: Money
    least: Money


@dataclass(eq=False)
class AfterMaturity(Refused):
    """A loan is extended before it matures."""

    field = "to"
    matured_on: date


@dataclass(eq=False)
class NothingToReprice(Refused):
    """From its maturity on a loan bears no contract rate that could change."""

    field = "rate"
    matured_on: date


@dataclass(eq=False)
class RateIsFixed(Refused):
    """Interest agreed as a sum, or by the period, bears no rate that could change."""

    field = "rate"
    method: str


class NotInPart(Refused):
    """Interest on all that was lent is not made smaller by repaying a part early.

    Such a loan is settled as a whole, or its terms are changed (DOMAIN 3.6.6, 5.2).
    """

    field = "amount"


@dataclass(eq=False)
class ExtendedBefore(Refused):
    """A loan is extended so many times and no more."""

    field = "to"
    times: int


@dataclass(eq=False)
class TooLongExtended(Refused):
    """All extensions together are at most so many months."""

    field = "to"
    months: int
    most: int


@dataclass(eq=False)
class MoreThanKept(Refused):
    """Of the borrower's money only so much is kept, and nothing has claimed it."""

    field = "amount"
    kept: Money


class NothingToCharge(Refused):
    """All that was misused is overdue at a rate no lower, or repaid since."""

    field = "since"


@dataclass(frozen=True, slots=True)
class LoanAct:
    """An act as it was wanted.

    ``amount`` is the money that comes in; of a prepayment the principal taken early, of a
    waiver what is forgiven of ``component``, of a misuse what was misused ``since`` a day,
    of a refund what is given back of money kept.
    ``pricing`` is what a new rate is made from.
    """

    kind: Kind
    on: date
    amount: Money = ZERO
    effect: Effect | None = None
    component: Component | None = None
    to: date | None = None
    rate: Rate | None = None
    terms: Terms | None = None
    pricing: Pricing | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the contract, and what was done before, allow of an act."""

    leeway: Leeway = USUAL
    extensions: int = 0
    first_maturity: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of an act: money in, what it settles, what it charges, the plan it leaves.

    ``ahead`` are the instalments that were not due yet when they were settled.
    """

    received: Money
    shares: Shares
    plan: Plan | None = None
    fee: Money = ZERO
    order: Order = BY_INSTALMENT
    ahead: frozenset[int] = frozenset()
