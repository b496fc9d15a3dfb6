"""A teller's day: what the till should hold, what it holds, and the difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO, Money, total

#: Notes and coins in use, largest first, in fen.
DENOMINATIONS = tuple(
    Money(fen) for fen in (10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
)


@dataclass(eq=False)
class TillShort(Refused):
    """The till does not hold what is to be paid out."""

    field = "amount"
    wanted: Money
    held: Money


class TillClosed(Refused):
    """The till was counted and closed for today; what comes now belongs to tomorrow."""


@dataclass(eq=False)
class NotTheCount(Refused):
    """The pieces written down do not come to the sum that was written down."""

    field = "counted"
    pieces: Money
    given: Money


@dataclass(frozen=True, slots=True)
class Count:
    """What was found in a till; ``pieces`` is empty if only the sum was taken down."""

    found: Money
    pieces: Mapping[Money, int] = field(default_factory=dict)

    def check(self) -> None:
        """Refuse a sum below nothing, and pieces that do not come to it."""
        if self.found < ZERO:
            raise Unusable("counted", "negative", str(self.found))
        if any(self.pieces.values()) and counted(self.pieces) != self.found:
            raise NotTheCount(counted(self.pieces), self.found)


@dataclass(frozen=True, slots=True)
class CashDay:
    """The cash that passed through one teller's hands on a day."""

    opening: Money
    received: Money
    paid: Money

    @property
    def expected(self) -> Money:
        """What the till should hold."""
        return self.opening + self.received - self.paid

    def difference(self, counted: Money) -> Money:
        """Say how much more (above zero) or less was counted than should be there."""
        return counted - self.expected


def check_till(day: CashDay, amount: Money) -> None:
    """Refuse to pay out more cash than there is."""
    if amount > day.expected:
        raise TillShort(amount, max(day.expected, ZERO))


def counted(pieces: Mapping[Money, int]) -> Money:
    """Add up notes and coins by how many there are of each."""
    for denomination, number in pieces.items():
        if denomination not in DENOMINATIONS:
            raise Unusable("pieces", "unknown_denomination", denomination.plain)
        if number < 0:
            raise Unusable("pieces", "negative", str(number))
    return total(one.times(number) for one, number in pieces.items())
