"""气球贷: level payments of a longer loan, and all the rest at the end (DOMAIN 3.6.7)."""

from __future__ import annotations

from sheaf.domain.schedule.amortising import Loan, amortise
from sheaf.domain.schedule.annuity import annuity
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.refusals import OutOfRange
from sheaf.domain.schedule.rule import EVERY_PERIOD, MOST_INSTALMENTS, Repays, Rule
from sheaf.domain.schedule.terms import Terms


def draw(loan: Loan) -> Lines:
    """Pay what would clear the loan over the longer time; the last line clears it."""
    level = loan.level_rounded(*exact(loan, loan.principal, loan.grace))
    return amortise(loan, lambda _index, _balance, interest: level - interest)


def exact(loan: Loan, balance: int, _index: int) -> tuple[int, int]:
    """Solve the level payment over the longer time, without rounding."""
    periods = loan.terms.amortised_over or loan.count
    return annuity(balance, loan.factors.usual, loan.factors.bottom, periods)


def check(terms: Terms) -> None:
    """Ask for a time of amortisation not shorter than the loan."""
    over, instalments = terms.amortised_over, terms.instalments
    if over is not None and instalments is not None and over < instalments:
        raise OutOfRange(
            "amortised_over", str(over), str(instalments), str(MOST_INSTALMENTS)
        )


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD
    | {"grace.principal", "amortised_over", "rounding.instalment_multiple"},
    needs={"instalments", "amortised_over"},
    blamed="rounding.instalment_multiple",
    check=check,
    repays=Repays.LEVEL_LESS_INTEREST,
    level=exact,
)
