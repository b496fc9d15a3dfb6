"""Questions about cash fetched from the bank or handed in, one move at a time."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import aliased

from sheaf.domain.errors import Gone
from sheaf.domain.ledger import Account
from sheaf.domain.money import Money
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.work import Work

KIND = "cash_move"


@dataclass(frozen=True, slots=True)
class Move:
    """A move; ``amount`` came into the till, or left it where it is below zero.

    ``answered`` is the number of the move that took it back, empty while it stands;
    ``answers`` tells that it takes another back itself.
    """

    entry_id: int
    number: str
    teller_id: int
    amount: Money
    reason: str
    answered: str
    answers: bool


def one(work: Work, number: str) -> Move:
    """Return a move by its number."""
    answer = aliased(EntryRow)
    row = work.session.execute(
        select(EntryRow, PostingRow.debit, PostingRow.credit, answer.number)
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .outerjoin(answer, answer.reverses_id == EntryRow.id)
        .where(
            EntryRow.kind == KIND,
            EntryRow.number == number,
            PostingRow.account == Account.CASH.value,
        )
    ).one_or_none()
    if row is None:
        raise Gone("cash_move")
    entry, debit, credit, answered = row
    amount, answers = debit - credit, entry.reverses_id is not None
    about = entry.id, number, entry.teller_id, amount, entry.reason
    return Move(*about, answered or "", answers)
