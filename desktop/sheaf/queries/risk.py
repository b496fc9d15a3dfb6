"""Questions about a loan's class on any day: worked out from the books, never kept.

What was reversed, or struck, counts as if it had never been, on earlier days too; a payout
alone stood until it was reversed, as the ledger of those days has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import groupby
from operator import itemgetter

from sqlalchemy import select

from sheaf.domain import cure, risk, risk_note
from sheaf.domain.arrears import Due
from sheaf.domain.cure import Towards
from sheaf.domain.kept import Kept
from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO, Money
from sheaf.domain.risk import Classification, RiskClass, RiskFacts, Rule
from sheaf.domain.risk_note import A_DAY, NOTHING, Note, NoteKind, Notes, Span
from sheaf.queries import loans, policy, tellers
from sheaf.queries.loans import ANSWER, NO_REVERSAL
from sheaf.store.asking import Line, Question, parted
from sheaf.store.tables.loans import (
    InstalmentRow,
    LoanRow,
    PayoutReversalRow,
    ScheduleRow,
)
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.tables.risk import RiskCureRow, RiskNoteEndRow, RiskNoteRow
from sheaf.store.work import Work

FIRST = 1  # the version of a schedule that the payout fixed
#: Acts that change what was agreed, because it could not be kept.
RESTRUCTURING = (Kind.EXTENSION.value, Kind.RESCHEDULING.value)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note with who made it, when and why, and how it ended."""

    id: int
    loan_id: int
    note: Note
    reason: str
    at: datetime
    teller: str
    struck: bool
    ended_because: str
    ended_by: str
    witness: str


@dataclass(frozen=True, slots=True)
class CureLine:
    """That a bad loan was called good again."""

    day: date
    clean_since: date
    punctual: int
    reason: str
    teller: str
    witness: str


@dataclass(frozen=True, slots=True)
class Classified:
    """A loan's class on a day, and everything that decided it."""

    on: date
    facts: RiskFacts
    classification: Classification
    balance: Money
    provision: Money
    non_accrual: bool
    non_accrual_after: int
    towards: Towards | None  # None: it is not held among the bad ones
    notes: tuple[NoteLine, ...]
    cures: tuple[CureLine, ...]

    @property
    def effective(self) -> RiskClass:
        """The class."""
        return self.classification.effective

    @property
    def held(self) -> bool:
        """Whether it is bad for nothing but what it was before."""
        return self.classification.decided is Rule.HELD


def facts_of(standing: Standing, notes: Notes, day: date) -> RiskFacts:
    """Put together what decides a loan's class at the end of a day."""
    security = standing.loan.security
    bad = cure.bad_spans(cure.arrears(standing, day), notes, security)
    return risk_note.facts(
        standing.days_past_due(day),
        security,
        notes.on(day),
        held=cure.held(bad, notes, day),
    )


def class_of(standing: Standing, notes: Notes, day: date) -> Classification:
    """Class a loan at the end of a day; without notes, give ``risk_note.NOTHING``."""
    return risk.classify(facts_of(standing, notes, day))


def of_loan(work: Work, loan_id: int, day: date) -> Classified:
    """Class a loan on a day, and say why."""
    [standing] = standings(work, [loan_id], day)
    notes = notes_of(work, [loan_id]).get(loan_id, NOTHING)
    rules = policy.on(work, day)
    facts = facts_of(standing, notes, day)
    found = risk.classify(facts)
    held = found.decided is Rule.HELD
    return Classified(
        on=day,
        facts=facts,
        classification=found,
        balance=standing.outstanding,
        provision=risk.provision(standing.outstanding, found.effective),
        non_accrual=risk.non_accrual(facts.days_past_due, rules.non_accrual_after_days),
        non_accrual_after=rules.non_accrual_after_days,
        towards=cure.towards(standing, notes, day, rules) if held else None,
        notes=lines(work, loan_id),
        cures=cures(work, loan_id),
    )


def standings(work: Work, loan_ids: Sequence[int], day: date) -> list[Standing]:
    """Return loans as they stood at the end of a day, by what the books know now."""
    if day >= work.today:
        return loans.standings(work, loan_ids)
    gone = {one.loan.id: one for one in lent_then(work, day)}
    live = [loan for loan in loan_ids if loan not in gone]
    found = gone | {one.loan.id: one for one in _stood(work, live, day)}
    return [found[loan] for loan in loan_ids]


def _stood(work: Work, loan_ids: Sequence[int], day: date) -> list[Standing]:
    found = loans.standings(work, loan_ids)
    versions = _versions(work, loan_ids, day)
    kept = _kept(work, loan_ids, day)
    return [
        replace(
            one,
            dues=_dues(work, one, versions.get(one.loan.id, one.version)),
            settled=tuple(paid for paid in one.settled if paid.on <= day),
            kept=kept.get(one.loan.id, Kept(ZERO, date.max)),
        )
        for one in found
    ]


def lent_then(work: Work, day: date) -> list[Standing]:
    """Return the loans that stood on a day, and whose payout was reversed after it.

    Nothing stands that was done on them: it had to be reversed before the payout.
    """
    rows = work.session.scalars(
        select(LoanRow)
        .join(PayoutReversalRow, PayoutReversalRow.loan_id == LoanRow.id)
        .where(LoanRow.disbursed_on <= day)
        .where(PayoutReversalRow.at > datetime.combine(day, time.max))
    )
    return [
        Standing(
            loan=loans.loan_of(row, loans.NO_RATES),
            status=Status.ACTIVE,
            version=FIRST,
            dues=_lines(work, row.id, FIRST),
            settled=(),
            fees=(),
            kept=Kept(ZERO, date.max),
        )
        for row in rows
    ]


def notes_of(work: Work, loan_ids: Iterable[int] | None) -> dict[int, Notes]:
    """Return what was noted on loans; on all of them if none are named.

    Of loans that are named, what replaced schedules say is told too (``was_bad``).
    """
    ids = None if loan_ids is None else list(loan_ids)
    query, called = _notes(), select(RiskCureRow.loan_id, RiskCureRow.day)
    if ids is not None:
        query = query.where(RiskNoteRow.loan_id.in_(ids))
        called = called.where(RiskCureRow.loan_id.in_(ids))
    noted: dict[int, list[Note]] = {}
    for row, end in work.session.execute(query.order_by(RiskNoteRow.id)):
        if end is None or not end.struck:
            noted.setdefault(row.loan_id, []).append(_note(row, end))
    for loan, note in _by_acts(work, ids):
        noted.setdefault(loan, []).append(note)
    cured: dict[int, list[date]] = {}
    for loan, day in work.session.execute(called):
        cured.setdefault(loan, []).append(day)
    bad = {loan: was_bad(work, loan) for loan in ids or ()}
    return {
        loan: Notes(
            tuple(noted.get(loan, ())), tuple(cured.get(loan, ())), bad.get(loan, ())
        )
        for loan in {*noted, *cured, *bad}
    }


def was_bad(work: Work, loan_id: int) -> tuple[Span, ...]:
    """Return when a loan was bad by schedules that an act has replaced since."""
    days = work.session.scalars(
        select(RepaymentRow.day)
        .join(ScheduleRow, ScheduleRow.repayment_id == RepaymentRow.id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(ScheduleRow.loan_id == loan_id, ANSWER.id.is_(None))
    )
    found: list[Span] = []
    for day in days.all():
        eve = day - A_DAY
        [standing] = standings(work, [loan_id], eve)
        late = cure.arrears(standing, eve)
        spans = cure.bad_spans(late, NOTHING, standing.loan.security)
        begun = (span for span in spans if span.last(eve) is not None)
        found += [Span(span.since, span.until or day) for span in begun]
    return tuple(found)


def _by_acts(work: Work, ids: list[int] | None) -> Iterator[tuple[int, Note]]:
    """Note what acts made of a loan: extended while it runs, restructured for a time."""
    query = (
        select(RepaymentRow.loan_id, RepaymentRow.kind, RepaymentRow.day)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(RepaymentRow.kind.in_(RESTRUCTURING), ANSWER.id.is_(None))
    )
    if ids is not None:
        query = query.where(RepaymentRow.loan_id.in_(ids))
    for loan, kind, day in work.session.execute(query).all():
        months = policy.on(work, day).restructure_watch_months
        until = risk_note.lapses(NoteKind.RESTRUCTURED, day, months)
        extended = kind == Kind.EXTENSION.value
        yield loan, Note(NoteKind.RESTRUCTURED, day, None if extended else until)


def lines(work: Work, loan_id: int) -> tuple[NoteLine, ...]:
    """List what was noted on a loan, the latest first."""
    query = _notes().where(RiskNoteRow.loan_id == loan_id).order_by(RiskNoteRow.id.desc())
    names = tellers.names(work)
    return tuple(_line(row, end, names) for row, end in work.session.execute(query))


def line(work: Work, note_id: int) -> NoteLine:
    """Return one note."""
    query = _notes().where(RiskNoteRow.id == note_id)
    row, end = work.session.execute(query).one()
    return _line(row, end, tellers.names(work))


def cures(work: Work, loan_id: int) -> tuple[CureLine, ...]:
    """List when a loan was called good again, the latest first."""
    names = tellers.names(work)
    rows = work.session.scalars(
        select(RiskCureRow)
        .where(RiskCureRow.loan_id == loan_id)
        .order_by(RiskCureRow.id.desc())
    )
    return tuple(
        CureLine(
            row.day,
            row.clean_since,
            row.punctual,
            row.reason,
            names.get(row.teller_id, ""),
            names.get(row.witness_id, ""),
        )
        for row in rows
    )


def _notes() -> Question:
    return select(RiskNoteRow, RiskNoteEndRow).outerjoin(
        RiskNoteEndRow, RiskNoteEndRow.note_id == RiskNoteRow.id
    )


def _note(row: RiskNoteRow, end: RiskNoteEndRow | None) -> Note:
    ends = [one for one in (row.lapses, end.day if end else None) if one is not None]
    return Note(
        NoteKind(row.kind),
        row.since,
        min(ends, default=None),
        RiskClass(row.risk_class) if row.risk_class else None,
    )


def _line(row: RiskNoteRow, end: RiskNoteEndRow | None, names: dict[int, str]) -> NoteLine:
    return NoteLine(
        row.id,
        row.loan_id,
        _note(row, end),
        row.reason,
        row.at,
        names.get(row.teller_id, ""),
        bool(end and end.struck),
        end.reason if end else "",
        names.get(end.teller_id, "") if end else "",
        names.get(end.witness_id, "") if end else "",
    )


def _versions(work: Work, loan_ids: Sequence[int], day: date) -> dict[int, int]:
    """Find the schedule in force on a day: the newest made by then and not reversed."""
    found: dict[int, int] = {}
    for part in parted(loan_ids):
        rows = work.session.execute(
            select(
                ScheduleRow.loan_id, ScheduleRow.version, ScheduleRow.at, RepaymentRow.day
            )
            .outerjoin(RepaymentRow, RepaymentRow.id == ScheduleRow.repayment_id)
            .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
            .where(ScheduleRow.loan_id.in_(part), ANSWER.id.is_(None))
            .order_by(ScheduleRow.loan_id, ScheduleRow.version)
        )
        for loan, version, at, paid_on in rows:
            if loan not in found or (paid_on or at.date()) <= day:
                found[loan] = version
    return found


def _dues(work: Work, standing: Standing, version: int) -> tuple[Due, ...]:
    if version == standing.version:
        return standing.dues
    return _lines(work, standing.loan.id, version)


def _lines(work: Work, loan_id: int, version: int) -> tuple[Due, ...]:
    rows = work.session.execute(
        select(*loans.DUE)
        .where(InstalmentRow.loan_id == loan_id, InstalmentRow.version == version)
        .order_by(InstalmentRow.number)
    )
    return tuple(Due(*row) for row in rows)


def _kept(work: Work, loan_ids: Sequence[int], day: date) -> dict[int, Kept]:
    """Return the money kept by a day, and the day it was last added to."""
    found: dict[int, Kept] = {}
    for part in parted(loan_ids):
        rows = work.session.execute(
            select(RepaymentRow.loan_id, RepaymentRow.unallocated, RepaymentRow.day)
            .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
            .where(
                RepaymentRow.loan_id.in_(part),
                RepaymentRow.unallocated != ZERO,
                RepaymentRow.day <= day,
                NO_REVERSAL,
                ANSWER.id.is_(None),
            )
            .order_by(RepaymentRow.loan_id, RepaymentRow.id)
        )
        for loan, some in groupby(rows, key=itemgetter(0)):
            found[loan] = _sum(list(some))
    return found


def _sum(rows: Sequence[Line]) -> Kept:
    amount = sum((row[1] for row in rows), ZERO)
    return Kept(amount, max((row[2] for row in rows if row[1] > ZERO), default=date.max))
