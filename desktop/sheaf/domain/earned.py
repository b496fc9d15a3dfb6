"""Interest earned and not yet paid: what the books accrue at the end of a day (DOMAIN 5.1).

The interest of a line is earned evenly over its days. What is earned by a day is a function
of the plan alone, so that a closing that comes weeks late finds the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class Running:
    """The line that is running on a day: ``days`` up to its end bear its interest."""

    due_on: date
    days: int
    interest: Money

    def earned(self, on: date) -> Money:
        """Return the part of it that is earned by a day, in whole fen, half up."""
        passed = self.days - (self.due_on - on).days
        if passed <= 0 or not self.days:
            return ZERO
        return Money((2 * self.interest.fen * passed + self.days) // (2 * self.days))


@dataclass(frozen=True, slots=True)
class Earning:
    """A loan as a closing sees it: interest due so far, what runs, and what was paid."""

    due: Money
    running: Running | None
    settled: Money
    late_since: date | None

    def receivable(self, on: date, most_days: int) -> Money:
        """Say what stands as receivable at the end of a day.

        Nothing does on a loan that is more than ``most_days`` late: it no longer accrues.
        """
        if self.late_since is not None and (on - self.late_since).days > most_days:
            return ZERO
        running = self.running.earned(on) if self.running else ZERO
        return max(self.due + running - self.settled, ZERO)
