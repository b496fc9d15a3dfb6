"""What an investigation found: frozen with its submission, before those who decide."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


@dataclass(frozen=True, slots=True)
class InvestigationReport:
    """Everything the report says follows from ``submitted``."""

    language: str
    number: str
    office: Office
    applicant: str
    application: str
    version: int
    purpose: str
    officer: str
    co_officer: str
    submitted: Submitted
    marks: Marks = UNMARKED
