"""When a payout that was entered wrongly may be reversed (DOMAIN 5.1, 10.1).

Nothing may stand on the loan that came after it, and the money must be back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.errors import Refused, Unusable


@dataclass(eq=False)
class ActsStand(Refused):
    """What was done on a loan since its payout is reversed first, the latest first."""

    numbers: tuple[str, ...]


@dataclass(eq=False)
class ToBePaidOff(Refused):
    """Another application is to pay this loan off, and would have nothing to pay."""

    application: str


class NoLongerLent(Refused):
    """A loan whose payout was reversed is as if it had never been."""


def check_returned(on: date, paid_out_on: date, today: date) -> None:
    """Refuse a day on which the money cannot have come back."""
    if on > today:
        raise Unusable("returned_on", "in_the_future", on.isoformat())
    if on < paid_out_on:
        raise Unusable("returned_on", "before_payout", on.isoformat())
