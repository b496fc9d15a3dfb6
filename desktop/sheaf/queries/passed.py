"""Money that came from borrowers and went to them on a day, through every till and bank."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from sheaf.domain.ledger import Account
from sheaf.domain.money import Money, total
from sheaf.domain.paper.cash_book import CashLine
from sheaf.queries.cash import KINDS, THROUGH
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.work import Work

#: What borrowers bring, less what is given back to them.
RECEIVED = frozenset({"repayment", "settlement", "prepayment", "recovery", "refund"})
PAID_OUT = frozenset({"disbursement", "draw"})
CASH, REFUND = Account.CASH.value, "refund"


@dataclass(frozen=True, slots=True)
class Passed:
    """One act by which money passed; an answer belongs to what it answers.

    ``turn`` is -1 for what takes another act back, and for what is given back.
    """

    line: CashLine
    teller: str
    loan_id: int | None
    received: bool
    turn: int


@dataclass(frozen=True, slots=True)
class Sum:
    """How many, and how much together."""

    count: int
    amount: Money


def passed(work: Work, day: date) -> tuple[Passed, ...]:
    """List what passed on a day, in its order; our own cash moves are not among it."""
    answered = aliased(EntryRow)
    kind = func.coalesce(answered.kind, EntryRow.kind)
    rows = work.session.execute(
        select(
            EntryRow.at,
            EntryRow.number,
            EntryRow.kind,
            LoanRow.borrower,
            PostingRow.debit,
            PostingRow.credit,
            PostingRow.account,
            TellerRow.name,
            EntryRow.loan_id,
            kind,
        )
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .outerjoin(answered, answered.id == EntryRow.reverses_id)
        .outerjoin(LoanRow, LoanRow.id == EntryRow.loan_id)
        .outerjoin(TellerRow, TellerRow.id == EntryRow.teller_id)
        .where(
            EntryRow.day == day,
            PostingRow.account.in_(THROUGH),
            kind.in_(RECEIVED | PAID_OUT),
        )
        .order_by(EntryRow.id, PostingRow.id)
    )
    return tuple(
        Passed(
            CashLine(at, number, KINDS[own], name or "", into, out, account == CASH),
            teller or "",
            loan,
            of in RECEIVED,
            1 if own == of and own != REFUND else -1,
        )
        for at, number, own, name, into, out, account, teller, loan, of in rows
    )


def received(lines: Iterable[Passed]) -> Sum:
    """Add up what borrowers brought, less what was taken back or given back."""
    found = [one for one in lines if one.received]
    return _sum(found, total(one.line.into - one.line.out_of for one in found))


def paid_out(lines: Iterable[Passed]) -> Sum:
    """Add up what went to borrowers, less what came back of it."""
    found = [one for one in lines if not one.received]
    return _sum(found, total(one.line.out_of - one.line.into for one in found))


def _sum(found: list[Passed], amount: Money) -> Sum:
    return Sum(sum(one.turn for one in found), amount)
