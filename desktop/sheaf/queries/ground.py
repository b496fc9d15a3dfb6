"""What an act on a loan is judged on before anyone confirms it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import Bounds, LoanAct, Outcome
from sheaf.domain.outcomes import outcome
from sheaf.domain.plan import Plan
from sheaf.queries import loans, plans
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Ground:
    """The loan as it stands, its plan, what is allowed, and the day of the books."""

    standing: Standing
    plan: Plan
    bounds: Bounds
    on: date

    def outcome(self, act: LoanAct) -> Outcome:
        """Say what would come of an act, or refuse it."""
        return outcome(self.standing, self.plan, act, self.bounds)


def ground(work: Work, loan_id: int) -> Ground:
    """Return what an act done today is judged on; nothing is written."""
    standing = loans.standing(work, loan_id)
    plan, bounds = plans.plan_of(work, standing), plans.bounds(work, standing)
    return Ground(standing, plan, bounds, work.today)
