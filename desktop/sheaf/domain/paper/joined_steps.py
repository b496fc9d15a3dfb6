"""What was joined in a week, for whoever supervises (兼岗例外周报; DOMAIN 10.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.joined import Joined
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedSteps:
    """Everything the report says; it bears no number, and can be made again any day."""

    language: str
    office: Office
    since: date
    until: date
    joined: tuple[Joined, ...]
    made_by: str
    number: str = ""
    marks: Marks = UNMARKED
