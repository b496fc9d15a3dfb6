"""The schedule on paper: by itself from the calculator, or as a contract's annex."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office
from sheaf.domain.pricing import Pricing
from sheaf.domain.schedule import Instalment


@dataclass(frozen=True, slots=True)
class Since:
    """The act after which a schedule takes the place of the one before, and from when.

    ``kind`` is a code of ``loan_act.Kind``, ``act`` its number; ``pricing`` what a new rate
    was made from, if from the loan prime rate.
    """

    on: date
    kind: str
    act: str
    contract: str
    pricing: Pricing | None = None


@dataclass(frozen=True, slots=True)
class ScheduleSheet:
    """A schedule. ``number`` and ``borrower`` are empty when it was only reckoned.

    ``account`` is where the loan is repaid from; none means the counter. ``contract`` is
    the contract's number, where the sheet is no annex of it.

    With ``since`` it is an annex that replaces an earlier schedule: ``lent.amount`` is
    then the principal left, and borrower and office sign it.
    """

    language: str
    office: Office
    lent: Lent
    lines: tuple[Instalment, ...]
    number: str = ""
    borrower: str = ""
    account: Account | None = None
    marks: Marks = UNMARKED
    since: Since | None = None
    contract: str = ""
