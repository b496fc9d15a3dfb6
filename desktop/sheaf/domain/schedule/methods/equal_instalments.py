"""等额本息: the same payment each time (DOMAIN 3.6.1)."""

from __future__ import annotations

from sheaf.domain.schedule.amortising import Loan
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.level import PLAIN, exact_level, level
from sheaf.domain.schedule.rule import EVERY_PERIOD, Repays, Rule
from sheaf.domain.schedule.switches import Basis, Remainder


def draw(loan: Loan) -> Lines:
    """Pay the same in each line; what is above the interest repays principal."""
    return level(loan, PLAIN)


def exact(loan: Loan, balance: int, index: int) -> tuple[int, int]:
    """Solve the level payment from a balance before a line, without rounding."""
    return exact_level(loan, PLAIN, balance, index)


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD | {"grace.principal", "level", "rounding.instalment_multiple"},
    needs={"instalments"},
    basis=Basis.WHOLE_PERIODS,
    remainders=set(Remainder),
    blamed="rounding.instalment_multiple",
    repays=Repays.LEVEL_LESS_INTEREST,
    level=exact,
)
