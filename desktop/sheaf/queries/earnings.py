"""Questions about interest earned: every live loan, as a closing sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from sheaf.domain.earned import Earning, Running
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Component
from sheaf.queries import plans
from sheaf.store.tables.loans import InstalmentRow, LoanRow, StandingRow
from sheaf.store.tables.office import ClosingRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

ANSWER = aliased(RepaymentRow)
LIVE = StandingRow.status == Status.ACTIVE.value
IN_FORCE = (
    LIVE
    & (StandingRow.loan_id == InstalmentRow.loan_id)
    & (StandingRow.version == InstalmentRow.version)
)


NOTHING = Earning(ZERO, None, ZERO, None)


@dataclass(frozen=True, slots=True)
class Line:
    """A live loan: what it earned, and what stands as receivable so far."""

    loan_id: int
    earning: Earning
    accrued: Money


def last_closed(work: Work) -> date | None:
    """Return the last day that was closed."""
    return work.session.execute(select(func.max(ClosingRow.day))).scalar()


def with_money_kept(work: Work) -> list[int]:
    """List the loans for which money waits until something falls due."""
    query = select(StandingRow.loan_id).where(StandingRow.unallocated != ZERO)
    return list(work.session.scalars(query.order_by(StandingRow.loan_id)))


def earnings(work: Work, on: date) -> list[Line]:
    """Return every loan that may have interest receivable at the end of a day."""
    due, running = _due(work, on), _running(work, on)
    settled = _settled(work, on)
    rows = work.session.execute(
        select(
            StandingRow.loan_id,
            StandingRow.status,
            StandingRow.accrued,
            StandingRow.late_since,
        )
        .join(LoanRow, LoanRow.id == StandingRow.loan_id)
        .where(LoanRow.disbursed_on <= on)
        .where(LIVE | (StandingRow.accrued != ZERO))
    )
    found = []
    for loan, status, accrued, late_since in rows:
        earning = NOTHING
        if status == Status.ACTIVE.value:
            paid = settled.get(loan, ZERO)
            earning = Earning(due.get(loan, ZERO), running.get(loan), paid, late_since)
        found.append(Line(loan, earning, accrued))
    return found


def _due(work: Work, on: date) -> dict[int, Money]:
    rows = work.session.execute(
        select(InstalmentRow.loan_id, func.sum(InstalmentRow.interest))
        .join(StandingRow, IN_FORCE)
        .where(InstalmentRow.due_on <= on)
        .group_by(InstalmentRow.loan_id)
    )
    return {row[0]: row[1] for row in rows}


def _running(work: Work, on: date) -> dict[int, Running]:
    first = (
        select(InstalmentRow.loan_id, func.min(InstalmentRow.due_on).label("due_on"))
        .join(StandingRow, IN_FORCE)
        .where(InstalmentRow.due_on > on)
        .group_by(InstalmentRow.loan_id)
        .subquery()
    )
    next_due = (InstalmentRow.loan_id == first.c.loan_id) & (
        InstalmentRow.due_on == first.c.due_on
    )
    rows = work.session.execute(
        select(
            InstalmentRow.loan_id,
            InstalmentRow.due_on,
            InstalmentRow.days,
            InstalmentRow.interest,
            InstalmentRow.earlier,
        )
        .join(first, next_due)
        .join(StandingRow, IN_FORCE)
    )
    return {
        loan: Running(due_on, days, interest, plans.stretches(earlier))
        for loan, due_on, days, interest, earlier in rows
    }


def _settled(work: Work, on: date) -> dict[int, Money]:
    rows = work.session.execute(
        select(RepaymentRow.loan_id, func.sum(AllocationRow.amount))
        .join(StandingRow, LIVE & (StandingRow.loan_id == RepaymentRow.loan_id))
        .join(AllocationRow, AllocationRow.repayment_id == RepaymentRow.id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(RepaymentRow.reverses_id.is_(None), ANSWER.id.is_(None))
        .where(RepaymentRow.day <= on)
        .where(AllocationRow.component == Component.INTEREST.value)
        .group_by(RepaymentRow.loan_id)
    )
    return {row[0]: row[1] for row in rows}
