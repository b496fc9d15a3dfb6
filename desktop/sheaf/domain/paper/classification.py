"""The classes of all loans on a day, what is set aside for them, and the ratios."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sheaf.domain.paper.shared import UNMARKED, Marks, Office
from sheaf.domain.portfolio import Move, Report


@dataclass(frozen=True, slots=True)
class Classification:
    """Everything the report of the classes says. ``since``: the month end before."""

    language: str
    number: str
    office: Office
    day: date
    made: datetime
    made_by: str
    report: Report
    since: date
    moves: tuple[Move, ...]
    marks: Marks = UNMARKED
