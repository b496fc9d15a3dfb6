"""Questions about loans: what decides what is owed, and the page of one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    exists,
    func,
    not_,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import aliased

from sheaf.domain import cure
from sheaf.domain.arrears import Due, Settled
from sheaf.domain.kept import Kept
from sheaf.domain.lateness import Repriced
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Covenants, Fee, Loan, PrincipalFirst, Standing, Status
from sheaf.domain.money import ZERO, Money
from sheaf.domain.payout_reversal import NoLongerLent
from sheaf.domain.repayment import Component
from sheaf.domain.risk_note import NoteKind
from sheaf.domain.schedule import Instalment, Method, Terms
from sheaf.domain.schedule.terms import yearly
from sheaf.queries import policy
from sheaf.store import canonical
from sheaf.store.asking import Line, Question
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import (
    FeeRow,
    InstalmentRow,
    LoanRow,
    PayoutReversalRow,
    ScheduleRow,
    StandingRow,
)
from sheaf.store.tables.papers import PaperRow, VoidRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.tables.risk import RiskNoteEndRow, RiskNoteRow
from sheaf.store.work import Work

#: Repayments that a later row answered: they count as if they had never been.
ANSWER = aliased(RepaymentRow)
#: Said so that no index is walked for it: nearly all repayments reverse nothing.
NO_REVERSAL = func.coalesce(RepaymentRow.reverses_id, 0) == 0

#: The columns that a ``Due`` is made of, in its order.
DUE = (
    InstalmentRow.number,
    InstalmentRow.due_on,
    InstalmentRow.late_from,
    InstalmentRow.interest,
    InstalmentRow.principal,
    InstalmentRow.penalty,
    InstalmentRow.compound,
    InstalmentRow.ends_on,
)
#: A loan whose payout was reversed is as if it had never been.
STANDS = ~(
    select(PayoutReversalRow.loan_id)
    .where(PayoutReversalRow.loan_id == LoanRow.id)
    .correlate(LoanRow)
    .exists()
)
#: How an application leads to the loan that was paid out on it.
PAID_OUT_ON = (LoanRow.application_id == ApplicationRow.id) & STANDS

NO_RATES = "[]"  # how no repricing is written

# What decides what is owed is read more often than anything else, a thousand lines at a
# time. Hence these questions are put together once, and asked of the tables themselves:
# rows that the session would have to keep take twice as long.
LOANS: BindParameter[Any] = bindparam("loans", expanding=True)
_loan, _standing, _due = (row.__table__.c for row in (LoanRow, StandingRow, InstalmentRow))
_act, _share = RepaymentRow.__table__.c, AllocationRow.__table__.c
_fee, _note, _note_end = (row.__table__.c for row in (FeeRow, RiskNoteRow, RiskNoteEndRow))
_answer = RepaymentRow.__table__.alias("answer").c


def _fen(amount: ColumnElement[Money]) -> ColumnElement[int]:
    """Read an amount as the whole number that it is kept as."""
    return type_coerce(amount, BigInteger)


#: Leaves out reversals and what they reversed.
_STANDS = func.coalesce(_act.reverses_id, 0) == 0, _answer.id.is_(None)

HEADS: Question = (
    select(
        _loan.id,
        _loan.number,
        _loan.customer_id,
        _loan.borrower,
        _loan.principal,
        _loan.rate,
        _loan.method,
        _loan.security,
        _loan.disbursed_on,
        _loan.matures_on,
        _loan.officer_id,
        _loan.late_rules,
        _standing.status,
        _standing.version,
        _standing.repriced,
        _standing.accrued,
        exists().where(_fee.loan_id == _loan.id).label("charged"),
        exists().where(_note.loan_id == _loan.id).label("noted"),
        exists().where(_act.loan_id == _loan.id, _act.unallocated != ZERO).label("kept"),
    )
    .join_from(LoanRow.__table__, StandingRow.__table__, _standing.loan_id == _loan.id)
    .where(_loan.id.in_(LOANS))
)
DUES: Question = (
    select(
        _due.loan_id,
        _due.number,
        _due.due_on,
        _due.late_from,
        _due.ends_on,
        _fen(_due.interest),
        _fen(_due.principal),
        _fen(_due.penalty),
        _fen(_due.compound),
    )
    .join_from(
        InstalmentRow.__table__,
        StandingRow.__table__,
        and_(_standing.loan_id == _due.loan_id, _standing.version == _due.version),
    )
    .where(_due.loan_id.in_(LOANS))
    .order_by(_due.loan_id, _due.number)
)
SETTLED: Question = (
    select(_act.loan_id, _act.day, _share.instalment, _share.component, _fen(_share.amount))
    .join_from(
        RepaymentRow.__table__, AllocationRow.__table__, _share.repayment_id == _act.id
    )
    .outerjoin(_answer.id.table, _answer.reverses_id == _act.id)
    .where(*_STANDS, _act.loan_id.in_(LOANS))
    .order_by(_act.loan_id, _act.id, _share.id)
)
KEPT: Question = (
    select(_act.loan_id, _act.unallocated, _act.day)
    .outerjoin(_answer.id.table, _answer.reverses_id == _act.id)
    .where(*_STANDS, _act.loan_id.in_(LOANS), _act.unallocated != ZERO)
    .order_by(_act.loan_id, _act.id)
)
FEES: Question = (
    select(_fee.loan_id, _fee.kind, _fee.amount, _fee.due_on)
    .outerjoin(_answer.id.table, _answer.reverses_id == _fee.repayment_id)
    .where(_fee.loan_id.in_(LOANS), _answer.id.is_(None))
    .order_by(_fee.loan_id, _fee.id)
)
FIRST: Question = (
    select(_note.loan_id, _note.since, _note.at, _note_end.day)
    .outerjoin(RiskNoteEndRow.__table__, _note_end.note_id == _note.id)
    .where(_note.kind == NoteKind.PRINCIPAL_FIRST.value, _note.loan_id.in_(LOANS))
    .order_by(_note.id)
)

SOON = timedelta(days=7)
COMPONENTS = {one.value: one for one in Component}
STATUS = 11  # its place in a line
MOST = 500  # loans asked after in one statement: SQLite takes 32,766 values at once


class Which(Enum):
    """Which loans a list shows."""

    RUNNING = "running"
    LATE = "late"
    DUE_SOON = "due_soon"
    SETTLED = "settled"
    WRITTEN_OFF = "written_off"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class LoanLine:
    """A loan as one line of a list."""

    id: int
    number: str
    customer_id: int
    borrower: str
    method: str
    instalments: int
    paid: int
    principal: Money
    outstanding: Money
    disbursed_on: date
    matures_on: date
    status: Status
    next_due_on: date | None
    late_since: date | None
    usable: bool  # a limit repaid in full that may be drawn on again


def lines(work: Work, status: Status | None, limit: int) -> tuple[LoanLine, ...]:
    """List loans, those late longest first, then by their next due date."""
    query = _lines(work.today).order_by(
        StandingRow.status,
        StandingRow.late_since.is_(None),
        StandingRow.next_due_on,
        LoanRow.number.desc(),
    )
    if status is not None:
        query = query.where(StandingRow.status == status.value)
    return _read(work, query.limit(limit))


def which(work: Work, wanted: Which, limit: int) -> tuple[LoanLine, ...]:
    """List the loans wanted, those late longest first, then by their next due date."""
    query = _lines(work.today).where(*_wanted(wanted, work.today))
    late = (StandingRow.status, StandingRow.late_since.is_(None), StandingRow.late_since)
    return _read(work, query.order_by(*late, LoanRow.number.desc()).limit(limit))


def sums(work: Work, wanted: Which) -> tuple[int, Money]:
    """Count the loans wanted, and add up what is left of their principal."""
    count, left = work.session.execute(
        select(func.count(), func.sum(StandingRow.outstanding))
        .join(LoanRow, LoanRow.id == StandingRow.loan_id)
        .where(*_wanted(wanted, work.today))
    ).one()
    return int(count), left or ZERO


def _wanted(wanted: Which, on: date) -> tuple[ColumnElement[bool], ...]:
    active = StandingRow.status == Status.ACTIVE.value
    return {
        Which.RUNNING: (or_(active, usable(on)),),
        Which.LATE: (active, StandingRow.late_since < on),
        Which.DUE_SOON: (active, StandingRow.next_due_on.between(on, on + SOON)),
        Which.SETTLED: (StandingRow.status == Status.SETTLED.value, not_(usable(on))),
        Which.WRITTEN_OFF: (StandingRow.status == Status.WRITTEN_OFF.value,),
        Which.ALL: (),
    }[wanted]


def usable(on: date) -> ColumnElement[bool]:
    """Ask whether a limit is repaid in full and may be drawn on again.

    Nothing is drawn from its last day on, nor once its end was certified or a new loan
    paid it off.
    """
    paid_off = (
        select(RepaymentRow.id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(RepaymentRow.loan_id == LoanRow.id, NO_REVERSAL, ANSWER.id.is_(None))
        .where(RepaymentRow.way == Channel.REFINANCING.value)
        .correlate(LoanRow)
    )
    certified = (
        select(PaperRow.id)
        .outerjoin(VoidRow, VoidRow.paper_id == PaperRow.id)
        .where(PaperRow.loan_id == LoanRow.id, PaperRow.kind == "settlement")
        .where(VoidRow.paper_id.is_(None))
    )
    return and_(
        StandingRow.status == Status.SETTLED.value,
        LoanRow.method == Method.REVOLVING.value,
        func.coalesce(LoanRow.drawn_until, LoanRow.matures_on) > on,
        ~certified.exists(),
        ~paid_off.exists(),
    )


def of_customer(work: Work, customer_id: int) -> tuple[LoanLine, ...]:
    """List a customer's loans, the latest first."""
    query = _lines(work.today).where(LoanRow.customer_id == customer_id)
    return _read(work, query.order_by(LoanRow.disbursed_on.desc(), LoanRow.id.desc()))


def standing(work: Work, loan_id: int) -> Standing:
    """Return everything that decides what is owed on a loan.

    A loan whose payout was reversed stands nowhere, and is ``NoLongerLent``.
    """
    found = _standings(work, [loan_id])
    if loan_id not in found:
        raise NoLongerLent
    return found[loan_id]


def standings(work: Work, loan_ids: Iterable[int]) -> list[Standing]:
    """Return the same for many loans, in a few statements, in the order asked."""
    asked = list(loan_ids)
    found: dict[int, Standing] = {}
    for at in range(0, len(asked), MOST):
        part = asked[at : at + MOST]
        found |= _standings(work, part)
    return [found[loan_id] for loan_id in asked]


def repriced(work: Work, loan_id: int) -> Repriced:
    """List the contract rates agreed after the payout, each with the day it holds from."""
    rows = work.session.execute(
        select(RepaymentRow.day, ScheduleRow.terms)
        .join(ScheduleRow, ScheduleRow.repayment_id == RepaymentRow.id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(ScheduleRow.loan_id == loan_id, ANSWER.id.is_(None))
        .where(ScheduleRow.terms.is_not(None))
        .order_by(ScheduleRow.version)
    )
    first = select(LoanRow.rate).where(LoanRow.id == loan_id)
    rate, found = work.session.execute(first).scalar_one(), []
    for day, text in rows:
        terms = canonical.load(Terms, str(text))
        agreed = yearly(terms.rate, terms.every)
        if agreed != rate:
            found.append((day, agreed))
            rate = agreed
    return tuple(found)


def application_of(work: Work, loan_id: int) -> int | None:
    """Return the application a loan was paid out on."""
    query = select(LoanRow.application_id).where(LoanRow.id == loan_id)
    return work.session.execute(query).scalar_one()


def of_application(work: Work, application_id: int) -> int | None:
    """Return the loan that an application led to, if it was paid out."""
    query = select(LoanRow.id).where(LoanRow.application_id == application_id, STANDS)
    return work.session.execute(query).scalar()


def figures(standing: Standing, on: date) -> dict[str, object]:
    """Say what the lists show of a loan: kept after every act, proved by a check."""
    open_ = [due for due in standing.dues if not standing.paid_in_full(due)]
    first = min(open_, key=lambda due: (due.due_on, due.instalment), default=None)
    lines = [due for due in standing.dues if due.instalment > 0]
    owing = first or standing.fees_open or standing.outstanding or standing.claims(on)
    settled = not owing
    status = Status.SETTLED if settled else Status.ACTIVE
    if standing.status is Status.WRITTEN_OFF:
        status = Status.WRITTEN_OFF
    return {
        "status": status.value,
        "outstanding": standing.outstanding,
        "unallocated": standing.kept.amount,
        "instalments": len(lines),
        "paid": sum(_was_paid(standing, due) for due in lines),
        "next_number": first.instalment if first else None,
        "next_due_on": first.due_on if first else None,
        "next_due": standing.unsettled(first) if first else None,
        "late_since": first.late_from if first else None,
        "worst_late": cure.worst_late(standing),
        "paid_late": cure.paid_late(standing),
    }


def _was_paid(standing: Standing, due: Due) -> bool:
    """Tell whether a line counts as paid; one of a limit only if there was what to pay."""
    asked = due.interest or due.principal or not standing.loan.revolves
    return bool(asked) and standing.paid_in_full(due)


def instalments(work: Work, loan_id: int, version: int) -> tuple[Instalment, ...]:
    """Return the lines of a version of a loan's schedule."""
    rows = work.session.scalars(
        select(InstalmentRow)
        .where(InstalmentRow.loan_id == loan_id, InstalmentRow.version == version)
        .order_by(InstalmentRow.number)
    )
    return tuple(
        Instalment(r.number, r.due_on, r.days, r.opening, r.principal, r.interest)
        for r in rows
    )


def _lines(on: date) -> Question:
    return select(
        LoanRow.id,
        LoanRow.number,
        LoanRow.customer_id,
        LoanRow.borrower,
        LoanRow.method,
        StandingRow.instalments,
        StandingRow.paid,
        LoanRow.principal,
        StandingRow.outstanding,
        LoanRow.disbursed_on,
        LoanRow.matures_on,
        StandingRow.status,
        StandingRow.next_due_on,
        StandingRow.late_since,
        usable(on),
    ).join(StandingRow, StandingRow.loan_id == LoanRow.id)


def _due_of(
    number: int, on: date, late_from: date, ends_on: date | None, *fens: int
) -> Due:
    interest, principal, *late = fens
    penalty, compound = map(Money, late) if any(late) else (ZERO, ZERO)
    own = Money(interest), Money(principal)
    return Due(number, on, late_from, *own, penalty, compound, ends_on)


def _read(work: Work, query: Question) -> tuple[LoanLine, ...]:
    return tuple(_line(list(row)) for row in work.session.execute(query))


def _line(cells: list[Any]) -> LoanLine:
    cells[STATUS] = Status(cells[STATUS])
    return LoanLine(*cells)


def _standings(work: Work, loan_ids: list[int]) -> dict[int, Standing]:
    heads = work.session.execute(HEADS, {"loans": loan_ids}).all()
    dues = _by_loan(work, DUES, loan_ids)
    settled = _by_loan(work, SETTLED, loan_ids)
    kept = _by_loan(work, KEPT, [row.id for row in heads if row.kept])
    fees = _by_loan(work, FEES, [row.id for row in heads if row.charged])
    first = _principal_first(work, [row.id for row in heads if row.noted])
    found = (
        Standing(
            loan=replace(loan_of(row, row.repriced), principal_first=first.get(row.id, ())),
            status=Status(row.status),
            version=row.version,
            dues=tuple([_due_of(*line) for _loan, *line in dues.get(row.id, ())]),
            settled=tuple(
                [
                    Settled(on, number, COMPONENTS[part], Money(fen))
                    for _loan, on, number, part, fen in settled.get(row.id, ())
                ]
            ),
            fees=tuple(Fee(*fee[1:]) for fee in fees.get(row.id, ())),
            kept=_kept_of(kept.get(row.id, ())),
            accrued=row.accrued,
        )
        for row in heads
    )
    today = work.today
    return {one.loan.id: replace(one, status=one.status_on(today)) for one in found}


def loan_of(row: LoanRow | Line, rates: str) -> Loan:
    """Read a loan from its row; ``rates`` agreed later decide from their days on."""
    covenants = canonical.load(Covenants, row.late_rules)
    if rates != NO_RATES:
        late = replace(covenants.late, repriced=canonical.load(Repriced, rates))
        covenants = replace(covenants, late=late)
    return Loan(
        id=row.id,
        number=row.number,
        customer_id=row.customer_id,
        borrower=row.borrower,
        principal=row.principal,
        rate=row.rate,
        method=row.method,
        security=row.security,
        disbursed_on=row.disbursed_on,
        matures_on=row.matures_on,
        officer_id=row.officer_id,
        covenants=covenants,
    )


def _principal_first(
    work: Work, loan_ids: list[int]
) -> dict[int, tuple[PrincipalFirst, ...]]:
    """Return what was decided on the order of money, and until when; few loans have any.

    What was struck out counts up to that day: money has followed it.
    """
    found: dict[int, tuple[PrincipalFirst, ...]] = {}
    if not loan_ids:
        return found
    for loan, since, at, until in work.session.execute(FIRST, {"loans": loan_ids}):
        after = policy.as_of(work, at).non_accrual_after_days
        one = PrincipalFirst(since, after, until)
        found[loan] = (*found.get(loan, ()), one)
    return found


def _by_loan(work: Work, question: Question, loan_ids: list[int]) -> dict[int, list[Line]]:
    if not loan_ids:
        return {}
    rows = work.session.execute(question, {"loans": loan_ids}).all()
    return {loan_id: list(part) for loan_id, part in groupby(rows, key=itemgetter(0))}


def _kept_of(rows: Sequence[Line]) -> Kept:
    amount = sum((row[1] for row in rows), ZERO)
    days = [row[2] for row in rows if row[1] > ZERO]
    return Kept(amount, max(days) if days else date.max)


def count(work: Work, status: Status) -> int:
    """Count the loans of a status."""
    query = select(func.count()).where(StandingRow.status == status.value)
    return int(work.session.execute(query).scalar_one())
