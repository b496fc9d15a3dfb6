"""The schedule on paper: by itself from the calculator, or as a contract's annex."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office


@dataclass(frozen=True, slots=True)
class Line:
    """One instalment as the schedule shows it."""

    number: int
    due_on: date
    days: int
    opening: Money
    principal: Money
    interest: Money

    @property
    def payment(self) -> Money:
        """What is paid that day."""
        return self.principal + self.interest

    @property
    def closing(self) -> Money:
        """What is owed after it."""
        return self.opening - self.principal


@dataclass(frozen=True, slots=True)
class ScheduleSheet:
    """A schedule. ``number`` and ``borrower`` are empty when it was only reckoned."""

    language: str
    office: Office
    lent: Lent
    lines: tuple[Line, ...]
    number: str = ""
    borrower: str = ""
    account: str = ""
    marks: Marks = UNMARKED
