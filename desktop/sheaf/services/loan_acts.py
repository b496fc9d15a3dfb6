"""Writing an act on a loan: what it settles, its postings, the plan it leaves.

An act counts for the day that is given; it is posted today. Where later acts of the loan
stand, ``putting_right`` undoes those that come out otherwise, and does them again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.ledger import (
    Account,
    Channel,
    Posting,
    balance,
    postings_for_disbursement,
    postings_for_refund,
    postings_for_repayment,
    postings_for_waiver,
    postings_for_write_off,
)
from sheaf.domain.loan import MISUSE, Standing, Status
from sheaf.domain.loan_act import Bounds, Kind, LoanAct, Outcome
from sheaf.domain.money import ZERO, Money
from sheaf.domain.outcomes import kept_towards
from sheaf.domain.plan import Plan
from sheaf.domain.repayment import Allocation
from sheaf.queries import loans, plans, repayments
from sheaf.services import numbering, posting, receipts, standings
from sheaf.store import canonical
from sheaf.store.tables.repayments import NO_WAY, AllocationRow, RepaymentRow
from sheaf.store.work import Work

#: Acts for which settings, and what was done before, set bounds.
BOUNDED = (Kind.PREPAYMENT, Kind.EXTENSION)

#: The series that each kind takes its number from.
SERIES = {
    Kind.REPAYMENT: "receipt",
    Kind.SETTLEMENT: "receipt",
    Kind.PREPAYMENT: "receipt",
    Kind.RECOVERY: "receipt",
    Kind.WAIVER: "waiver",
    Kind.EXTENSION: "extension",
    Kind.RESCHEDULING: "rescheduling",
    Kind.WRITE_OFF: "write_off",
    Kind.DRAW: "disbursement",
    Kind.REPRICING: "repricing",
    Kind.MISUSE: "misuse",
    Kind.REFUND: "refund",
    Kind.FROM_KEPT: "kept",
}


@dataclass(frozen=True, slots=True)
class Deed:
    """An act on a loan as it stood, and what came of it, ready to be written."""

    standing: Standing
    act: LoanAct
    outcome: Outcome
    way: str = NO_WAY
    payer: str = ""
    reason: str = ""
    instead_of: int | None = None
    witness_id: int | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """An act as it stands in the books, and the loan after it."""

    row: RepaymentRow
    after: Standing


@dataclass(frozen=True, slots=True)
class Ground:
    """What an act is judged on: the loan as it stood, its plan, what is allowed."""

    standing: Standing
    plan: Plan
    bounds: Bounds


def ground(work: Work, loan_id: int, act: LoanAct) -> Ground:
    """Bring a loan up to the day of an act, and return what that one is judged on."""
    standing = use_kept(work, loan_id, act.on)
    plan = plans.plan_of(work, standing)
    bounds = plans.bounds(work, standing) if act.kind in BOUNDED else Bounds()
    return Ground(standing, plan, bounds)


def to_settle(work: Work, standing: Standing, on: date) -> Money:
    """Say how much money settles a loan on a day, beside what is kept for it."""
    settlement = plans.settlement(work, standing, on)
    return settlement.total - kept_towards(standing, settlement)


def use_kept(work: Work, loan_id: int, on: date) -> Standing:
    """Write down what money kept has settled on the due dates by a day."""
    standing = loans.standing(work, loan_id)
    uses, accrued = standing.uses(on), standing.accrued
    for use in uses:
        amount = sum((one.amount for one in use.allocations), ZERO)
        number = numbering.give(work, "kept")
        postings = postings_for_repayment(
            ZERO,
            use.allocations,
            Channel.CASH,
            accrued=accrued,
            written_off=_written_off(standing),
        )
        accrued += balance(postings, Account.INTEREST_RECEIVABLE)
        work.session.add(
            RepaymentRow(
                loan_id=loan_id,
                number=number,
                kind=Kind.FROM_KEPT.value,
                day=use.on,
                at=work.now,
                teller_id=work.teller.id,
                amount=ZERO,
                unallocated=-amount,
                way="kept",
                payer=standing.loan.borrower,
                reason="",
                entry_id=posting.post(work, "from_kept", number, postings, loan_id),
                shares=[row_of(one) for one in use.allocations],
            )
        )
        work.note("repayment.use_kept", number)
    return standings.refresh(work, loan_id) if uses else standing


def write(work: Work, deed: Deed) -> Written:
    """Write an act, what it settles, its postings and its plan; sum the loan up anew."""
    act, found, loan = deed.act, deed.outcome, deed.standing.loan
    number = numbering.give(work, SERIES[act.kind])
    row = RepaymentRow(
        loan_id=loan.id,
        number=number,
        kind=act.kind.value,
        wanted=canonical.dump(act),
        day=act.on,
        at=work.now,
        teller_id=work.teller.id,
        witness_id=deed.witness_id,
        amount=found.received,
        unallocated=found.shares.unallocated,
        way=deed.way,
        payer=deed.payer.strip() or loan.borrower,
        reason=deed.reason,
        entry_id=_post(work, deed, number),
        instead_of_id=deed.instead_of,
        shares=[row_of(one) for one in found.shares.allocations],
    )
    work.session.add(row)
    work.session.flush()
    if found.fee:
        kind = MISUSE if act.kind is Kind.MISUSE else "prepayment"
        receipts.charge(work, row, kind, found.fee)
    if found.plan is not None:
        _lay_out(work, deed, found.plan, row.id)
    return Written(row, standings.refresh(work, loan.id))


def row_of(share: Allocation) -> AllocationRow:
    """Write what was settled of one component of one instalment."""
    return AllocationRow(
        instalment=share.instalment, component=share.component.value, amount=share.amount
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """How an act is answered by its opposite, why, and who saw it."""

    kind: Kind
    series: str
    reason: str = ""
    witness_id: int | None = None


def take_back(work: Work, mistake: RepaymentRow, answer: Answer) -> RepaymentRow:
    """Answer an act by its opposite."""
    number, entry = numbering.give(work, answer.series), mistake.entry_id
    row = RepaymentRow(
        loan_id=mistake.loan_id,
        number=number,
        kind=answer.kind.value,
        day=work.today,
        at=work.now,
        teller_id=work.teller.id,
        witness_id=answer.witness_id,
        amount=-mistake.amount,
        unallocated=-mistake.unallocated,
        way=mistake.way,
        payer=mistake.payer,
        reason=answer.reason,
        entry_id=entry
        and posting.reverse(work, answer.kind.value, number, entry, answer.reason),
        reverses_id=mistake.id,
        shares=[row_of(-share) for share in repayments.shares(work, mistake.id)],
    )
    work.session.add(row)
    work.session.flush()
    return row


def postings_of(deed: Deed) -> tuple[Posting, ...]:
    """Say what an act posts; one that moves nothing posts nothing."""
    found, standing = deed.outcome, deed.standing
    if deed.act.kind is Kind.WRITE_OFF:
        return postings_for_write_off(standing.outstanding, standing.accrued)
    if deed.act.kind is Kind.WAIVER:
        return postings_for_waiver(found.shares.allocations, standing.accrued)
    if deed.act.kind is Kind.DRAW:
        return postings_for_disbursement(deed.act.amount, Channel(deed.way))
    if deed.act.kind is Kind.REFUND:
        return postings_for_refund(deed.act.amount, Channel(deed.way))
    if not (found.received or found.shares.allocations):
        return ()
    return postings_for_repayment(
        found.received,
        found.shares.allocations,
        Channel(deed.way),
        accrued=standing.accrued,
        written_off=_written_off(standing),
    )


def _post(work: Work, deed: Deed, number: str) -> int | None:
    postings = postings_of(deed)
    if not postings:
        return None
    kind, loan = deed.act.kind.value, deed.standing.loan
    return posting.post(work, kind, number, postings, loan.id)


def _written_off(standing: Standing) -> bool:
    return standing.status is Status.WRITTEN_OFF


def _lay_out(work: Work, deed: Deed, plan: Plan, cause: int) -> None:
    """Write a plan as the version after the newest."""
    loan_id = deed.standing.loan.id
    version = 1 + plans.last(work, loan_id)
    plan = plans.moves(work, deed.standing).off_holidays(plan, deed.act.on)
    lines = standings.lines_of(loan_id, version, plan)
    terms = canonical.dump(plan.terms)
    standings.lay_out(work, loan_id, version, standings.Cause(cause, terms), lines)
