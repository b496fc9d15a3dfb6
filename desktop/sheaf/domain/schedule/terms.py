"""Terms: all that a loan's schedule is drawn up from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule.switches import (
    A_YEAR,
    MONTHLY,
    NO_GRACE,
    TO_THE_FEN,
    USUAL_INTEREST,
    Every,
    Grace,
    Interest,
    Level,
    Planned,
    Remainder,
    Rounding,
    Step,
)


def yearly(rate: Rate, every: Every) -> Rate:
    """Say a rate by the year, for what is counted by the day, whatever the period."""
    if rate.quote is not Quote.PERCENT_PER_PERIOD:
        return rate
    periods = Decimal(A_YEAR[every.unit]) / every.count
    return Rate(rate.value * periods, Quote.PERCENT_PER_YEAR)


class Method(Enum):
    """How a loan is paid back."""

    EQUAL_INSTALMENTS = "equal_instalments"
    EQUAL_PRINCIPAL = "equal_principal"
    INTEREST_ONLY = "interest_only"
    BULLET = "bullet"
    FLAT = "flat"
    BALLOON = "balloon"
    STEPPED = "stepped"
    GEOMETRIC = "geometric"
    STAGED_PRINCIPAL = "staged_principal"
    CUSTOM = "custom"
    REVOLVING = "revolving"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What was agreed. A switch left alone has the meaning that the trade gives it.

    ``pay_offset_days`` after the settlement day the interest is to be paid; the days that
    bear it are the same. ``drawn_until`` is the end of a limit whose draws mature later.
    ``ends_on`` is a maturity that a wished first due date does not move: the last of the
    instalments counted from ``first_due_on`` falls on it (DOMAIN 3.5).
    """

    principal: Money
    rate: Rate
    disbursed_on: date
    method: Method
    instalments: int | None = None
    every: Every = MONTHLY
    first_due_on: date | None = None
    ends_on: date | None = None
    due_day: int | None = None
    matures_on: date | None = None
    drawn_until: date | None = None
    settlement_day: int | None = None
    pay_offset_days: int = 1
    amortised_over: int | None = None
    step: Step | None = None
    growth: Decimal | None = None
    shares: tuple[Decimal, ...] = ()
    plan: tuple[Planned, ...] = ()
    grace: Grace = NO_GRACE
    interest: Interest = USUAL_INTEREST
    level: Level = Level.NOMINAL
    remainder: Remainder = Remainder.LAST
    rounding: Rounding = TO_THE_FEN
    holidays: tuple[date, ...] = ()
    holiday_rule: HolidayRule = HolidayRule.NONE
