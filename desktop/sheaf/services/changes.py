"""Changing a loan without money: waivers, extensions, rates, rescheduling, write-off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain import granting
from sheaf.domain.errors import Gone, Missing
from sheaf.domain.granting import Needs, Resolution
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import Money
from sheaf.domain.pricing import LprMissing
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Terms
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import committee, policy, repayments, repricings
from sheaf.services import acting, agreements, annexes, receipts
from sheaf.services.acting import Done, Manner
from sheaf.services.acts import once
from sheaf.services.agreements import Agreeing, Drawn, NewTerms, Sign, unsigned
from sheaf.services.papers import Stamp
from sheaf.services.receipts import Granted
from sheaf.services.reversals import Corrected, tried
from sheaf.services.witnessing import check_second
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Changed:
    """An act that was written: its number, later acts done again, papers to be printed.

    ``agreement_id`` is the agreement it counts by, printed and signed before.
    """

    repayment_id: int
    number: str
    corrected: tuple[Corrected, ...] = ()
    papers: tuple[int, ...] = ()
    agreement_id: int | None = None


def _unworded(_kind: str, _facts: object) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Grant:
    """For which day a change is granted (today if none is said), why, and how agreed.

    What takes an agreement says in which wording, which of the customers who secure the
    loan do not consent, and how it was signed; as long as it is not, it is refused. Where
    granting it takes more than one person, ``resolution`` is the committee's decision it
    rests on, and ``witness`` who agrees, verified by a password (``domain.granting``).
    """

    reason: str
    on: date | None = None
    stamp: Stamp = _unworded
    without: frozenset[int] = frozenset()
    sign: Sign = unsigned
    resolution: Resolution | None = None
    witness: Teller | None = None

    @property
    def agreeing(self) -> Agreeing:
        """How it is agreed."""
        return Agreeing(self.stamp, self.without, self.resolution, self.sign)

    @property
    def manner(self) -> Manner:
        """How it is done: why, and before whom."""
        witness = self.witness.id if self.witness else None
        return Manner(reason=self.reason.strip(), witness_id=witness)


@once
def waive(
    work: Work, loan_id: int, component: Component, amount: Money, grant: Grant
) -> Changed:
    """Forgive a part of what is owed, never principal.

    More than one person may waive on a loan takes a second (``domain.granting``).
    """
    on = grant.on or work.today
    act = LoanAct(Kind.WAIVER, on, amount, component=component)
    return _change(work, loan_id, act, grant)


@once
def extend(work: Work, loan_id: int, to: date, rate: Rate | None, grant: Grant) -> Changed:
    """Let a loan mature later, within what the rules allow (DOMAIN 5.3).

    It counts from the day on which its agreement was signed, and is posted with it.
    """
    act = LoanAct(Kind.EXTENSION, grant.on or work.today, to=to, rate=rate)
    return _change(work, loan_id, act, grant)


@once
def reschedule(work: Work, loan_id: int, terms: Terms, grant: Grant) -> Changed:
    """Let what is unpaid follow new terms; what was owed beside it is carried on.

    They count from the day on which their agreement was signed, and are posted with it.
    """
    act = LoanAct(Kind.RESCHEDULING, grant.on or work.today, terms=terms)
    return _change(work, loan_id, act, grant)


@once
def reprice(work: Work, loan_id: int, rate: Rate, grant: Grant) -> Changed:
    """Let another rate hold from a day; its period bears each for its days (DOMAIN 3.2)."""
    act = LoanAct(Kind.REPRICING, grant.on or work.today, rate=rate)
    return _change(work, loan_id, act, grant)


@once
def follow_lpr(work: Work, loan_id: int, reason: str) -> Changed:
    """Let a floating rate follow the prime rate on its first repricing day left."""
    work.require(Permission.CHANGE_LOAN)
    due = repricings.due_of(work, loan_id)
    if due is None:
        raise Gone("repricing")
    if due.pricing is None:
        raise LprMissing(due.published_on)
    rate, pricing = due.pricing.rate, due.pricing
    act = LoanAct(Kind.REPRICING, due.day, rate=rate, pricing=pricing)
    return _change(work, loan_id, act, Grant(reason))


@once
def charge_misuse(
    work: Work, loan_id: int, amount: Money, since: date, grant: Grant
) -> Changed:
    """Charge what money not used as agreed costs from the day of misuse (DOMAIN 4.1)."""
    act = LoanAct(Kind.MISUSE, grant.on or work.today, amount, since=since)
    return _change(work, loan_id, act, grant)


@once
def write_off(work: Work, loan_id: int, grant: Grant) -> Changed:
    """Take a loan off the books, before a second person; the claim stands."""
    act = LoanAct(Kind.WRITE_OFF, grant.on or work.today)
    return _change(work, loan_id, act, grant)


def draw(work: Work, loan_id: int, act: LoanAct, grant: Grant) -> Drawn:
    """Draw up the agreement of a change to be printed and signed; nothing is kept.

    The change is posted to see what it comes to, and that is undone.
    """
    _check(work, grant)
    with tried(work):
        done = acting.do(work, loan_id, act, grant.manner)
        _check_resolution(work, done, grant)
        found = agreements.drawn(work, _changed(done), grant.agreeing)
    if found is None:
        raise Gone("agreement")
    return found


def needs(work: Work, loan_id: int, kind: Kind) -> Needs:
    """Say what granting a change takes, a waiver with all that was waived before."""
    if kind in agreements.PAPERS:
        return granting.for_terms(committee.authority_of_loan(work, loan_id))
    if kind is Kind.WAIVER:
        in_all = repayments.waived(work, loan_id)
        return granting.for_waiver(policy.on(work, work.today), in_all)
    return granting.BEFORE_ANOTHER if kind is Kind.WRITE_OFF else granting.ALONE


def _check_resolution(work: Work, done: Done, grant: Grant) -> None:
    takes, loan = needs(work, done.after.loan.id, Kind(done.row.kind)), done.after.loan
    days = loan.disbursed_on, done.row.day
    granting.check_resolution(takes, grant.resolution, *days)


def _check_second(work: Work, done: Done, grant: Grant) -> None:
    """Refuse it without the second person; whoever acts for one does up to an amount."""
    kind, before = Kind(done.row.kind), done.before.standing
    takes = needs(work, before.loan.id, kind)
    amount = before.outstanding if kind is Kind.WRITE_OFF else before.loan.principal
    if kind is Kind.WAIVER:
        amount = repayments.waived(work, before.loan.id)
    check_second(work, grant.witness, takes, kind.value, amount)


def _note_of(work: Work, done: Done, grant: Grant) -> int:
    agreed_by = grant.witness.name if grant.witness else ""
    granted = Granted(work.teller.name, agreed_by)
    return receipts.waiver(work, done.row, done.outcome, done.before.standing, granted)


def _change(work: Work, loan_id: int, act: LoanAct, grant: Grant) -> Changed:
    _check(work, grant)
    done = acting.do(work, loan_id, act, grant.manner)
    _check_resolution(work, done, grant)
    _check_second(work, done, grant)
    agreed = agreements.agree(work, _changed(done), grant.agreeing)
    made = (
        annexes.annex(work, done.row, done.after),
        _note_of(work, done, grant) if act.kind is Kind.WAIVER else None,
    )
    what = f"loan.{act.kind.value}"
    work.note(what, done.row.number, after=act, why=grant.reason.strip())
    papers = tuple(paper for paper in made if paper is not None)
    return Changed(done.row.id, done.row.number, done.corrected, papers, agreed)


def _check(work: Work, grant: Grant) -> None:
    work.require(Permission.CHANGE_LOAN)
    if not grant.reason.strip():
        raise Missing("reason")


def _changed(done: Done) -> NewTerms:
    return NewTerms(done.row, done.before.plan, done.after)
