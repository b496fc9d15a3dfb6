"""Questions about limits: what may still be drawn, and what must be so before it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.loan import Standing
from sheaf.domain.money import Money
from sheaf.domain.paper.disbursement_notice import Condition, ConditionKind
from sheaf.domain.revolving import Limit
from sheaf.queries import applications, contracts, loans, plans
from sheaf.queries.applications import Application
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a draw is asked for with: the loan, its limit, what must be so, where to."""

    standing: Standing
    limit: Limit
    on: date
    conditions: tuple[Condition, ...]
    application: Application | None

    @property
    def free(self) -> Money:
        """What may still be drawn today."""
        return self.limit.free(self.on)


def drawing(work: Work, loan_id: int) -> Drawing:
    """Look at a limit before a draw on it; nothing is written."""
    standing = loans.standing(work, loan_id)
    application = loans.application_of(work, loan_id)
    return Drawing(
        standing=standing,
        limit=limit_of(work, standing),
        on=work.today,
        conditions=conditions(work, loan_id),
        application=applications.one(work, application) if application else None,
    )


def limit_of(work: Work, standing: Standing) -> Limit:
    """Say how much of a limit is drawn, and when it ends."""
    plan = plans.plan_of(work, standing)
    return Limit(plan.terms.principal, standing.outstanding, plan.matures_on)


def conditions(work: Work, loan_id: int) -> tuple[Condition, ...]:
    """Look at every condition of a draw: those of the contract, and of the limit itself."""
    standing = loans.standing(work, loan_id)
    application = loans.application_of(work, loan_id)
    limit = limit_of(work, standing)
    agreed = contracts.conditions(work, application) if application else ()
    late = standing.days_past_due(work.today)
    return (
        *agreed,
        Condition(
            ConditionKind.LIMIT_RUNS, work.today < limit.ends_on, limit.ends_on.isoformat()
        ),
        Condition(ConditionKind.NOTHING_OVERDUE, not late),
    )
