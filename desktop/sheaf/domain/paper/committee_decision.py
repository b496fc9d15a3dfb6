"""The decision of the committee on one case (审贷会决议; DOMAIN 8, no. 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.paper.heard import Heard
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeDecision:
    """Everything the decision says; ``valid_until`` is none where it is no yes."""

    language: str
    number: str
    office: Office
    session: str
    held_on: date
    decided_on: date
    chair: str
    present: tuple[str, ...]
    borrower: Party
    product: str
    case: Heard
    valid_until: date | None
    marks: Marks = UNMARKED
