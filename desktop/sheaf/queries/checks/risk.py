"""What people ruled on the class of loans keeps the rules of who may, and how far."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from sheaf.domain.calendar import months_between
from sheaf.domain.risk import RiskClass
from sheaf.domain.risk_note import NoteKind
from sheaf.queries import policy
from sheaf.queries.checks.fault import Fault
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.risk import RiskCureRow, RiskNoteEndRow, RiskNoteRow
from sheaf.store.work import Work

TWO = "two people"
STAYS = frozenset({NoteKind.RESTRUCTURED.value, NoteKind.REFINANCED.value})


def rulings_stand(work: Work) -> Iterator[Fault]:
    """Prove that hands made classes worse alone, and better only by two, in their time."""
    yield from _notes(work)
    yield from _ends(work)
    yield from _cures(work)


def _notes(work: Work) -> Iterator[Fault]:
    rows = work.session.execute(
        select(RiskNoteRow, LoanRow.number, LoanRow.disbursed_on).join(
            LoanRow, LoanRow.id == RiskNoteRow.loan_id
        )
    )
    for row, number, lent_on in rows:
        if row.since < lent_on:
            yield Fault(f"note on {number}", f"since {lent_on}", str(row.since))
        by_hand = row.risk_class if row.kind == NoteKind.BY_HAND.value else None
        if by_hand and RiskClass(by_hand).rank <= RiskClass(row.ruled).rank:
            yield Fault(f"class of {number} by hand", f"worse than {row.ruled}", by_hand)


def _ends(work: Work) -> Iterator[Fault]:
    rows = work.session.execute(
        select(RiskNoteEndRow, RiskNoteRow.kind, RiskNoteRow.lapses, LoanRow.number)
        .join(RiskNoteRow, RiskNoteRow.id == RiskNoteEndRow.note_id)
        .join(LoanRow, LoanRow.id == RiskNoteRow.loan_id)
    )
    for row, kind, lapses, number in rows:
        if row.teller_id == row.witness_id:
            yield Fault(f"end of a note on {number}", TWO, "one")
        watched = lapses is None or row.day < lapses
        if not row.struck and kind in STAYS and watched:
            yield Fault(f"{kind} of {number}", "in force", f"ended {row.day}")


def _cures(work: Work) -> Iterator[Fault]:
    rows = work.session.execute(
        select(RiskCureRow, LoanRow.number).join(LoanRow, LoanRow.id == RiskCureRow.loan_id)
    )
    for row, number in rows:
        rules = policy.on(work, row.day)
        months = months_between(row.clean_since, row.day)[0]
        if row.teller_id == row.witness_id:
            yield Fault(f"cure of {number}", TWO, "one")
        if months < rules.cure_months or row.punctual < rules.cure_payments:
            needed = f"{rules.cure_payments} payments, {rules.cure_months} months"
            yield Fault(f"cure of {number}", needed, f"{row.punctual}, {months}")
