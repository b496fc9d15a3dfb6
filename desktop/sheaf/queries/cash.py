"""Questions about the tills: what each should hold, and what passed through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select

from sheaf.domain.cash import CashDay
from sheaf.domain.ledger import Account
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.cash_book import CashKind, CashLine
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.office import CashDayRow
from sheaf.store.work import Work

#: What each kind of entry is called in the cash book.
KINDS = {
    "repayment": CashKind.REPAYMENT,
    "settlement": CashKind.REPAYMENT,
    "reversal": CashKind.REVERSAL,
    "disbursement": CashKind.DISBURSEMENT,
    "cash_move": CashKind.DELIVERY,
    "cash_difference": CashKind.DIFFERENCE,
}
THROUGH = (Account.CASH.value, Account.BANK.value)


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A teller's day as it was closed."""

    teller_id: int
    day: date
    closing: Money
    counted: Money
    at_closing: CashDay


def till(work: Work, teller_id: int, day: date) -> CashDay:
    """Sum up a teller's till on a day, from what was counted the evening before."""
    into, out_of = _cash(work, teller_id, EntryRow.day == day)
    return CashDay(_opening(work, teller_id, day), into, out_of)


def closed(work: Work, teller_id: int, day: date) -> ClosedDay | None:
    """Return a teller's day if it was closed."""
    row = work.session.scalars(
        select(CashDayRow).where(CashDayRow.teller_id == teller_id, CashDayRow.day == day)
    ).one_or_none()
    if row is None:
        return None
    at_closing = CashDay(row.opening, row.received, row.paid)
    return ClosedDay(teller_id, day, row.closing, row.counted, at_closing)


def unclosed(work: Work, before: date) -> tuple[tuple[int, date], ...]:
    """List the tellers' days with cash that were never closed, the oldest first."""
    rows = work.session.execute(
        select(EntryRow.teller_id, EntryRow.day)
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .outerjoin(
            CashDayRow,
            (CashDayRow.teller_id == EntryRow.teller_id) & (CashDayRow.day == EntryRow.day),
        )
        .where(
            PostingRow.account == Account.CASH.value,
            EntryRow.day < before,
            CashDayRow.id.is_(None),
        )
        .group_by(EntryRow.teller_id, EntryRow.day)
        .order_by(EntryRow.day, EntryRow.teller_id)
    )
    return tuple((teller, day) for teller, day in rows)


def lines(work: Work, teller_id: int, day: date) -> tuple[CashLine, ...]:
    """List what a teller took in and paid out on a day, cash and bank."""
    rows = work.session.execute(
        select(
            EntryRow.at,
            EntryRow.number,
            EntryRow.kind,
            LoanRow.borrower,
            PostingRow.debit,
            PostingRow.credit,
            PostingRow.account,
        )
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .outerjoin(LoanRow, LoanRow.id == EntryRow.loan_id)
        .where(
            EntryRow.teller_id == teller_id,
            EntryRow.day == day,
            PostingRow.account.in_(THROUGH),
            EntryRow.kind.in_(KINDS),
        )
        .order_by(EntryRow.id, PostingRow.id)
    )
    return tuple(
        CashLine(
            at,
            number,
            KINDS[kind],
            name or "",
            debit,
            credit,
            account == Account.CASH.value,
        )
        for at, number, kind, name, debit, credit, account in rows
    )


def tills(work: Work, day: date) -> tuple[int, ...]:
    """Name the tellers through whose hands money passed on a day."""
    rows = work.session.scalars(
        select(EntryRow.teller_id)
        .where(EntryRow.day == day, EntryRow.teller_id != 0)
        .group_by(EntryRow.teller_id)
        .order_by(EntryRow.teller_id)
    )
    return tuple(rows)


def balance(work: Work, accounts: Sequence[Account]) -> Money:
    """Return what stands on accounts: debits less credits."""
    debit, credit = work.session.execute(
        select(func.sum(PostingRow.debit), func.sum(PostingRow.credit)).where(
            PostingRow.account.in_([account.value for account in accounts])
        )
    ).one()
    return (debit or ZERO) - (credit or ZERO)


def _opening(work: Work, teller_id: int, day: date) -> Money:
    """Start from the last count, and go on with what was posted on days not closed."""
    last = work.session.execute(
        select(CashDayRow.day, CashDayRow.counted)
        .where(CashDayRow.teller_id == teller_id, CashDayRow.day < day)
        .order_by(CashDayRow.day.desc())
        .limit(1)
    ).one_or_none()
    since = EntryRow.day < day
    if last is not None:
        since = since & (EntryRow.day > last.day)
    into, out_of = _cash(work, teller_id, since)
    return (last.counted if last else ZERO) + into - out_of


def _cash(work: Work, teller_id: int, days: ColumnElement[bool]) -> tuple[Money, Money]:
    debit, credit = work.session.execute(
        select(func.sum(PostingRow.debit), func.sum(PostingRow.credit))
        .join(EntryRow, EntryRow.id == PostingRow.entry_id)
        .where(
            EntryRow.teller_id == teller_id, PostingRow.account == Account.CASH.value, days
        )
    ).one()
    return debit or ZERO, credit or ZERO
