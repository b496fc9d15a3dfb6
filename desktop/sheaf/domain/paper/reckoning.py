"""How every line of a schedule came about, on paper: days, rate, sums, rounding."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office
from sheaf.domain.schedule import Terms


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Terms to be reckoned through. ``number`` and ``borrower`` are empty before a loan."""

    language: str
    office: Office
    lent: Lent
    terms: Terms
    number: str = ""
    borrower: str = ""
    marks: Marks = UNMARKED
