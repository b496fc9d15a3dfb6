"""Putting a loan's history right: an act reversed, or posted late (DOMAIN 5.1).

What was done after it is looked at again. Acts that come out otherwise are answered by
their opposites and done again on their own days, so that what is owed is as if the mistake
had never been. Nothing is erased.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from sheaf.domain.cash import TillShort, check_till
from sheaf.domain.errors import Missing, Refused
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct, Outcome
from sheaf.domain.money import Money
from sheaf.domain.outcomes import outcome_again
from sheaf.domain.repayment import Shares
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import cash, ledger, papers, plans, repayments
from sheaf.queries.repayments import Place, RepaymentLine
from sheaf.services import (
    agreements,
    annexes,
    draw_papers,
    loan_acts,
    receipts,
    standings,
)
from sheaf.services import papers as filing
from sheaf.services.acts import once
from sheaf.services.agreements import NewTerms
from sheaf.services.loan_acts import Answer, Deed, Ground
from sheaf.services.receipts import Granted
from sheaf.services.witnessing import check_witness
from sheaf.store import canonical
from sheaf.store.tables.repayments import NO_WAY, RepaymentRow
from sheaf.store.work import Work

T = TypeVar("T")

#: What takes back an act that is done again, and one that only followed from others.
AGAIN = Answer(Kind.REVERSAL, "reversal")
KEPT_BACK = Answer(Kind.KEPT_BACK, "kept")

#: Acts for which the borrower holds a receipt.
RECEIPTED = frozenset({"repayment", "settlement", "prepayment", "recovery"})


@dataclass(eq=False)
class NotInThisTill(Refused):
    """Cash goes back out of the till of whoever reverses, and it is not in there."""

    wanted: Money
    held: Money


@dataclass(frozen=True, slots=True)
class Corrected:
    """A later act done again: its number before and now, its new papers if any."""

    before: str
    after: str
    paper_id: int | None
    schedule_id: int | None = None


@dataclass(frozen=True, slots=True)
class Reversed:
    """What was posted: the reversal, its paper, and the later acts done again."""

    repayment_id: int
    paper_id: int
    number: str
    corrected: tuple[Corrected, ...] = ()


@dataclass(frozen=True, slots=True)
class Change(Generic[T]):
    """What is to be put right, from its place in the loan's history on.

    ``judge`` looks where nothing later stands, and may refuse; ``write`` does it.
    """

    place: Place
    judge: Callable[[], T]
    write: Callable[[T], RepaymentRow]


@dataclass(frozen=True, slots=True)
class Righted(Generic[T]):
    """The change as it was written, what it was judged to be, and what was done again."""

    row: RepaymentRow
    judged: T
    corrected: tuple[Corrected, ...]


@once
def reverse(work: Work, repayment_id: int, reason: str, witness: Teller) -> Reversed:
    """Undo an act done by mistake, before a second person, by its opposite."""
    work.require(Permission.REVERSE)
    if not reason.strip():
        raise Missing("reason")
    mistake = work.session.get_one(RepaymentRow, repayment_id)
    check_witness(work, witness, Permission.REVERSE, "reverse", mistake.amount)
    check(work, repayment_id)
    return undo(work, mistake, reason, witness)


def undo(work: Work, mistake: RepaymentRow, reason: str, witness: Teller) -> Reversed:
    """Answer an act by its opposite, put right what followed, and make the voucher."""
    answer = Answer(Kind.REVERSAL, "reversal", reason.strip(), witness.id)
    change = Change(
        (mistake.day, mistake.id),
        lambda: None,
        lambda _deed: loan_acts.take_back(work, mistake, answer),
    )
    righted = put_right(work, mistake.loan_id, change)
    row = righted.row
    after = standings.refresh(work, mistake.loan_id)
    for line in papers.of_repayment(work, mistake.id):
        filing.void(work, line.id, reason)  # whoever holds it, a reprint says so
    paper = receipts.reversal(work, row, mistake, after, witness.name)
    work.note("repayment.reverse", mistake.number, after=row.number, why=reason.strip())
    return Reversed(row.id, paper, row.number, righted.corrected)


def check(work: Work, repayment_id: int) -> None:
    """Refuse to reverse what stands for good, and cash that this till cannot give back."""
    line = repayments.reversible(work, repayment_id)
    if line.way == NO_WAY:
        return
    cash.check_open(work, work.today)
    if line.way == Channel.CASH.value:
        try:
            check_till(cash.till(work, work.teller.id, work.today), line.amount)
        except TillShort as short:
            raise NotInThisTill(short.wanted, short.held) from None


def foresee(work: Work, repayment_id: int) -> tuple[RepaymentLine, ...]:
    """Say which later acts a reversal would do again; nothing of it is kept."""
    mistake = work.session.get_one(RepaymentRow, repayment_id)
    place = (mistake.day, mistake.id)
    later = repayments.later(work, mistake.loan_id, place)
    if not later:
        return ()
    change = Change(
        place, lambda: None, lambda _deed: loan_acts.take_back(work, mistake, AGAIN)
    )
    with tried(work):
        _deed, same = _try(work, mistake.loan_id, change, later)
    return _again(later, same)


def put_right(work: Work, loan_id: int, change: Change[T]) -> Righted[T]:
    """Make a change in a loan's past, and do again what comes out otherwise after it."""
    later = repayments.later(work, loan_id, change.place)
    if not later:
        deed = change.judge()
        return Righted(change.write(deed), deed, ())
    with tried(work):
        deed, same = _try(work, loan_id, change, later)
    again = _again(later, same)
    stays = {line for line in later if line.kind in repayments.TAKEN} - {*again}
    _undo(work, [line for line in later if line not in stays])
    row = change.write(deed)
    standings.refresh(work, loan_id)
    corrected = tuple(_do_again(work, line) for line in again)
    return Righted(row, deed, corrected)


def _again(later: Sequence[RepaymentLine], same: int) -> tuple[RepaymentLine, ...]:
    """Return the acts that are done again; so many of the first come out as they are."""
    wanted = tuple(line for line in later if line.kind in repayments.TAKEN)
    if len(wanted) < len(later):
        return wanted  # what money kept has settled since follows from all of them
    return wanted[same:]


@contextmanager
def tried(work: Work) -> Iterator[None]:
    """Do something to see what comes of it, and let none of it stand."""
    seal = work.last_seal()
    attempt = work.session.begin_nested()
    try:
        yield
    finally:
        attempt.rollback()
        work.session.expire_all()
        work.remember(seal)


def _try(
    work: Work, loan_id: int, change: Change[T], later: Sequence[RepaymentLine]
) -> tuple[T, int]:
    """Judge the change, and count the later acts that come out as they are.

    After a schedule laid out late every later one is laid out again, to be the newest.
    """
    _undo(work, later)
    deed = change.judge()
    redrawn = plans.version_left_by(work, loan_id, change.write(deed).id) is not None
    standings.refresh(work, loan_id)
    same = 0
    for line in later:
        if line.kind not in repayments.TAKEN:
            continue
        row = work.session.get_one(RepaymentRow, line.id)
        ground, found = _judged_again(work, row)
        deed_again = _deed(row, ground, found)
        stays = deed_again.outcome.plan is None or not redrawn
        if not stays or not _as_it_was(work, row, deed_again):
            break
        loan_acts.write(work, deed_again)
        same += 1
    return deed, same


def _undo(work: Work, lines: Sequence[RepaymentLine]) -> None:
    """Take acts back, the latest first."""
    for line in reversed(lines):
        row = work.session.get_one(RepaymentRow, line.id)
        loan_acts.take_back(
            work, row, AGAIN if line.kind in repayments.TAKEN else KEPT_BACK
        )
    if lines:
        standings.refresh(work, lines[0].loan_id)


def _judged_again(work: Work, row: RepaymentRow) -> tuple[Ground, Outcome]:
    act = canonical.load(LoanAct, row.wanted)
    ground = loan_acts.ground(work, row.loan_id, act)
    found = outcome_again(ground.standing, ground.plan, act, row.amount, ground.bounds)
    return ground, found


def _deed(row: RepaymentRow, ground: Ground, found: Outcome) -> Deed:
    act = canonical.load(LoanAct, row.wanted)
    way = row.way, row.payer, row.reason, row.id, row.witness_id
    return Deed(ground.standing, act, found, *way)


def _as_it_was(work: Work, row: RepaymentRow, deed: Deed) -> bool:
    """Tell whether an act settles, posts and charges what it did, and leaves its plan."""
    found = deed.outcome
    if repayments.charged(work, row.id, row.loan_id) != found.fee:
        return False
    if ledger.postings_of(work, row.entry_id) != loan_acts.postings_of(deed):
        return False
    before = Shares(repayments.shares(work, row.id), row.unallocated)
    plan = plans.left_by(work, row.loan_id, row.id)
    left = None if plan is None else plan.dues
    moves, on = plans.moves(work, deed.standing), deed.act.on
    now = found.plan and moves.off_holidays(found.plan, on).dues
    return found.shares == before and (left is None) == (now is None) and left == now


def _do_again(work: Work, line: RepaymentLine) -> Corrected:
    """Do an act again on its own day; who holds a paper of it gets another."""
    before = work.session.get_one(RepaymentRow, line.id)
    ground, found = _judged_again(work, before)
    written = loan_acts.write(work, _deed(before, ground, found))
    row = written.row
    paper = None
    if line.kind in RECEIPTED:
        paper = receipts.receipt(work, row, found, written.after, line.number)
    former = papers.of_repayment(work, line.id)
    draw_papers.file_again(work, former, row, written.after.loan.customer_id)
    for old in former:
        if old.kind in agreements.FACTS:
            terms = NewTerms(row, ground.plan, written.after)
            paper = agreements.agree_again(work, old.id, terms)
        if old.kind == "waiver":
            note = papers.paper(work, old.id).facts
            granted = Granted(note.granted_by, note.agreed_by, note.number)
            paper = receipts.waiver(work, row, found, ground.standing, granted)
        if old.kind == "refund":
            note = papers.paper(work, old.id).facts
            paper = receipts.refund(work, row, written.after, note.agreed_by, note.number)
        filing.void(work, old.id, row.number)
    work.note("repayment.again", line.number, after=row.number)
    schedule = annexes.annex(work, row, written.after)
    return Corrected(line.number, row.number, paper, schedule)
