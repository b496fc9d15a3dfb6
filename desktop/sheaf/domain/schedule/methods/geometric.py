"""等比递增 / 递减: payments that grow by a rate (DOMAIN 3.6.10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sheaf.domain.schedule.amortising import Loan
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.level import exact_level, level
from sheaf.domain.schedule.refusals import OutOfRange, TooFine
from sheaf.domain.schedule.rounding import Rounder
from sheaf.domain.schedule.rule import EVERY_PERIOD, Repays, Rule
from sheaf.domain.schedule.switches import Remainder
from sheaf.domain.schedule.terms import Terms

#: Payments may grow elevenfold, and must not fall to nothing.
MOST = Decimal(10)
LEAST = Decimal("-0.99")
FINEST = -8  # the exponent of the last decimal place


@dataclass(frozen=True, slots=True)
class Growth:
    """The level payment times ``top / bottom`` for every line behind."""

    top: int
    bottom: int

    def weights(self, count: int) -> Sequence[tuple[int, int]]:
        """Weigh each payment by its growth; nothing is added."""
        return [
            (self.top**index * self.bottom ** (count - 1 - index), 0)
            for index in range(count)
        ]

    def unit(self, count: int) -> int:
        """Write one so that every weight is whole."""
        return int(self.bottom ** (count - 1))

    def payment(self, level: int, index: int, rounded: Rounder) -> int:
        """Let the first payment grow, rounded."""
        return rounded(level * self.top**index, self.bottom**index)


def draw(loan: Loan) -> Lines:
    """Pay a growing amount; what is above the interest repays principal."""
    return level(loan, _growth(loan.terms))


def exact(loan: Loan, balance: int, index: int) -> tuple[int, int]:
    """Solve the first payment from a balance before a line, without rounding."""
    return exact_level(loan, _growth(loan.terms), balance, index)


def _growth(terms: Terms) -> Growth:
    top, bottom = (1 + (terms.growth or Decimal())).as_integer_ratio()
    return Growth(top, bottom)


def check(terms: Terms) -> None:
    """Ask for growth within reason."""
    growth = terms.growth
    if growth is None:
        return
    exponent = growth.as_tuple().exponent
    if not isinstance(exponent, int) or not LEAST <= growth <= MOST:
        raise OutOfRange("growth", str(growth), str(LEAST), str(MOST))
    if exponent < FINEST:
        raise TooFine("growth", str(growth), -FINEST)


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD
    | {"grace.principal", "growth", "level", "rounding.instalment_multiple"},
    needs={"instalments", "growth"},
    remainders={Remainder.LAST, Remainder.FIRST, Remainder.RESOLVE},
    blamed="growth",
    check=check,
    repays=Repays.LEVEL_LESS_INTEREST,
    level=exact,
)
