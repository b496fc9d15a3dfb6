"""Keeping the figures of a loan that lists show, summed anew after every act on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO
from sheaf.domain.plan import Plan
from sheaf.queries import loans
from sheaf.store import canonical
from sheaf.store.tables.loans import InstalmentRow, ScheduleRow, StandingRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

ANSWER = aliased(RepaymentRow)


@dataclass(frozen=True, slots=True)
class Cause:
    """What made a version of a schedule: an act, and the terms it follows from then."""

    repayment_id: int | None = None
    terms: str | None = None


def refresh(work: Work, loan_id: int) -> Standing:
    """Sum up where a loan stands, from its schedule and its repayments; keep it.

    It is settled on the day that the last of what was paid counts for, not on that of the
    posting.
    """
    work.session.flush()
    row = work.session.get_one(StandingRow, loan_id)
    row.version = _version(work, loan_id)
    if row.version > 1 or row.repriced != loans.NO_RATES:
        row.repriced = canonical.dump(loans.repriced(work, loan_id))
    row.status = (Status.WRITTEN_OFF if _is_off(work, loan_id) else Status.ACTIVE).value
    work.session.flush()
    standing = loans.standing(work, loan_id)
    for name, value in loans.figures(standing, work.today).items():
        setattr(row, name, value)
    status = Status(row.status)
    paid_on = (one.on for one in standing.settled if one.amount > ZERO)
    settled = status is Status.SETTLED
    row.settled_on = max(paid_on, default=work.today) if settled else None
    return replace(standing, status=status)


def lay_out(
    work: Work, loan_id: int, version: int, cause: Cause, lines: list[InstalmentRow]
) -> None:
    """Write a version of a schedule, once."""
    work.session.add(
        ScheduleRow(
            loan_id=loan_id,
            version=version,
            repayment_id=cause.repayment_id,
            terms=cause.terms,
            at=work.now,
        )
    )
    work.session.flush()
    work.session.add_all(lines)


def lines_of(loan_id: int, version: int, plan: Plan) -> list[InstalmentRow]:
    """Write a plan's lines as rows of a version."""
    return [
        InstalmentRow(
            loan_id=loan_id,
            version=version,
            number=line.due.instalment,
            due_on=line.due.due_on,
            late_from=line.due.late_from,
            ends_on=line.due.ends_on,
            days=line.days,
            opening=line.opening,
            principal=line.due.principal,
            interest=line.due.interest,
            penalty=line.due.penalty,
            compound=line.due.compound,
            whole=line.whole,
            earlier=canonical.dump(line.earlier),
        )
        for line in plan.lines
    ]


def _version(work: Work, loan_id: int) -> int:
    """Find the newest schedule whose cause was not reversed."""
    query = (
        select(func.max(ScheduleRow.version))
        .outerjoin(ANSWER, ANSWER.reverses_id == ScheduleRow.repayment_id)
        .where(ScheduleRow.loan_id == loan_id, ANSWER.id.is_(None))
    )
    return int(work.session.execute(query).scalar_one())


def _is_off(work: Work, loan_id: int) -> bool:
    """Tell whether the loan was written off, and that was not reversed."""
    query = (
        select(RepaymentRow.id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(
            RepaymentRow.loan_id == loan_id,
            RepaymentRow.kind == Kind.WRITE_OFF.value,
            ANSWER.id.is_(None),
        )
    )
    return work.session.execute(query).first() is not None
