"""Questions about the tills: what each should hold, and what passed through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select

from sheaf.domain.cash import CashDay, TillClosed
from sheaf.domain.ledger import Account
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.cash_book import CashBook, CashKind, CashLine
from sheaf.queries import papers, tellers
from sheaf.store import canonical
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.office import CashDayRow, PeriodRow
from sheaf.store.work import Work

#: What each kind of entry is called in the cash book.
KINDS = {
    "repayment": CashKind.REPAYMENT,
    "settlement": CashKind.REPAYMENT,
    "prepayment": CashKind.REPAYMENT,
    "recovery": CashKind.REPAYMENT,
    "refund": CashKind.REFUND,
    "draw": CashKind.DISBURSEMENT,
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
    reason: str
    facts: str  # the cash book as kept


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
    return ClosedDay(
        teller_id, day, row.closing, row.counted, at_closing, row.reason, row.facts
    )


def check_open(work: Work, day: date) -> None:
    """Refuse cash under a day that was counted: it would be in no count."""
    query = select(CashDayRow.id).where(
        CashDayRow.teller_id == work.teller.id, CashDayRow.day == day
    )
    if work.session.execute(query).scalar() is not None:
        raise TillClosed


@dataclass(frozen=True, slots=True)
class DayBook:
    """A till on a day as its teller sees it."""

    day: date
    till: CashDay
    lines: tuple[CashLine, ...]
    closed: ClosedDay | None
    paper_id: int | None  # the cash book, once it is closed
    left_open: tuple[date, ...]  # earlier days of this till, the oldest first
    others_open: tuple[OpenTill, ...]  # earlier days of other tills


@dataclass(frozen=True, slots=True)
class OpenTill:
    """An earlier day that somebody did not close."""

    teller: str
    day: date
    held: Money


def day_book(work: Work, day: date) -> DayBook:
    """Show the till of whoever asks, and which earlier days wait to be closed."""
    mine, names = work.teller.id, tellers.names(work)
    found = closed(work, mine, day)
    others = [one for one in unclosed(work, day) if one[0] != mine]
    return DayBook(
        day=day,
        till=found.at_closing if found else till(work, mine, day),
        lines=lines(work, mine, day),
        closed=found,
        paper_id=_paper(work, found) if found else None,
        left_open=left_open(work, mine, day),
        others_open=tuple(
            OpenTill(names.get(one, ""), then, till(work, one, then).expected)
            for one, then in others
        ),
    )


def left_open(work: Work, teller_id: int, before: date) -> tuple[date, ...]:
    """List one teller's days with cash that were never closed, the oldest first."""
    return tuple(day for teller, day in unclosed(work, before) if teller == teller_id)


def unclosed(work: Work, before: date) -> tuple[tuple[int, date], ...]:
    """List the tellers' days with cash that were never closed, the oldest first.

    No month is closed over an open till, so none lies before the last that was.
    """
    closed_until = work.session.scalar(select(func.max(PeriodRow.until))) or date.min
    rows = work.session.execute(
        select(EntryRow.teller_id, EntryRow.day)
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .outerjoin(
            CashDayRow,
            (CashDayRow.teller_id == EntryRow.teller_id) & (CashDayRow.day == EntryRow.day),
        )
        .where(
            PostingRow.account == Account.CASH.value,
            EntryRow.day > closed_until,
            EntryRow.day < before,
            CashDayRow.id.is_(None),
        )
        .group_by(EntryRow.teller_id, EntryRow.day)
        .order_by(EntryRow.day, EntryRow.teller_id)
    )
    return tuple((teller, day) for teller, day in rows)


@dataclass(frozen=True, slots=True)
class Till:
    """What one person's till must hold now; ``since`` its oldest day not closed."""

    teller_id: int
    teller: str
    held: Money
    closed: bool  # today's day
    since: date | None


def every_till(work: Work) -> tuple[Till, ...]:
    """List all tills that ever held cash; together they hold what the cash account says."""
    names = tellers.names(work)
    since = dict(reversed(unclosed(work, work.today)))
    rows = work.session.execute(
        select(EntryRow.teller_id, func.sum(PostingRow.debit), func.sum(PostingRow.credit))
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .where(PostingRow.account == Account.CASH.value)
        .group_by(EntryRow.teller_id)
        .order_by(EntryRow.teller_id)
    )
    return tuple(
        Till(
            who,
            names.get(who, ""),
            (debit or ZERO) - (credit or ZERO),
            closed(work, who, work.today) is not None,
            since.get(who),
        )
        for who, debit, credit in rows
    )


def lines(work: Work, teller_id: int, day: date) -> tuple[CashLine, ...]:
    """List what a teller took in and paid out on a day, cash and bank."""
    rows = work.session.execute(
        select(
            EntryRow.at,
            EntryRow.number,
            EntryRow.kind,
            LoanRow.borrower,
            EntryRow.reason,
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
            name or reason,
            debit,
            credit,
            account == Account.CASH.value,
        )
        for at, number, kind, name, reason, debit, credit, account in rows
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


def _paper(work: Work, day: ClosedDay) -> int | None:
    """Find the cash book that was printed when a day was closed, by its number."""
    facts = canonical.load(CashBook, day.facts)
    return papers.numbered(work, "cash_book", facts.number)


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
