"""Interest earned and not yet paid: what the books accrue at the end of a day (DOMAIN 5.1).

The interest of a line is earned evenly over its days, at each rate by itself; that of a
limit as its balance stood, day by day. What is earned by a day is a function of the plan
and the postings by then, so that a closing that comes weeks late finds the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.domain.money import ZERO, Money
from sheaf.domain.schedule.rest import Stretch


@dataclass(frozen=True, slots=True)
class Running:
    """The line that is running on a day: ``days`` up to ``ends_on`` bear its interest.

    ``earlier`` are those of its days that bore other rates, each earning its own part.
    """

    ends_on: date
    days: int
    interest: Money
    earlier: tuple[Stretch, ...] = ()

    def earned(self, on: date) -> Money:
        """Return the part of it that is earned by a day, in whole fen, half up."""
        since, before = self.ends_on - timedelta(days=self.days), ZERO
        for one in self.earlier:
            if on < one.until:
                return before + _part(one.interest, since, one.until, on)
            since, before = one.until, before + one.interest
        return before + _part(self.interest - before, since, self.ends_on, on)


def _part(interest: Money, since: date, until: date, on: date) -> Money:
    days, passed = (until - since).days, (on - since).days
    if passed <= 0 or not days:
        return ZERO
    return Money((2 * interest.fen * passed + days) // (2 * days))


@dataclass(frozen=True, slots=True)
class Earning:
    """A loan as a closing sees it: interest due so far, earned since, and paid."""

    due: Money
    earned: Money
    settled: Money
    late_since: date | None

    def receivable(self, on: date, most_days: int) -> Money:
        """Say what stands as receivable at the end of a day.

        Nothing does on a loan that is more than ``most_days`` late: it no longer accrues.
        """
        if self.late_since is not None and (on - self.late_since).days > most_days:
            return ZERO
        return max(self.due + self.earned - self.settled, ZERO)
