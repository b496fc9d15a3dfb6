"""Questions about plans: which schedule a loan follows, and what an act may do to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import aliased

from sheaf.domain.arrears import Due
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import Bounds, Kind
from sheaf.domain.outcomes import settlement_of
from sheaf.domain.plan import Line, Moves, Plan
from sheaf.domain.schedule import Instalment, Terms
from sheaf.domain.schedule.rest import Stretch
from sheaf.domain.settlement import Settlement
from sheaf.queries import office
from sheaf.queries.loans import DUE
from sheaf.store import canonical
from sheaf.store.asking import Question
from sheaf.store.tables.loans import InstalmentRow, LoanRow, ScheduleRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

NO_STRETCH = "[]"  # how a line is written whose days all bore the rate of its plan


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a loan's schedule, and the act that made it; the payout has none."""

    number: int
    plan: Plan
    repayment_id: int | None = None
    act: str = ""
    kind: str = ""
    on: date | None = None

    @property
    def instalments(self) -> tuple[Instalment, ...]:
        """The lines as a schedule has them, by due date."""
        return tuple(
            Instalment(
                line.due.instalment,
                line.due.due_on,
                line.days,
                line.opening,
                line.due.principal,
                line.due.interest,
            )
            for line in self.plan.lines
        )


def versions(work: Work, loan_id: int) -> tuple[Version, ...]:
    """Return every schedule a loan has had, also those whose act was reversed since."""
    first = work.session.execute(select(LoanRow.terms).where(LoanRow.id == loan_id))
    agreed = first.scalar() or ""
    rows = work.session.execute(
        select(
            ScheduleRow.version,
            ScheduleRow.terms,
            RepaymentRow.id,
            RepaymentRow.number,
            RepaymentRow.kind,
            RepaymentRow.day,
        )
        .outerjoin(RepaymentRow, RepaymentRow.id == ScheduleRow.repayment_id)
        .where(ScheduleRow.loan_id == loan_id)
        .order_by(ScheduleRow.version)
    )
    lines = _lines_by_version(work, loan_id)
    return tuple(
        Version(
            number,
            Plan(canonical.load(Terms, terms or agreed), tuple(lines.get(number, ()))),
            cause,
            act or "",
            kind or "",
            on,
        )
        for number, terms, cause, act, kind, on in rows
    )


def _lines_by_version(work: Work, loan_id: int) -> dict[int, list[Line]]:
    """Read the lines of all versions at once: a limit lays one out with every act."""
    rows = work.session.execute(
        _lines(InstalmentRow.loan_id == loan_id).add_columns(InstalmentRow.version)
    )
    found: dict[int, list[Line]] = {}
    for *line, number in rows:
        found.setdefault(number, []).append(_line(*line))
    return found


def _lines(of: ColumnElement[bool]) -> Question:
    """Ask for lines by due date: of a day by number, what belongs to none of them last.

    Settled in full on a due date, or when lines were paid ahead, several share the day.
    """
    return (
        select(
            *DUE,
            InstalmentRow.days,
            InstalmentRow.opening,
            InstalmentRow.whole,
            InstalmentRow.earlier,
        )
        .where(of)
        .order_by(
            InstalmentRow.due_on, InstalmentRow.number < 0, func.abs(InstalmentRow.number)
        )
    )


def plan_of(work: Work, standing: Standing) -> Plan:
    """Return the schedule a loan follows, with the terms it was drawn up from."""
    return version(work, standing.loan.id, standing.version)


def version(work: Work, loan_id: int, number: int) -> Plan:
    """Return one version of a loan's schedule."""
    query = _lines((InstalmentRow.loan_id == loan_id) & (InstalmentRow.version == number))
    lines = tuple(_line(*row) for row in work.session.execute(query))
    return Plan(_terms(work, loan_id, number), lines)


def _line(*row: Any) -> Line:
    *due, days, opening, whole, earlier = row
    return Line(Due(*due), days, opening, whole, stretches(earlier))


def stretches(text: str) -> tuple[Stretch, ...]:
    """Read the days of a line that bore earlier rates; nearly all have none."""
    return () if text == NO_STRETCH else canonical.load(tuple[Stretch, ...], text)


def in_force(work: Work, loan_id: int) -> int:
    """Return the number of the newest schedule whose cause was not reversed."""
    answer = aliased(RepaymentRow)
    query = (
        _newest(loan_id)
        .outerjoin(answer, answer.reverses_id == ScheduleRow.repayment_id)
        .where(answer.id.is_(None))
    )
    return work.session.execute(query).scalar_one()


def last(work: Work, loan_id: int) -> int:
    """Return the number of the last schedule that a loan was given, in force or not."""
    return work.session.execute(_newest(loan_id)).scalar_one()


def _newest(loan_id: int) -> Select[int]:
    return select(func.max(ScheduleRow.version)).where(ScheduleRow.loan_id == loan_id)


def left_by(work: Work, loan_id: int, repayment_id: int) -> Plan | None:
    """Return the schedule that an act left, if it left another."""
    number = version_left_by(work, loan_id, repayment_id)
    return None if number is None else version(work, loan_id, number)


def version_left_by(work: Work, loan_id: int, repayment_id: int) -> int | None:
    """Return the number of that schedule among all that the loan has had."""
    query = select(ScheduleRow.version).where(
        ScheduleRow.loan_id == loan_id, ScheduleRow.repayment_id == repayment_id
    )
    return work.session.execute(query).scalar()


def moves(work: Work, standing: Standing) -> Moves:
    """Say how what an act draws up anew leaves holidays, by the contract and the office."""
    known = {due.due_on: due.late_from for due in standing.dues if due.open}
    return Moves(standing.loan.covenants.holiday_rule, office.holidays(work), known)


def bounds(work: Work, standing: Standing) -> Bounds:
    """Return what the contract and the loan's history allow."""
    loan = standing.loan
    return Bounds(loan.covenants.leeway, _extensions(work, loan.id), loan.matures_on)


def settlement(work: Work, standing: Standing, on: date) -> Settlement:
    """Work out what settles a loan in full on a day."""
    return settlement_of(standing, plan_of(work, standing), on)


def _terms(work: Work, loan_id: int, number: int) -> Terms:
    changed = select(ScheduleRow.terms).where(
        ScheduleRow.loan_id == loan_id, ScheduleRow.version == number
    )
    first = select(LoanRow.terms).where(LoanRow.id == loan_id)
    text = work.session.execute(changed).scalar() or work.session.scalar(first) or ""
    return canonical.load(Terms, text)


def _extensions(work: Work, loan_id: int) -> int:
    """Count the extensions that stand."""
    answered = select(RepaymentRow.reverses_id).where(RepaymentRow.reverses_id.is_not(None))
    query = select(func.count()).where(
        RepaymentRow.loan_id == loan_id,
        RepaymentRow.kind == Kind.EXTENSION.value,
        RepaymentRow.id.not_in(answered),
    )
    return int(work.session.execute(query).scalar_one())
