"""The settlement certificate: nothing is owed any more (DOMAIN 8, no. 24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class SettlementCertificate:
    """Everything a settlement certificate says; the amounts are all that was ever paid."""

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    lent: Lent
    settled_on: date
    issued_on: date
    principal_paid: Money
    interest_paid: Money
    late_paid: Money
    fees_paid: Money
    officer: str
    co_borrowers: tuple[Party, ...] = ()
    released: bool = False
    marks: Marks = UNMARKED
