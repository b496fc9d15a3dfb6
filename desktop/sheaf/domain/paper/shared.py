"""What papers share: the office that issues them, the people named, the marks they bear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.agreement import PLAINLY, Particulars, particulars_of
from sheaf.domain.errors import Refused
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Terms
from sheaf.domain.schedule.timeline import DUE_AFTER

SHOWN_BEFORE, SHOWN_AFTER = (
    6,
    4,
)  # of an ID number: the region, and what the holder knows by heart


@dataclass(eq=False)
class Unprintable(Refused):
    """No face we have can draw these characters; a paper without them would be wrong."""

    characters: str


class Language(Enum):
    """The languages papers are written in; the value is what facts keep."""

    CHINESE = "zh_CN"
    ENGLISH = "en"


class IdKind(Enum):
    """What kind of number identifies a party."""

    RESIDENT = "resident"
    CREDIT_CODE = "credit_code"


@dataclass(frozen=True, slots=True)
class Office:
    """The lender as its letterhead names it; ``licence`` is its credit code."""

    name: str
    licence: str = ""
    place: str = ""
    phone: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody a paper names, with what identifies him there and then."""

    name: str
    id_number: str = ""
    phone: str = ""
    address: str = ""
    id_kind: IdKind = IdKind.RESIDENT


@dataclass(frozen=True, slots=True)
class Reprint:
    """Which reprint this is, of what day, by whom; the first print has none."""

    nth: int
    day: date
    teller: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What was put on a paper after it was first made. Never part of its check code."""

    reprint: Reprint | None = None
    void: bool = False


UNMARKED = Marks()


def masked(number: str) -> str:
    """Show of an ID number its region and its end: a lost slip gives no one away."""
    hidden = len(number) - SHOWN_BEFORE - SHOWN_AFTER
    if hidden <= 0:
        return "*" * len(number)
    return number[:SHOWN_BEFORE] + "*" * hidden + number[-SHOWN_AFTER:]


@dataclass(frozen=True, slots=True)
class Lent:
    """What was lent, and on what terms, as every paper of a loan repeats it.

    ``method`` is a code of ``schedule.Method``; ``every`` the months from one due date to
    the next; ``pay_offset`` the days from the settlement of interest to its pay day;
    ``drawn_until`` the end of a limit whose draws mature later.
    """

    amount: Money
    rate: Rate
    method: str
    instalments: int
    lent_on: date
    due_on: date
    every: int = 1
    particulars: Particulars = PLAINLY
    pay_offset: int = DUE_AFTER
    drawn_until: date | None = None

    @property
    def valid_until(self) -> date:
        """The end of a limit, from which nothing is drawn; else the maturity."""
        return self.drawn_until or self.due_on


def lent_on(terms: Terms, instalments: int, due_on: date) -> Lent:
    """Say of terms what papers repeat."""
    return Lent(
        amount=terms.principal,
        rate=terms.rate,
        method=terms.method.value,
        instalments=instalments,
        lent_on=terms.disbursed_on,
        due_on=due_on,
        every=terms.every.count,
        particulars=particulars_of(terms),
        pay_offset=terms.pay_offset_days,
        drawn_until=terms.drawn_until,
    )


@dataclass(frozen=True, slots=True)
class Settled:
    """What a repayment settled of one instalment; instalment 0 is what belongs to none."""

    instalment: int
    due_on: date | None
    fee: Money = ZERO
    penalty: Money = ZERO
    compound: Money = ZERO
    interest: Money = ZERO
    principal: Money = ZERO

    @property
    def amounts(self) -> tuple[Money, ...]:
        """The parts in the order of the columns, their sum at the end."""
        parts = (self.fee, self.penalty, self.compound, self.interest, self.principal)
        return (*parts, total(parts))
