"""Keeping the figures of a loan that lists show, summed anew after every act on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sheaf.domain.loan import Standing, Status
from sheaf.domain.money import ZERO
from sheaf.domain.plan import Plan
from sheaf.queries import loans, plans, repayments
from sheaf.store import canonical
from sheaf.store.tables.loans import InstalmentRow, ScheduleRow, StandingRow
from sheaf.store.work import Work


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
    row.version = plans.in_force(work, loan_id)
    if row.version > 1 or row.repriced != loans.NO_RATES:
        row.repriced = canonical.dump(loans.repriced(work, loan_id))
    is_off = repayments.is_written_off(work, loan_id)
    row.status = (Status.WRITTEN_OFF if is_off else Status.ACTIVE).value
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
