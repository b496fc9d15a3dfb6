"""The sheets for a visit: what to ask for, what is known of it, and room to write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.domain.investigation.trade import Trade
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


@dataclass(frozen=True, slots=True)
class Worksheet:
    """Whom one visits, and the lines that the notebook has, by the names of pages.

    A line begins with its name; on a page of single figures each line is one of them.
    """

    language: str
    number: str
    office: Office
    applicant: str
    asked: str
    purpose: str
    trade: Trade
    lines: Mapping[str, tuple[tuple[str, ...], ...]]
    called: str = ""  # a trade that the office added, which is like ``trade``
    pages: tuple[str, ...] = ()  # its notebook's, by their names
    marks: Marks = UNMARKED
