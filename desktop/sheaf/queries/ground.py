"""What an act on a loan is judged on before anyone confirms it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import Bounds, LoanAct, Outcome
from sheaf.domain.outcomes import outcome
from sheaf.domain.plan import Moves, Plan
from sheaf.queries import past, plans
from sheaf.queries.repayments import RepaymentLine
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Ground:
    """The loan as it stands, its plan, what is allowed, and the day of the books."""

    standing: Standing
    plan: Plan
    bounds: Bounds
    on: date
    moves: Moves
    later: tuple[RepaymentLine, ...] = ()  # acts for later days, looked at again

    def outcome(self, act: LoanAct) -> Outcome:
        """Say what would come of an act, or refuse it."""
        found = outcome(self.standing, self.plan, act, self.bounds)
        plan = found.plan and self.moves.off_holidays(found.plan, act.on)
        return replace(found, plan=plan)


def ground(work: Work, loan_id: int) -> Ground:
    """Return what an act done today is judged on; nothing is written."""
    return ground_on(work, loan_id, work.today)


def ground_on(work: Work, loan_id: int, on: date) -> Ground:
    """Return what an act for a day is judged on: the loan as it stood at its end."""
    then = past.then(work, loan_id, on)
    bounds = plans.bounds(work, then.standing)
    moves = plans.moves(work, then.standing)
    return Ground(then.standing, then.plan, bounds, on, moves, then.later)
