"""A loan as it stood on an earlier day: what was done for later days left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from sys import maxsize

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased

from sheaf.domain.arrears import Due
from sheaf.domain.kept import Kept
from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO, total
from sheaf.domain.plan import Plan
from sheaf.queries import loans, plans, repayments
from sheaf.queries.repayments import RepaymentLine
from sheaf.store.tables.loans import ScheduleRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Then:
    """A loan on a day, the schedule it followed, and what was done for later days."""

    standing: Standing
    plan: Plan
    later: tuple[RepaymentLine, ...]


def then(work: Work, loan_id: int, on: date) -> Then:
    """Return a loan as it stood at the end of a day."""
    standing = loans.standing(work, loan_id)
    later = repayments.later(work, loan_id, (on, maxsize))
    if not later:
        return Then(standing, plans.plan_of(work, standing), ())
    wanted = tuple(line for line in later if line.kind in repayments.TAKEN)
    number = _version(work, loan_id, on)
    plan = plans.version(work, loan_id, number)
    then = replace(standing, version=number, dues=_by_number(plan))
    return Then(_as_it_stood(work, then, on), plan, wanted)


def _by_number(plan: Plan) -> tuple[Due, ...]:
    return tuple(sorted(plan.dues, key=lambda due: due.instalment))


def _as_it_stood(work: Work, now: Standing, on: date) -> Standing:
    loan_id, covenants = now.loan.id, now.loan.covenants
    repriced = tuple((day, rate) for day, rate in covenants.late.repriced if day <= on)
    late = replace(covenants.late, repriced=repriced)
    lines = _standing_by(work, loan_id, on)
    found = replace(
        now,
        loan=replace(now.loan, covenants=replace(covenants, late=late)),
        settled=tuple(one for one in now.settled if one.on <= on),
        kept=_kept(lines),
        status=Status.ACTIVE,
    )
    if any(line.kind == Kind.WRITE_OFF.value for line in lines):
        return replace(found, status=Status.WRITTEN_OFF)
    return replace(found, status=Status(loans.figures(found, on)["status"]))


def _standing_by(work: Work, loan_id: int, on: date) -> list[RepaymentLine]:
    return [
        line
        for line in repayments.of_loan(work, loan_id)
        if line.day <= on and not line.reverses and not line.reversed_by
    ]


def _kept(lines: list[RepaymentLine]) -> Kept:
    days = [line.day for line in lines if line.unallocated > ZERO]
    amount = total(line.unallocated for line in lines)
    return Kept(amount, max(days) if days else date.max)


def _version(work: Work, loan_id: int, on: date) -> int:
    """Find the newest schedule by a day whose cause was not reversed."""
    cause, answer = aliased(RepaymentRow), aliased(RepaymentRow)
    query = (
        select(func.max(ScheduleRow.version))
        .outerjoin(cause, cause.id == ScheduleRow.repayment_id)
        .outerjoin(answer, answer.reverses_id == ScheduleRow.repayment_id)
        .where(ScheduleRow.loan_id == loan_id, answer.id.is_(None))
        .where(or_(cause.id.is_(None), cause.day <= on))
    )
    return int(work.session.execute(query).scalar_one())
