"""The blank sheets for a visit: what to ask for, with room to write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.domain.investigation.trade import Trade
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


@dataclass(frozen=True, slots=True)
class Worksheet:
    """Whom one visits, and the lines that the trade asks for, by the names of pages."""

    language: str
    number: str
    office: Office
    applicant: str
    asked: str
    purpose: str
    trade: Trade
    names: Mapping[str, tuple[str, ...]]
    called: str = ""  # a trade that the office added, which is like ``trade``
    marks: Marks = UNMARKED
