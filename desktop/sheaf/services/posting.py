"""Writing in the ledger: every act that moves money, in its own transaction, once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sheaf.domain.ledger import (
    Account,
    Posting,
    balance,
    balanced,
    reversed_postings,
)
from sheaf.queries import cash, ledger, periods
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.loans import StandingRow
from sheaf.store.work import Work


def post(
    work: Work, kind: str, number: str, postings: Sequence[Posting], loan_id: int | None
) -> int:
    """Write an entry of balanced postings under today's date; return its id."""
    entry = EntryRow(day=work.today, kind=kind, number=number, loan_id=loan_id)
    return _write(work, entry, postings)


def post_own(
    work: Work, kind: str, number: str, postings: Sequence[Posting], reason: str
) -> int:
    """Write an entry of our own money, which no loan explains; say what it was for."""
    entry = EntryRow(day=work.today, kind=kind, number=number, reason=reason.strip())
    return _write(work, entry, postings)


def post_late(
    work: Work, day: date, kind: str, number: str, postings: Sequence[Posting]
) -> int:
    """Write an entry of no loan under an earlier day: its till is counted only now."""
    periods.check_open(work, day)
    return _write(work, EntryRow(day=day, kind=kind, number=number), postings)


def reverse(work: Work, kind: str, number: str, entry_id: int, reason: str) -> int:
    """Answer an entry by its opposite, and say why; an entry has one answer."""
    entry = work.session.get_one(EntryRow, entry_id)
    postings = ledger.postings_of(work, entry_id)
    answer = EntryRow(
        day=work.today,
        kind=kind,
        number=number,
        loan_id=entry.loan_id,
        reason=reason,
        reverses_id=entry_id,
    )
    return _write(work, answer, reversed_postings(postings))


def _write(work: Work, entry: EntryRow, postings: Sequence[Posting]) -> int:
    if not balanced(postings):
        raise AssertionError(postings)
    if any(one.account is Account.CASH for one in postings):
        cash.check_open(work, entry.day)
    entry.at, entry.teller_id = work.now, work.teller.id
    work.session.add(entry)
    work.session.flush()
    work.session.add_all(
        PostingRow(
            entry_id=entry.id, account=one.account.value, debit=one.debit, credit=one.credit
        )
        for one in postings
    )
    moved = balance(postings, Account.INTEREST_RECEIVABLE)
    if entry.loan_id is not None and moved:
        row = work.session.get_one(StandingRow, entry.loan_id)
        row.accrued += moved
    return entry.id
