"""Receiving money on a loan: repayments, early repayment, settlement, recoveries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.errors import Missing, Refused
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct, NotTheSum, Outcome, check_notice
from sheaf.domain.money import Money
from sheaf.domain.plan import Effect
from sheaf.domain.teller import Permission
from sheaf.queries import cash, closeness, loans
from sheaf.services import acting, annexes, receipts, refinancing
from sheaf.services.acting import Manner
from sheaf.services.acts import once
from sheaf.services.applying import check_not_close
from sheaf.services.reversals import Corrected
from sheaf.store.tables.loans import LoanRow
from sheaf.store.work import Work

#: Acts that pay a loan off before its time, as money lent elsewhere might.
EARLY = frozenset({Kind.SETTLEMENT, Kind.PREPAYMENT})


class OwnCase(Refused):
    """Whoever looked into a loan, or looks after it, takes no cash for it (DOMAIN 10.1)."""

    field = "channel"


@dataclass(frozen=True, slots=True)
class Tender:
    """What a payer hands over, how, and the day it counts for (today if none is said).

    ``noticed_on`` is when an early repayment was announced, where the contract asks for it.
    """

    amount: Money
    channel: Channel
    payer: str
    on: date | None = None
    noticed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """What was posted: act, receipt, number, later acts done again, schedule annex."""

    repayment_id: int
    paper_id: int
    number: str
    corrected: tuple[Corrected, ...] = ()
    schedule_id: int | None = None


@once
def receive(work: Work, loan_id: int, tender: Tender) -> Received:
    """Take a repayment, settle what it settles, and make its receipt."""
    act = LoanAct(Kind.REPAYMENT, tender.on or work.today, tender.amount)
    return _take(work, loan_id, act, tender)


@once
def settle(work: Work, loan_id: int, tender: Tender) -> Received:
    """Settle a loan early and in full, with interest to the day."""
    act = LoanAct(Kind.SETTLEMENT, tender.on or work.today, tender.amount)
    return _take(work, loan_id, act, tender)


@once
def prepay(
    work: Work, loan_id: int, principal: Money, effect: Effect, tender: Tender
) -> Received:
    """Take principal before it is due; interest to the day and the fee come on top."""
    on = tender.on or work.today
    act = LoanAct(Kind.PREPAYMENT, on, principal, effect=effect)
    return _take(work, loan_id, act, tender)


@once
def recover(work: Work, loan_id: int, tender: Tender) -> Received:
    """Take money on a loan that was written off: the claim still stands."""
    act = LoanAct(Kind.RECOVERY, tender.on or work.today, tender.amount)
    return _take(work, loan_id, act, tender)


def _take(work: Work, loan_id: int, act: LoanAct, tender: Tender) -> Received:
    """Do an act that money comes in by, and make its receipt."""
    work.require(Permission.RECEIVE)
    cash.check_open(work, work.today)
    if tender.channel is Channel.CASH:
        _check_hands(work, loan_id)
    if act.kind in EARLY:
        refinancing.check_declared(work, loan_id)
        _check_notice(work, loan_id, act.on, tender.noticed_on)

    def check(found: Outcome) -> None:
        if found.received != tender.amount:
            raise NotTheSum(tender.amount, found.received)

    done = acting.do(
        work, loan_id, act, Manner(tender.channel.value, tender.payer, check=check)
    )
    paper = receipts.receipt(work, done.row, done.outcome, done.after)
    schedule = annexes.annex(work, done.row, done.after)
    work.note(f"{act.kind.value}.receive", done.row.number, after=done.row.amount)
    if tender.noticed_on:
        work.note("loan.notice", done.row.number, after=tender.noticed_on)
    return Received(done.row.id, paper, done.row.number, done.corrected, schedule)


def _check_hands(work: Work, loan_id: int) -> None:
    """Refuse cash to the officers of the loan, and to who is close to the borrower."""
    if work.teller.id in closeness.officers(work, loan_id):
        raise OwnCase
    borrower = work.session.get_one(LoanRow, loan_id).customer_id
    check_not_close(work, borrower, work.teller.id, "channel")


def _check_notice(work: Work, loan_id: int, on: date, given: date | None) -> None:
    """Ask when an early repayment was announced, if the contract says it has to be."""
    standing = loans.standing(work, loan_id)
    days = standing.notice_days(on)
    if days and given is None:
        raise Missing("noticed_on")
    if days and given:
        check_notice(days, given, on)
