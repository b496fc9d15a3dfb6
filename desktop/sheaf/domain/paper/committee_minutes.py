"""The minutes of a session of the committee (审贷会会议纪要; DOMAIN 8, no. 28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sheaf.domain.paper.heard import Departed, Heard
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeMinutes:
    """Everything the minutes say, case by case; ``departed`` left before the end."""

    language: str
    number: str
    office: Office
    opened: datetime
    ended: datetime
    chair: str
    present: tuple[str, ...]
    writer: str
    cases: tuple[Heard, ...]
    departed: tuple[Departed, ...] = ()
    marks: Marks = UNMARKED
