"""The letter that tells an applicant no, and why (拒贷告知书)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalLetter:
    """Everything the letter says; nobody who decided is named in it."""

    language: str
    number: str
    office: Office
    borrower: Party
    application: str
    applied_on: date
    product: str
    amount: Money
    reason: str
    declined_on: date
    complaint_phone: str
    marks: Marks = UNMARKED
