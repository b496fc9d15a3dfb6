"""What an investigation found: frozen with its submission, before those who decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.paper.shared import UNMARKED, Marks, Office
from sheaf.domain.visit import VisitKind


@dataclass(frozen=True, slots=True)
class VisitTold:
    """A visit: when, where, who went along, what was found."""

    on: date
    place: str
    companion: str
    findings: str
    kind: VisitKind = VisitKind.PREMISES


@dataclass(frozen=True, slots=True)
class InvestigationReport:
    """Everything the report says follows from ``submitted``.

    ``contents`` are its pictures, by their ids: the books keep them once, and their hashes
    with the facts; they are put in when the report is drawn.
    """

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
    visits: tuple[VisitTold, ...] = ()
    proposer: str = ""  # whose proposal it is
    marks: Marks = UNMARKED
    contents: Mapping[int, bytes] = field(default_factory=dict)

    @property
    def photographs(self) -> tuple[int, ...]:
        """The pictures it shows, by their ids in the books."""
        return tuple(one.id for one in self.submitted.setting.known.photographs)
