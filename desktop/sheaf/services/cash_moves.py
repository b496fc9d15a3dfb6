"""Taking back cash that was fetched or handed in by mistake, by the opposite move."""

from __future__ import annotations

from sheaf.domain.cash import check_till
from sheaf.domain.errors import Missing, Refused
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import cash, cash_moves
from sheaf.queries.cash_moves import Move
from sheaf.queries.repayments import AlreadyReversed
from sheaf.services import numbering, posting
from sheaf.services.acts import once
from sheaf.services.witnessing import check_witness
from sheaf.store.work import Work


class OtherTill(Refused):
    """A move is taken back at the till that it was made at."""


class TakesBack(Refused):
    """What takes a move back is not taken back itself: the move is made anew."""


@once
def take_back(work: Work, number: str, reason: str, witness: Teller) -> str:
    """Answer a move by its opposite, before a second person; return the new number."""
    work.require(Permission.CLOSE_DAY)
    if not reason.strip():
        raise Missing("reason")
    move = check(work, number)
    check_witness(work, witness, Permission.REVERSE, "reverse", move.amount)
    answer = numbering.give(work, cash_moves.KIND)
    why = f"{number} {reason.strip()}"
    posting.reverse(work, cash_moves.KIND, answer, move.entry_id, why)
    work.note("cash.take_back", number, after=answer, why=f"{why} ({witness.name})")
    return answer


def check(work: Work, number: str) -> Move:
    """Return a move that this till may take back today; refuse any other."""
    move = cash_moves.one(work, number)
    if move.answered:
        raise AlreadyReversed(move.answered)
    if move.answers:
        raise TakesBack
    if move.teller_id != work.teller.id:
        raise OtherTill
    cash.check_open(work, work.today)
    check_till(cash.till(work, work.teller.id, work.today), move.amount)
    return move
