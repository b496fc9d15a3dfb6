"""The agreement to extend a loan (展期协议; DOMAIN 5.3, and 8, no. 22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Instalment


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionAgreement:
    """Everything the agreement says.

    ``lent`` is the loan as it was before, ``left`` its principal on the day it is signed
    and counts from. Guarantors and owners of collateral consent by signing. ``without``
    are those who do not: their period stays, and they answer only for what was agreed
    before (Civil Code 695). ``minutes`` and ``decided_on`` name the committee's decision
    that it rests on, where it takes one.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    guarantors: tuple[Party, ...]
    owners: tuple[Party, ...]
    lent: Lent
    left: Money
    granted_on: date
    to: date
    rate: Rate
    reason: str
    lines: tuple[Instalment, ...]
    without: tuple[Party, ...] = ()
    minutes: str = ""
    decided_on: date | None = None
    marks: Marks = UNMARKED
