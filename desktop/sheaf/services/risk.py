"""What people rule on a loan's class: for the worse alone, for the better by two."""

from __future__ import annotations

from datetime import date

from sheaf.domain import cure as curing
from sheaf.domain import risk_note
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.loan import Status
from sheaf.domain.risk import NotWorse, RiskClass
from sheaf.domain.risk_note import (
    AlreadyNoted,
    NoteEnded,
    NoteKind,
    NotOutstanding,
    StillAccrues,
)
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import loans, policy
from sheaf.queries import risk as asked
from sheaf.queries.risk import Classified, NoteLine
from sheaf.services.witnessing import check_witness
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.risk import RiskCureRow, RiskNoteEndRow, RiskNoteRow
from sheaf.store.work import Work

#: Notes that are decisions, each with an act of its own.
DECIDED = frozenset({NoteKind.BY_HAND, NoteKind.PRINCIPAL_FIRST})


def note(work: Work, loan_id: int, kind: NoteKind, since: date, reason: str) -> int:
    """Note an event, or a delay of our own, from a day on; return the note's id."""
    _check(work, loan_id, reason)
    if kind in DECIDED:
        raise Unusable("kind", "out_of_range", kind.value)
    if since > work.today:
        raise Unusable("since", "in_the_future", since.isoformat())
    if since < loans.standing(work, loan_id).loan.disbursed_on:
        raise Unusable("since", "before_payout", since.isoformat())
    found = asked.of_loan(work, loan_id, since)
    for line in asked.lines(work, loan_id):
        if line.note.kind is kind and not line.struck and line.note.stands(since):
            raise AlreadyNoted(kind, line.note.since)
    months = policy.on(work, since).restructure_watch_months
    row = _row(work, loan_id, kind, found, reason)
    row.lapses = risk_note.lapses(kind, since, months)
    return _write(work, row)


def follow(work: Work, loan_id: int, kind: NoteKind, reason: str) -> int:
    """Note today what follows from another act, whoever did that."""
    found = asked.of_loan(work, loan_id, work.today)
    return _write(work, _row(work, loan_id, kind, found, reason))


def put_principal_first(work: Work, loan_id: int, reason: str) -> int:
    """Decide that from today on money repays principal first; return the note's id.

    Only on a loan whose interest is no longer counted as earned (DOMAIN 5.1); it is ended
    as other notes are, before a second person.
    """
    work.require(Permission.CHANGE_LOAN)
    _check(work, loan_id, reason)
    kind, found = NoteKind.PRINCIPAL_FIRST, asked.of_loan(work, loan_id, work.today)
    if not found.non_accrual:
        raise StillAccrues(found.facts.days_past_due, found.non_accrual_after)
    for line in asked.lines(work, loan_id):
        if line.note.kind is kind and line.note.stands(work.today):
            raise AlreadyNoted(kind, line.note.since)
    return _write(work, _row(work, loan_id, kind, found, reason))


def set_class(work: Work, loan_id: int, risk_class: RiskClass, reason: str) -> int:
    """Set a class by hand, worse than the one it has; return the note's id."""
    _check(work, loan_id, reason)
    found = asked.of_loan(work, loan_id, work.today)
    if risk_class.rank <= found.effective.rank:
        raise NotWorse(risk_class, found.effective)
    row = _row(work, loan_id, NoteKind.BY_HAND, found, reason)
    row.risk_class = risk_class.value
    return _write(work, row)


def end(work: Work, note_id: int, reason: str, witness: Teller) -> None:
    """End a note from today on, before a second person: what it said is over."""
    line = _open_note(work, note_id, reason, witness)
    risk_note.check_end(line.note, work.today)
    _close(work, line, reason, witness, struck=False)


def strike(work: Work, note_id: int, reason: str, witness: Teller) -> None:
    """Strike a note out, before a second person: it was a mistake and never counted."""
    line = _open_note(work, note_id, reason, witness)
    _close(work, line, reason, witness, struck=True)


def cure(work: Work, loan_id: int, reason: str, witness: Teller) -> None:
    """Call a bad loan good again, before a second person, once it has proved itself."""
    _check(work, loan_id, reason)
    _check_witness(work, loan_id, witness)
    found = asked.of_loan(work, loan_id, work.today)
    if found.towards is None:
        raise curing.NotHeld
    clean_since = curing.check_cure(found.towards)
    work.session.add(
        RiskCureRow(
            loan_id=loan_id,
            day=work.today,
            clean_since=clean_since,
            punctual=found.towards.punctual,
            reason=reason.strip(),
            at=work.now,
            teller_id=work.teller.id,
            witness_id=witness.id,
        )
    )
    work.session.flush()
    _note(work, "risk.cure", loan_id, before=found.effective, why=reason)


def _check(work: Work, loan_id: int, reason: str) -> None:
    work.require(Permission.CLASSIFY)
    if not reason.strip():
        raise Missing("reason")
    status = work.session.get_one(StandingRow, loan_id).status
    if status != Status.ACTIVE.value:
        raise NotOutstanding


def _check_witness(work: Work, loan_id: int, witness: Teller) -> None:
    left = work.session.get_one(StandingRow, loan_id).outstanding
    check_witness(work, witness, Permission.OVERRIDE, "classify", left)


def _row(
    work: Work, loan_id: int, kind: NoteKind, found: Classified, reason: str
) -> RiskNoteRow:
    return RiskNoteRow(
        loan_id=loan_id,
        kind=kind.value,
        since=found.on,
        ruled=found.effective.value,
        reason=reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )


def _write(work: Work, row: RiskNoteRow) -> int:
    work.session.add(row)
    work.session.flush()
    after = row.risk_class or row.kind
    _note(work, "risk.note", row.loan_id, before=row.ruled, after=after, why=row.reason)
    return row.id


def _open_note(work: Work, note_id: int, reason: str, witness: Teller) -> NoteLine:
    line = asked.line(work, note_id)
    _check(work, line.loan_id, reason)
    _check_witness(work, line.loan_id, witness)
    if work.session.get(RiskNoteEndRow, note_id) is not None:
        raise NoteEnded
    return line


def _close(
    work: Work, line: NoteLine, reason: str, witness: Teller, *, struck: bool
) -> None:
    work.session.add(
        RiskNoteEndRow(
            note_id=line.id,
            day=work.today,
            struck=struck,
            reason=reason.strip(),
            at=work.now,
            teller_id=work.teller.id,
            witness_id=witness.id,
        )
    )
    work.session.flush()
    act = "risk.strike" if struck else "risk.end"
    _note(work, act, line.loan_id, before=line.note.kind, after=witness.name, why=reason)


def _note(work: Work, act: str, loan_id: int, **told: object) -> None:
    number = work.session.get_one(LoanRow, loan_id).number
    why = str(told.pop("why")).strip()
    work.note(act, number, why=why, before=told.get("before"), after=told.get("after"))
