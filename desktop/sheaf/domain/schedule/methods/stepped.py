"""等额递增 / 递减: payments that rise or fall by an amount (DOMAIN 3.6.8, 3.6.9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.domain.schedule.amortising import Loan
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.level import exact_level, level
from sheaf.domain.schedule.refusals import OutOfRange
from sheaf.domain.schedule.rounding import Rounder
from sheaf.domain.schedule.rule import EVERY_PERIOD, MOST_INSTALMENTS, Repays, Rule
from sheaf.domain.schedule.switches import Remainder
from sheaf.domain.schedule.terms import Terms


@dataclass(frozen=True, slots=True)
class Steps:
    """The level payment, and one amount more for every step behind."""

    every: int
    by: int

    def weights(self, count: int) -> Sequence[tuple[int, int]]:
        """Weigh each payment one, and say what its steps add."""
        return [(1, index // self.every * self.by) for index in range(count)]

    def unit(self, count: int) -> int:  # noqa: ARG002 (a shape's signature)
        """Write one as one."""
        return 1

    def payment(self, level: int, index: int, rounded: Rounder) -> int:  # noqa: ARG002
        """Add the steps behind to the first payment."""
        return level + index // self.every * self.by


def draw(loan: Loan) -> Lines:
    """Pay by steps; what is above the interest repays principal."""
    return level(loan, _steps(loan.terms))


def exact(loan: Loan, balance: int, index: int) -> tuple[int, int]:
    """Solve the first payment from a balance before a line, without rounding."""
    return exact_level(loan, _steps(loan.terms), balance, index)


def _steps(terms: Terms) -> Steps:
    return Steps(terms.step.every, terms.step.by.fen) if terms.step else Steps(1, 0)


def check(terms: Terms) -> None:
    """Ask for steps of at least one instalment."""
    if terms.step is not None and not 1 <= terms.step.every <= MOST_INSTALMENTS:
        raise OutOfRange("step.every", str(terms.step.every), "1", str(MOST_INSTALMENTS))


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD
    | {"grace.principal", "step", "level", "rounding.instalment_multiple"},
    needs={"instalments", "step"},
    remainders={Remainder.LAST, Remainder.FIRST, Remainder.RESOLVE},
    blamed="step",
    check=check,
    repays=Repays.LEVEL_LESS_INTEREST,
    level=exact,
)
