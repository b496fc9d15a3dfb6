"""How every line of a schedule came about, on paper: days, rate, sums, rounding."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office
from sheaf.domain.schedule import Terms


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Terms to be reckoned through. ``number`` and ``borrower`` are empty before a loan.

    ``to_pay_on`` are the days on which a loan's lines are to be paid, off holidays; before
    a loan there are none but what the terms themselves say.
    """

    language: str
    office: Office
    lent: Lent
    terms: Terms
    number: str = ""
    borrower: str = ""
    to_pay_on: tuple[date, ...] = ()
    marks: Marks = UNMARKED
