"""自定义还款计划: days and principal as typed, for harvests and seasons (DOMAIN 3.6.11)."""

from __future__ import annotations

from sheaf.domain.money import ZERO, total
from sheaf.domain.schedule.amortising import Loan, fixed
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.refusals import Disagree, NotCleared, OutOfRange
from sheaf.domain.schedule.rule import Repays, Rule
from sheaf.domain.schedule.switches import Basis
from sheaf.domain.schedule.terms import Terms


def draw(loan: Loan) -> Lines:
    """Repay what the plan says; interest is on the whole balance to each day."""
    return fixed(loan, [line.principal.fen for line in loan.terms.plan])


def check(terms: Terms) -> None:
    """Ask for a plan that clears the loan, and never adds to it."""
    for line in terms.plan:
        if line.principal < ZERO:
            raise OutOfRange("plan", line.principal.plain, "0", terms.principal.plain)
    planned = total(line.principal for line in terms.plan)
    if planned != terms.principal:
        raise NotCleared("plan", planned, terms.principal)
    if terms.instalments not in (None, len(terms.plan)):
        raise Disagree("plan", "instalments")


RULE = Rule(
    draw=draw,
    knows={"plan", "instalments", "every", "grace.interest_payment", "grace.interest_free"},
    needs={"plan"},
    basis=Basis.DAYS,
    blamed="plan",
    check=check,
    repays=Repays.AS_PLANNED,
)
