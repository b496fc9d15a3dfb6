"""Questions about limits: what may still be drawn, and what must be so before it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import LimitEnded
from sheaf.domain.money import Money
from sheaf.domain.paper.disbursement_notice import Condition, ConditionKind
from sheaf.domain.plan import Plan
from sheaf.domain.revolving import Limit, limit_of
from sheaf.queries import (
    applications,
    contracts,
    loans,
    papers,
    plans,
    refinancing,
    repayments,
)
from sheaf.queries.applications import Application
from sheaf.queries.repayments import CertificateStands, RepaymentLine
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a draw is asked for with: the loan, its limit, what must be so, where to."""

    standing: Standing
    limit: Limit
    on: date
    conditions: tuple[Condition, ...]
    application: Application | None
    certificate: str  # that nothing is owed any more; empty if none stands

    @property
    def free(self) -> Money:
        """What may still be drawn today."""
        return self.limit.free(self.on)

    def check(self) -> None:
        """Refuse to draw on a limit that is closed."""
        if self.certificate:
            raise CertificateStands(self.certificate)
        if self.on >= self.limit.ends_on:
            raise LimitEnded(self.limit.ends_on)


def of_plan(plan: Plan, drawn: Money, closed: date | None) -> Limit:
    """Say what a limit is; from the day it was closed on nothing is free any more."""
    limit = limit_of(plan, drawn)
    return limit if closed is None else replace(limit, ends_on=min(limit.ends_on, closed))


def closed_on(acts: Iterable[RepaymentLine], certificate: str, on: date) -> date | None:
    """Say since when a limit is closed before its time, by ``on``; none if it is not.

    Its end was certified, or a new loan paid it off.
    """
    return on if certificate else refinancing.paid_off_on(acts)


def drawing(work: Work, loan_id: int) -> Drawing:
    """Look at a limit before a draw on it; nothing is written."""
    standing = loans.standing(work, loan_id)
    plan = plans.plan_of(work, standing)
    certificate = papers.certificate_of(work, loan_id)
    closed = closed_on(repayments.of_loan(work, loan_id), certificate, work.today)
    limit = of_plan(plan, standing.outstanding, closed)
    application = loans.application_of(work, loan_id)
    agreed = contracts.conditions(work, application) if application else ()
    return Drawing(
        standing=standing,
        limit=limit,
        on=work.today,
        conditions=(*agreed, *_own_conditions(standing, limit, work.today)),
        application=applications.one(work, application) if application else None,
        certificate=certificate,
    )


def _own_conditions(standing: Standing, limit: Limit, on: date) -> tuple[Condition, ...]:
    """Look at what the limit itself asks of a draw, beside its contract."""
    ends_on, late = limit.ends_on, standing.days_past_due(on)
    return (
        Condition(ConditionKind.LIMIT_RUNS, on < ends_on, ends_on.isoformat()),
        Condition(ConditionKind.NOTHING_OVERDUE, not late),
    )
