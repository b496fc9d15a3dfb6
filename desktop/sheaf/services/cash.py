"""The till: cash fetched and handed in, the count at the end of the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.domain.cash import check_till, counted
from sheaf.domain.errors import Refused
from sheaf.domain.ledger import (
    Channel,
    postings_for_cash_difference,
    postings_for_deposit,
)
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.cash_book import CashBook, Pieces, Till
from sheaf.domain.repayment import NothingPaid
from sheaf.domain.teller import Permission
from sheaf.queries import cash
from sheaf.queries.parties import head
from sheaf.services import numbering, papers, posting
from sheaf.services.acts import once
from sheaf.services.papers import Subject
from sheaf.store import canonical
from sheaf.store.tables.office import CashDayRow
from sheaf.store.work import Work


class TillClosed(Refused):
    """The till was counted and closed for today; what comes now belongs to tomorrow."""


@dataclass(eq=False)
class Unexplained(Refused):
    """The count differs from the book, and nobody says why."""

    field: str = "reason"
    difference: Money = ZERO


@dataclass(frozen=True, slots=True)
class Closed:
    """A day closed: its cash book, and the difference found."""

    paper_id: int
    number: str
    difference: Money


def till_is_open(work: Work) -> None:
    """Refuse a movement of cash after the till was closed for the day."""
    if cash.closed(work, work.teller.id, work.today):
        raise TillClosed


@once
def move(work: Work, amount: Money, into: Channel, reason: str) -> str:
    """Fetch cash from the bank into the till, or hand it in; return the number."""
    work.require(Permission.CLOSE_DAY)
    till_is_open(work)
    if amount <= ZERO:
        raise NothingPaid
    source = Channel.BANK if into is Channel.CASH else Channel.CASH
    if source is Channel.CASH:
        check_till(cash.till(work, work.teller.id, work.today), amount)
    number = numbering.give(work, "cash_move")
    posting.post(
        work, "cash_move", number, postings_for_deposit(amount, source, into), None
    )
    work.note("cash.move", number, after=amount, why=reason)
    return number


@once
def close_day(work: Work, pieces: Mapping[Money, int], reason: str) -> Closed:
    """Count the till, book a difference with its reason, and close the day."""
    work.require(Permission.CLOSE_DAY)
    till_is_open(work)
    day = cash.till(work, work.teller.id, work.today)
    found = counted(pieces)
    difference = day.difference(found)
    if difference and not reason.strip():
        raise Unexplained("reason", difference)
    number = numbering.give(work, "cash_book")
    facts = _book(work, number, pieces, found, reason)
    if difference:
        postings = postings_for_cash_difference(difference)
        posting.post(work, "cash_difference", number, postings, None)
    paper = papers.file(work, "cash_book", facts, "", Subject())
    work.session.add(
        CashDayRow(
            teller_id=work.teller.id,
            day=work.today,
            opening=day.opening,
            received=day.received,
            paid=day.paid,
            closing=day.expected,
            counted=found,
            reason=reason.strip(),
            facts=canonical.dump(facts),
            at=work.now,
        )
    )
    work.note("cash.close_day", number, after=found, why=reason)
    return Closed(paper, number, difference)


def _book(
    work: Work, number: str, pieces: Mapping[Money, int], found: Money, reason: str
) -> CashBook:
    office, letterhead = head(work)
    till = Till(
        teller=work.teller.name,
        opening=cash.till(work, work.teller.id, work.today).opening,
        lines=cash.lines(work, work.teller.id, work.today),
        counted=found,
        pieces=tuple(Pieces(worth, many) for worth, many in pieces.items() if many),
        explanation=reason.strip(),
    )
    return CashBook(
        language=office.language,
        number=office.full_number("cash_book", number),
        office=letterhead,
        day=work.today,
        tills=(till,),
        closed_by=work.teller.name,
        closed=work.now,
    )
