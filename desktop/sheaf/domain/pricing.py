"""Rates made from the loan prime rate, and the days on which they follow it (DOMAIN 3.2).

The prime rate is published on the 20th of each month, or the next day worked, for one year
and for more than five. A contract names the value it starts from and the points on top; a
floating one takes the value last published on each of its repricing days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum

from sheaf.domain.calendar import Holidays, months_after
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.rate import Rate, priced

FIRST = date(2019, 8, 20)  # the first prime rate in its present form
DAY = 20  # of the month, or later where that is a holiday
MOST = Decimal(10)  # per cent; it was 4.85 at most so far
YEAR = 12


class Repricing(Enum):
    """When a floating rate follows the loan prime rate; a fixed one never does."""

    FIXED = "fixed"
    EVERY_1_JANUARY = "every_1_january"
    ANNIVERSARY = "anniversary"


@dataclass(eq=False)
class LprKnown(Refused):
    """The table has a value of that day already."""

    field = "published_on"
    value: Decimal


@dataclass(eq=False)
class LprMissing(Refused):
    """The table lacks the prime rate that counts; it was published on that day."""

    published_on: date


@dataclass(frozen=True, slots=True)
class Lpr:
    """A loan prime rate as it was published, in per cent."""

    published_on: date
    over_five_years: bool
    value: Decimal


@dataclass(frozen=True, slots=True)
class Pricing:
    """The loan prime rate the contract rate is made from, and the points on top."""

    published_on: date
    value: Decimal  # per cent
    over_five_years: bool
    basis_points: int
    repricing: Repricing = Repricing.FIXED

    @property
    def rate(self) -> Rate:
        """The rate a year that comes of it."""
        return priced(self.value, self.basis_points)

    @property
    def floats(self) -> bool:
        """Whether the rate follows the prime rate after the payout."""
        return self.repricing is not Repricing.FIXED

    @property
    def rule(self) -> PriceRule:
        """How it is made, on whatever day."""
        return PriceRule(self.over_five_years, self.basis_points, self.repricing)

    def on(self, lpr: Lpr) -> Pricing:
        """Put another prime rate in place; the points and the rule stay."""
        return replace(
            self,
            published_on=lpr.published_on,
            value=lpr.value,
            over_five_years=lpr.over_five_years,
        )


@dataclass(frozen=True, slots=True)
class PriceRule:
    """How a rate is made, on whatever day: from which prime rate, with how many points."""

    over_five_years: bool
    basis_points: int
    repricing: Repricing = Repricing.FIXED

    @property
    def floats(self) -> bool:
        """Whether a rate made so follows the prime rate after the payout."""
        return self.repricing is not Repricing.FIXED

    def on(self, lpr: Lpr) -> Pricing:
        """Make it from a prime rate as it was published."""
        return Pricing(
            lpr.published_on,
            lpr.value,
            lpr.over_five_years,
            self.basis_points,
            self.repricing,
        )

    def among(self, values: Iterable[Lpr], published_on: date) -> Pricing:
        """Make it from the value of its own term; refuse while that one is missing.

        ``published_on`` is the day on which the one that counts was published.
        """
        for one in values:
            if one.over_five_years is self.over_five_years:
                return self.on(one)
        raise LprMissing(published_on)


def check_lpr(lpr: Lpr, today: date) -> None:
    """Refuse a prime rate that cannot have been published so."""
    day = lpr.published_on
    if day > today:
        raise Unusable("published_on", "in_the_future", day.isoformat())
    if day < FIRST or day.day < DAY:
        raise Unusable("published_on", "not_published_then", day.isoformat())
    if not 0 < lpr.value <= MOST:
        raise Unusable("value", "no_prime_rate", str(lpr.value))


def published_by(on: date, holidays: Holidays) -> date:
    """Say when the prime rate that counts on a day was published at the latest."""
    this = date(on.year, on.month, DAY)
    day = holidays.next_open(this)
    return day if day <= on else holidays.next_open(months_after(this, -1))


def current(lpr: Lpr, on: date, holidays: Holidays) -> bool:
    """Tell whether no later prime rate than this one can count on a day."""
    last = published_by(on, holidays)
    return lpr.published_on >= date(last.year, last.month, DAY)


def repricing_days(
    rule: Repricing, lent_on: date, matures_on: date, until: date
) -> Iterator[date]:
    """List the days on which a rate follows the prime rate, up to one, before maturity."""
    if rule is Repricing.FIXED:
        return
    for years in range(1, until.year - lent_on.year + 1):
        day = date(lent_on.year + years, 1, 1)
        if rule is Repricing.ANNIVERSARY:
            day = months_after(lent_on, years * YEAR)
        if day < matures_on and day <= until:
            yield day
