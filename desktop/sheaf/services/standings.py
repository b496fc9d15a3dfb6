"""Keeping the figures of a loan that lists show, summed anew after every act on it."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from sheaf.domain.loan import Standing, Status
from sheaf.queries import loans
from sheaf.store.tables.loans import InstalmentRow, ScheduleRow, StandingRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work


def refresh(work: Work, loan_id: int) -> Standing:
    """Sum up where a loan stands, from its schedule and its repayments; keep it."""
    work.session.flush()
    row = work.session.get_one(StandingRow, loan_id)
    row.version = _version(work, loan_id)
    work.session.flush()
    standing = loans.standing(work, loan_id)
    for name, value in loans.figures(standing, work.today).items():
        setattr(row, name, value)
    status = Status(row.status)
    row.settled_on = work.today if status is Status.SETTLED else None
    return replace(standing, status=status)


def _version(work: Work, loan_id: int) -> int:
    """Find the newest schedule whose cause was not reversed."""
    answer = select(RepaymentRow.reverses_id).where(RepaymentRow.reverses_id.is_not(None))
    query = select(func.max(ScheduleRow.version)).where(
        ScheduleRow.loan_id == loan_id,
        ScheduleRow.repayment_id.is_(None) | ScheduleRow.repayment_id.not_in(answer),
    )
    return int(work.session.execute(query).scalar_one())


def lay_out(
    work: Work, loan_id: int, version: int, cause: int | None, lines: list[InstalmentRow]
) -> None:
    """Write a version of a schedule, once."""
    work.session.add(
        ScheduleRow(loan_id=loan_id, version=version, repayment_id=cause, at=work.now)
    )
    work.session.flush()
    work.session.add_all(lines)
