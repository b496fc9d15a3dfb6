"""What officers earned in a month beside their wage (绩效工资表; DOMAIN 10.8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sheaf.domain.paper.shared import UNMARKED, Marks, Office
from sheaf.domain.performance_pay import Earned


@dataclass(frozen=True, slots=True)
class PerformancePay:
    """Everything the statement says of the days from the first of a month to ``last``."""

    language: str
    number: str
    office: Office
    last: date
    made: datetime
    made_by: str
    officers: tuple[Earned, ...]
    marks: Marks = UNMARKED
