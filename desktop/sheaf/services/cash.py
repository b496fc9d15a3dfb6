"""The till: cash fetched and handed in, the count at the end of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.cash import CashDay, Count, check_till
from sheaf.domain.errors import Missing, Refused, Unusable
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
from sheaf.services import closing, numbering, papers, posting
from sheaf.services.acts import once
from sheaf.services.closing import Watch, unwatched
from sheaf.services.papers import Subject
from sheaf.store import canonical
from sheaf.store.tables.office import CashDayRow
from sheaf.store.work import Work


@dataclass(eq=False)
class Unexplained(Refused):
    """The count differs from the book, and nobody says why."""

    field: str = "reason"
    difference: Money = ZERO


@dataclass(eq=False)
class EarlierDayOpen(Refused):
    """An earlier day of the same till was never closed; its count comes first."""

    field = "day"
    day: date


@dataclass(frozen=True, slots=True)
class Closed:
    """A day closed: its cash book, and the difference found."""

    paper_id: int
    number: str
    difference: Money


@once
def move(work: Work, amount: Money, into: Channel, reason: str) -> str:
    """Fetch cash from the bank into the till, or hand it in; return the number."""
    work.require(Permission.CLOSE_DAY)
    cash.check_open(work, work.today)
    if amount <= ZERO:
        raise NothingPaid
    if not reason.strip():
        raise Missing("reason")
    source = Channel.BANK if into is Channel.CASH else Channel.CASH
    if source is Channel.CASH:
        check_till(cash.till(work, work.teller.id, work.today), amount)
    number = numbering.give(work, "cash_move")
    postings = postings_for_deposit(amount, source, into)
    posting.post_own(work, "cash_move", number, postings, reason)
    work.note("cash.move", number, after=amount, why=reason)
    return number


@once
def close_day(
    work: Work, day: date, count: Count, reason: str, watch: Watch = unwatched
) -> Closed:
    """Count the till, book a difference with its reason, and close the day.

    A day that was left open is closed under its own date; the earliest goes first, as
    its count is what the next begins with.
    """
    work.require(Permission.CLOSE_DAY)
    _check_turn(work, day)
    count.check()
    held = cash.till(work, work.teller.id, day)
    difference = held.difference(count.found)
    if difference and not reason.strip():
        raise Unexplained("reason", difference)
    number = numbering.give(work, "cash_book")
    facts = _book(work, day, number, count, reason)
    if difference:
        postings = postings_for_cash_difference(difference)
        posting.post_late(work, day, "cash_difference", number, postings)
    paper = papers.file(work, "cash_book", facts, "", Subject())
    work.session.add(_row(work, day, held, facts))
    closing.close(work, day, watch)
    work.note("cash.close_day", number, after=count.found, why=reason)
    return Closed(paper, number, difference)


def _check_turn(work: Work, day: date) -> None:
    if day > work.today:
        raise Unusable("day", "in_the_future", day.isoformat())
    cash.check_open(work, day)
    if earlier := cash.left_open(work, work.teller.id, day):
        raise EarlierDayOpen(earlier[0])


def _row(work: Work, day: date, held: CashDay, facts: CashBook) -> CashDayRow:
    [till] = facts.tills
    return CashDayRow(
        teller_id=work.teller.id,
        day=day,
        opening=held.opening,
        received=held.received,
        paid=held.paid,
        closing=held.expected,
        counted=till.counted,
        reason=till.explanation,
        facts=canonical.dump(facts),
        at=work.now,
    )


def _book(work: Work, day: date, number: str, count: Count, reason: str) -> CashBook:
    office, letterhead = head(work)
    pieces = sorted(count.pieces.items(), reverse=True)
    till = Till(
        teller=work.teller.name,
        opening=cash.till(work, work.teller.id, day).opening,
        lines=cash.lines(work, work.teller.id, day),
        counted=count.found,
        pieces=tuple(Pieces(worth, many) for worth, many in pieces if many),
        explanation=reason.strip(),
    )
    return CashBook(
        language=office.language,
        number=office.full_number("cash_book", number),
        office=letterhead,
        day=day,
        tills=(till,),
        closed_by=work.teller.name,
        closed=work.now,
    )
