"""The figures of a period, put on paper for whoever supervises (DOMAIN 10.10)."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.shared import UNMARKED, Marks, Office
from sheaf.domain.statistics import Statistics


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodFigures:
    """Everything the paper says; it bears no number, and can be made again any day."""

    language: str
    office: Office
    found: Statistics
    made_by: str
    number: str = ""
    marks: Marks = UNMARKED
