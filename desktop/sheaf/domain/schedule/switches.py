"""What a schedule can be told beside the sum, the rate and the method.

The words are those of the command line (``calc schedule``), so that a contract kept in
the books, a file from another system and a screen all say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from sheaf.domain.calendar import months_after
from sheaf.domain.money import Money

FEN = Money(1)


class Unit(Enum):
    """What a period is counted in."""

    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"


#: How many of a unit the nominal year has.
A_YEAR = {Unit.MONTHS: 12, Unit.WEEKS: 52, Unit.DAYS: 365}
DAYS_IN = {Unit.WEEKS: 7, Unit.DAYS: 1}


@dataclass(frozen=True, slots=True)
class Every:
    """How far two due dates lie apart: ``Every(3)`` is a quarter."""

    count: int = 1
    unit: Unit = Unit.MONTHS

    def __str__(self) -> str:
        """Name it as a draft keeps it: ``3`` is a quarter, ``2 weeks`` are weeks."""
        months = self.unit is Unit.MONTHS
        return str(self.count) if months else f"{self.count} {self.unit.value}"

    def after(self, start: date, times: int) -> date:
        """Step on from a date; the end of a short month stands for a missing day."""
        if self.unit is Unit.MONTHS:
            return months_after(start, self.count * times)
        return start + timedelta(days=self.count * times * DAYS_IN[self.unit])


MONTHLY = Every()


class Basis(Enum):
    """Whether a whole period bears its nominal share of the year, or its days."""

    WHOLE_PERIODS = "whole_periods"
    DAYS = "days"


class DayCount(Enum):
    """How days become a share of a year."""

    ACTUAL_360 = "actual/360"
    ACTUAL_364 = "actual/364"
    ACTUAL_365 = "actual/365"
    ACTUAL_ACTUAL = "actual/actual"
    THIRTY_360 = "30/360"
    THIRTY_365 = "30/365"


@dataclass(frozen=True, slots=True)
class Interest:
    """How interest is counted; without a basis, as the method counts it by itself.

    ``odd_months`` lets an odd period beside whole ones bear its whole months as such, and
    its odd days alone by the day count (DOMAIN 3.5).
    """

    basis: Basis | None = None
    day_count: DayCount = DayCount.ACTUAL_360
    odd_months: bool = False


USUAL_INTEREST = Interest()


class Level(Enum):
    """What the level payment is solved from."""

    NOMINAL = "nominal"
    ACTUAL = "actual"


class Remainder(Enum):
    """Where the odd fen go."""

    LAST = "last"
    FIRST = "first"
    RESOLVE = "resolve"
    LEVEL = "level"


class RoundingMode(Enum):
    """Which way an amount between two units goes."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Rounding:
    """How amounts are rounded, and to what; a level payment may have a unit of its own."""

    mode: RoundingMode = RoundingMode.HALF_UP
    to: Money = FEN
    instalment_multiple: Money | None = None

    @property
    def level_to(self) -> Money:
        """The unit of the level payment."""
        return self.to if self.instalment_multiple is None else self.instalment_multiple


TO_THE_FEN = Rounding()


@dataclass(frozen=True, slots=True)
class Grace:
    """What the first instalments are spared, each counted from the first."""

    principal: int = 0
    interest_payment: int = 0
    interest_free: int = 0
    interest_in_grace: bool = True


NO_GRACE = Grace()


@dataclass(frozen=True, slots=True)
class Step:
    """Every so many instalments the payment changes by so much."""

    every: int
    by: Money


@dataclass(frozen=True, slots=True)
class Planned:
    """One line of a plan of one's own: on that day, so much principal."""

    due_on: date
    principal: Money
