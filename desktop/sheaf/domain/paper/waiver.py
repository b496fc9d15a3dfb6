"""The note of a waiver (减免通知单): what the borrower need not pay any more, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party, Settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Everything a note of a waiver says.

    ``before`` is all that was due on the day it counts for, ``still_due`` what is left of
    it; ``agreed_by`` is the second person where it took two. ``counts_for`` is an earlier
    day than the one it was granted on, ``corrects`` the number of a note that no longer
    says what was waived.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    granted: datetime
    amount: Money
    settled: tuple[Settled, ...]
    before: Money
    still_due: Money
    reason: str
    granted_by: str
    agreed_by: str = ""
    counts_for: date | None = None
    corrects: str = ""
    marks: Marks = UNMARKED
