"""Every loan outstanding on a day with its class, without a nightly job (DOMAIN 6).

What lists show of a loan is kept, and true until the next act on it; so only what was paid
after the day asked for is read again, and only loans with a past are looked at closely.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from sqlalchemy import ColumnElement, select

from sheaf.domain import cure, portfolio, risk, risk_note
from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.portfolio import Figure, Move, Report
from sheaf.domain.repayment import Component
from sheaf.domain.risk import Position, RiskClass, RiskFacts, Rule
from sheaf.domain.risk_note import A_DAY, NOTHING, NoteKind, Notes, Span
from sheaf.queries import policy
from sheaf.queries import risk as ruled
from sheaf.queries.loans import ANSWER, NO_REVERSAL
from sheaf.store.asking import Question, parted
from sheaf.store.tables.loans import InstalmentRow, LoanRow, ScheduleRow, StandingRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

FIXED = (Component.INTEREST.value, Component.PRINCIPAL.value)


@dataclass(frozen=True, slots=True)
class LoanClass:
    """A loan outstanding on a day, with its class and the rule that gave it."""

    loan_id: int
    security: str
    balance: Money
    days_past_due: int
    overdue_principal: Money
    risk_class: RiskClass
    rule: Rule
    restructured: bool
    non_accrual: bool

    @property
    def provision(self) -> Money:
        """What is set aside for it."""
        return risk.provision(self.balance, self.risk_class)

    @property
    def position(self) -> Position:
        """The loan as the ratios see it."""
        return Position(
            self.balance,
            self.days_past_due,
            self.overdue_principal,
            self.risk_class,
            self.restructured,
        )


@dataclass(frozen=True, slots=True)
class Overview:
    """What all loans outstanding on a day come to, and how they moved since."""

    day: date
    today: date
    report: Report
    since: date  # the end of the month before
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A loan of a class as one line of a list."""

    loan: LoanClass
    number: str
    borrower: str


@dataclass(frozen=True, slots=True)
class _Arrears:
    """What is late on a loan: since when, the principal of it, and what was late before."""

    since: date | None = None
    principal: Money = ZERO
    before: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read once for all loans."""

    day: date
    non_accrual_after: int
    balances: dict[int, Money]
    arrears: dict[int, _Arrears]
    notes: dict[int, Notes]


@dataclass(frozen=True, slots=True)
class _Row:
    """What the lists show of a loan, as far as it bears on its class."""

    id: int
    security: str
    outstanding: Money
    unallocated: Money
    status: str
    version: int
    next_number: int | None
    late_since: date | None
    worst_late: int

    @property
    def strange(self) -> bool:
        """Whether its figures do not tell all: money kept, a past, another schedule."""
        only_fees = self.next_number is None and self.status == Status.ACTIVE.value
        past = self.worst_late > risk.bad_after(self.security) or self.written_off
        return bool(self.unallocated) or only_fees or past or self.version > 1

    @property
    def written_off(self) -> bool:
        """Whether it was written off, after the day asked for."""
        return self.status == Status.WRITTEN_OFF.value


NONE = _Arrears()

#: A loan, the day after which something is late, and the principal of it.
_Paid = tuple[int, date, Money]


def on(work: Work, day: date) -> tuple[LoanClass, ...]:
    """Class every loan outstanding at the end of a day."""
    gone = ruled.lent_then(work, day) if day < work.today else []
    rows = _outstanding(work, day)
    closely = [*_closely(work, rows, day), *(one.loan.id for one in gone)]
    since = _paid_since(work, day) if day < work.today else []
    balances = {row.id: row.outstanding for row in rows}
    for loan, _late_from, principal in since:
        if loan in balances:
            balances[loan] += principal
    arrears = _arrears(work, day, rows, since)
    rows += [_row(standing) for standing in gone]
    for standing in ruled.standings(work, closely, day):
        balances[standing.loan.id] = standing.outstanding
        arrears[standing.loan.id] = _looked_at(standing, day)
    after = policy.on(work, day).non_accrual_after_days
    changed = [row.id for row in rows if row.version > 1]
    notes = ruled.notes_of(work, None) | ruled.notes_of(work, changed)
    read = _Read(day, after, balances, arrears, notes)
    return tuple(
        _class(row, read)
        for row in rows
        if row.status == Status.ACTIVE.value or balances[row.id]
    )


def of_class(work: Work, day: date, risk_class: RiskClass) -> tuple[ClassLine, ...]:
    """List the loans of a class on a day, those late longest first."""
    return _lines(work, [one for one in on(work, day) if one.risk_class is risk_class])


def of_figure(work: Work, day: date, figure: Figure) -> tuple[ClassLine, ...]:
    """List the loans that a figure of risk counts on a day, those late longest first."""
    rules, found = policy.on(work, day), on(work, day)
    return _lines(
        work, [one for one in found if portfolio.counts(figure, one.position, rules)]
    )


def _lines(work: Work, wanted: Sequence[LoanClass]) -> tuple[ClassLine, ...]:
    found = {one.loan_id: one for one in wanted}
    lines = [
        ClassLine(found[row.id], row.number, row.borrower)
        for ids in parted(list(found))
        for row in work.session.execute(
            select(LoanRow.id, LoanRow.number, LoanRow.borrower).where(LoanRow.id.in_(ids))
        )
    ]
    return tuple(sorted(lines, key=lambda one: (-one.loan.days_past_due, one.number)))


def overview(work: Work, day: date) -> Overview:
    """Say what all loans outstanding come to on a day, and how they moved this month."""
    found, since = on(work, day), day.replace(day=1) - A_DAY
    then = {one.loan_id: one.risk_class for one in on(work, since)}
    now = {one.loan_id: one.risk_class for one in found}
    positions = [one.position for one in found]
    return Overview(
        day=day,
        today=work.today,
        report=portfolio.report(positions, policy.on(work, day)),
        since=since,
        moves=portfolio.moves(then, now),
    )


def _outstanding(work: Work, day: date) -> list[_Row]:
    """List the loans paid out by a day and neither settled nor written off by it.

    Two questions that their indexes answer: the rows of loans are long.
    """
    lent = select(LoanRow.id, LoanRow.security).where(LoanRow.disbursed_on <= day)
    securities = dict(work.session.execute(lent).all())
    rows = work.session.execute(
        select(
            StandingRow.loan_id,
            StandingRow.outstanding,
            StandingRow.unallocated,
            StandingRow.status,
            StandingRow.version,
            StandingRow.next_number,
            StandingRow.late_since,
            StandingRow.worst_late,
        ).where(
            (StandingRow.status == Status.ACTIVE.value)
            | (StandingRow.settled_on > day)
            | StandingRow.loan_id.in_(_written_off_after(day))
        )
    )
    return [
        _Row(row[0], securities[row[0]], *row[1:]) for row in rows if row[0] in securities
    ]


def _row(standing: Standing) -> _Row:
    """Make a row of a loan that the lists show no more; it is looked at closely."""
    return _Row(
        id=standing.loan.id,
        security=standing.loan.security,
        outstanding=standing.outstanding,
        unallocated=ZERO,
        status=standing.status.value,
        version=standing.version,
        next_number=None,
        late_since=None,
        worst_late=0,
    )


def _written_off_after(day: date) -> Question:
    return (
        select(RepaymentRow.loan_id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(
            RepaymentRow.kind == Kind.WRITE_OFF.value,
            RepaymentRow.day > day,
            ANSWER.id.is_(None),
        )
    )


def _closely(work: Work, rows: Sequence[_Row], day: date) -> list[int]:
    """Name the loans whose figures do not tell all, or not all of that day."""
    told: set[int] = set()
    if day < work.today:
        evening = datetime.combine(day, time.max)
        later = select(ScheduleRow.loan_id).where(ScheduleRow.at > evening)
        kept = select(RepaymentRow.loan_id).where(
            RepaymentRow.day > day, RepaymentRow.unallocated != ZERO
        )
        told = {*work.session.scalars(later), *work.session.scalars(kept)}
    return [row.id for row in rows if row.id in told or row.strange]


def _arrears(
    work: Work, day: date, rows: Sequence[_Row], since: Sequence[_Paid]
) -> dict[int, _Arrears]:
    """Find what was late on each loan: unpaid today, or paid only after the day."""
    unpaid = _unpaid(work, day, rows)
    paid = [one for one in since if one[1] < day]
    late: dict[int, _Arrears] = {}
    for loan, late_from, principal in (*unpaid, *paid):
        known = late.get(loan, NONE)
        first = min(known.since or late_from, late_from)
        late[loan] = _Arrears(first, known.principal + principal)
    return late


def _unpaid(work: Work, day: date, rows: Sequence[_Row]) -> Iterator[_Paid]:
    """List the loans late by a day that are so today, with the principal that is.

    Principal is settled oldest first in every order; so what was paid on lines still open
    is all of theirs less what is outstanding, and lies on the oldest.
    """
    late = {row.id: row for row in rows if row.late_since and row.late_since < day}
    open_: dict[int, Money] = dict.fromkeys(late, ZERO)
    due: dict[int, Money] = dict.fromkeys(late, ZERO)
    for loan, late_from, principal in work.session.execute(_open_lines(day)):
        if loan in late:
            open_[loan] += principal
            due[loan] += principal if late_from < day else ZERO
    for loan, row in late.items():
        paid = open_[loan] - row.outstanding
        yield loan, row.late_since or day, max(due[loan] - paid, ZERO)


def _open_lines(day: date) -> Question:
    """Ask for the lines from the first unpaid one on, of loans with something late."""
    return (
        select(InstalmentRow.loan_id, InstalmentRow.late_from, InstalmentRow.principal)
        .join(StandingRow, _in_force())
        .where(
            StandingRow.late_since < day, InstalmentRow.number >= StandingRow.next_number
        )
    )


def _paid_since(work: Work, day: date) -> list[_Paid]:
    """List what was paid after a day, interest with no principal."""
    rows = work.session.execute(
        select(
            RepaymentRow.loan_id,
            InstalmentRow.late_from,
            AllocationRow.component,
            AllocationRow.amount,
        )
        .join(AllocationRow, AllocationRow.repayment_id == RepaymentRow.id)
        .join(StandingRow, StandingRow.loan_id == RepaymentRow.loan_id)
        .join(
            InstalmentRow, _in_force() & (InstalmentRow.number == AllocationRow.instalment)
        )
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(
            RepaymentRow.day > day,
            NO_REVERSAL,
            ANSWER.id.is_(None),
            AllocationRow.component.in_(FIXED),
        )
    )
    principal = Component.PRINCIPAL.value
    return [
        (loan, late_from, amount if component == principal else ZERO)
        for loan, late_from, component, amount in rows
    ]


def _in_force() -> ColumnElement[bool]:
    return (InstalmentRow.loan_id == StandingRow.loan_id) & (
        InstalmentRow.version == StandingRow.version
    )


def _looked_at(standing: Standing, day: date) -> _Arrears:
    claims = [one for one in standing.claims(day) if one.days_late]
    days = max((one.days_late for one in claims), default=0)
    return _Arrears(
        day - timedelta(days=days) if days else None,
        total(one.principal for one in claims),
        cure.arrears(standing, day),
    )


def _class(row: _Row, read: _Read) -> LoanClass:
    day, late = read.day, read.arrears.get(row.id, NONE)
    days = (day - late.since).days if late.since else 0
    notes = read.notes.get(row.id, NOTHING)
    standing = notes.on(day) if notes.noted else ()
    if late.before or notes is not NOTHING:
        bad = cure.bad_spans(late.before, notes, row.security)
        held = cure.held(bad, notes, day)
        found = risk.classify(risk_note.facts(days, row.security, standing, held=held))
        effective, rule = found.effective, found.decided
    else:
        effective, rule = _by_days(days, row.security)
    return LoanClass(
        row.id,
        row.security,
        read.balances[row.id],
        days,
        late.principal,
        effective,
        rule,
        any(one.kind is NoteKind.RESTRUCTURED for one in standing),
        risk.non_accrual(days, read.non_accrual_after),
    )


@cache
def _by_days(days: int, security: str) -> tuple[RiskClass, Rule]:
    """Class a loan that nothing was noted on and that never was bad."""
    found = risk.classify(RiskFacts(days, security))
    return found.effective, found.decided
