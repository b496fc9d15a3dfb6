"""The application on paper, for the applicant to sign (DOMAIN 8, no. 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.agreement import PLAINLY, Particulars
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party
from sheaf.domain.pricing import Pricing
from sheaf.domain.rate import Rate


@dataclass(frozen=True, slots=True)
class Livelihood:
    """What the applicant says of themselves. Amounts are yuan a year, and yuan owed."""

    marital: str = ""
    household: int = 0
    trade: str = ""
    years: str = ""
    income: Money = ZERO
    debts: Money = ZERO
    guaranteed: Money = ZERO


@dataclass(frozen=True, slots=True)
class Wish:
    """What is applied for; ``method`` is a code of ``schedule.Method``.

    ``pricing`` says what a rate is made from that follows, or started from, the prime rate.
    """

    product: str
    amount: Money
    months: int
    method: str
    purpose: str
    source: str
    first_due_on: date | None = None
    every: int = 1
    security: str = ""
    particulars: Particulars = PLAINLY
    refinances: str = ""
    rate: Rate | None = None
    pricing: Pricing | None = None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A guarantor proposed, with the relation to the applicant."""

    guarantor: Party
    relation: str


@dataclass(frozen=True, slots=True)
class Handed:
    """A paper of the product's list, and whether it was handed in."""

    name: str
    received: bool


@dataclass(frozen=True, slots=True)
class ApplicationForm:
    """Everything an application form says."""

    language: str
    number: str
    office: Office
    applied_on: date
    acceptor: str
    applicant: Party
    livelihood: Livelihood
    wish: Wish
    spouse: Party | None = None
    guarantors: tuple[Proposed, ...] = ()
    papers: tuple[Handed, ...] = ()
    contact: str = ""
    marks: Marks = UNMARKED
