"""Receiving repayments, settling early, and reversing what was taken by mistake."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from sheaf.domain.arrears import Due
from sheaf.domain.errors import Missing, NotAllowed, Refused, SamePerson
from sheaf.domain.ledger import Channel, postings_for_repayment
from sheaf.domain.loan import Standing, Status
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Allocation, Shares, allocate
from sheaf.domain.settlement import Settlement
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import loans, papers, repayments
from sheaf.services import cash, numbering, posting, receipts, standings
from sheaf.services import papers as filing
from sheaf.services.acts import once
from sheaf.store.tables.loans import InstalmentRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work


class NothingOwed(Refused):
    """The loan is settled; there is nothing to pay."""

    field = "amount"


@dataclass(eq=False)
class NotTheSum(Refused):
    """A loan is settled by exactly what it comes to that day, or not at all."""

    field = "amount"
    offered: Money
    owed: Money


@dataclass(frozen=True, slots=True)
class Tender:
    """What a payer hands over, and how."""

    amount: Money
    channel: Channel
    payer: str


@dataclass(frozen=True, slots=True)
class Received:
    """What was posted: the repayment, its paper, and the number on it."""

    repayment_id: int
    paper_id: int
    number: str


@once
def receive(work: Work, loan_id: int, tender: Tender) -> Received:
    """Take a repayment, settle what it settles, and make its receipt."""
    work.require(Permission.RECEIVE)
    cash.till_is_open(work)
    standing = use_kept(work, loan_id)
    if standing.status is not Status.ACTIVE:
        raise NothingOwed
    shares = repayments.shares_of(standing, tender.amount, work.today)
    row = _enter(work, standing, tender, shares, "repayment")
    return _answer(work, row, shares)


@once
def settle(work: Work, loan_id: int, tender: Tender) -> Received:
    """Settle a loan early and in full, with interest to the day."""
    work.require(Permission.RECEIVE)
    cash.till_is_open(work)
    standing = use_kept(work, loan_id)
    if standing.status is not Status.ACTIVE:
        raise NothingOwed
    settlement = repayments.settlement_of(standing, work.today)
    kept = repayments.kept_towards(standing, settlement)
    if tender.amount != settlement.total - kept:
        raise NotTheSum(tender.amount, settlement.total - kept)
    claimed = allocate(settlement.total, settlement.claims, standing.loan.order)
    shares = Shares(claimed, -kept)
    row = _enter(work, standing, tender, shares, "settlement")
    if settlement.fee:
        receipts.charge(work, row, "prepayment", settlement.fee)
    _lay_out(work, standing, settlement, row.id)
    return _answer(work, row, shares)


@once
def reverse(work: Work, repayment_id: int, reason: str, witness: Teller) -> Received:
    """Undo a repayment taken by mistake, before a second person, by its opposite."""
    work.require(Permission.REVERSE)
    if not reason.strip():
        raise Missing("reason")
    if witness.id == work.teller.id:
        raise SamePerson("witness", "reverse")
    if Permission.REVERSE not in witness.permissions:
        raise NotAllowed(Permission.REVERSE.value)
    repayments.reversible(work, repayment_id)
    mistake = work.session.get_one(RepaymentRow, repayment_id)
    for use in repayments.kept_since(work, mistake.loan_id, mistake.id):
        _give_back(work, work.session.get_one(RepaymentRow, use.id))
    number = numbering.give(work, "reversal")
    entry = posting.reverse(work, "reversal", number, mistake.entry_id)
    row = RepaymentRow(
        loan_id=mistake.loan_id,
        number=number,
        kind="reversal",
        day=work.today,
        at=work.now,
        teller_id=work.teller.id,
        witness_id=witness.id,
        amount=-mistake.amount,
        unallocated=-mistake.unallocated,
        way=mistake.way,
        payer=mistake.payer,
        reason=reason.strip(),
        entry_id=entry,
        reverses_id=mistake.id,
        shares=[_row(-share) for share in repayments.shares(work, mistake.id)],
    )
    work.session.add(row)
    work.session.flush()
    after = standings.refresh(work, mistake.loan_id)
    for line in papers.of_repayment(work, mistake.id):
        filing.void(work, line.id, reason)  # whoever holds it, a reprint says so
    paper = receipts.reversal(work, row, mistake, after, witness.name)
    work.note("repayment.reverse", mistake.number, after=number, why=reason.strip())
    return Received(row.id, paper, number)


def use_kept(work: Work, loan_id: int) -> Standing:
    """Write down what money kept has settled on the due dates since; return what stands."""
    standing = loans.standing(work, loan_id)
    uses = standing.uses(work.today)
    for use in uses:
        amount = sum((one.amount for one in use.allocations), ZERO)
        number = numbering.give(work, "kept")
        postings = postings_for_repayment(ZERO, use.allocations, Channel.CASH)
        work.session.add(
            RepaymentRow(
                loan_id=loan_id,
                number=number,
                kind="from_kept",
                day=use.on,
                at=work.now,
                teller_id=work.teller.id,
                amount=ZERO,
                unallocated=-amount,
                way="kept",
                payer=standing.loan.borrower,
                reason="",
                entry_id=posting.post(work, "from_kept", number, postings, loan_id),
                shares=[_row(one) for one in use.allocations],
            )
        )
        work.note("repayment.use_kept", number)
    return standings.refresh(work, loan_id) if uses else standing


def _give_back(work: Work, use: RepaymentRow) -> None:
    """Undo what money kept settled: it may have come from what is being reversed."""
    number = numbering.give(work, "kept")
    work.session.add(
        RepaymentRow(
            loan_id=use.loan_id,
            number=number,
            kind="kept_back",
            day=work.today,
            at=work.now,
            teller_id=work.teller.id,
            amount=ZERO,
            unallocated=-use.unallocated,
            way=use.way,
            payer=use.payer,
            reason="",
            entry_id=posting.reverse(work, "kept_back", number, use.entry_id),
            reverses_id=use.id,
            shares=[_row(-share) for share in repayments.shares(work, use.id)],
        )
    )
    work.note("repayment.give_back", use.number, after=number)


def _enter(
    work: Work, standing: Standing, tender: Tender, shares: Shares, kind: str
) -> RepaymentRow:
    """Write the repayment, what it settles, and its postings."""
    loan = standing.loan
    number = numbering.give(work, "receipt")
    postings = postings_for_repayment(tender.amount, shares.allocations, tender.channel)
    row = RepaymentRow(
        loan_id=loan.id,
        number=number,
        kind=kind,
        day=work.today,
        at=work.now,
        teller_id=work.teller.id,
        amount=tender.amount,
        unallocated=shares.unallocated,
        way=tender.channel.value,
        payer=tender.payer.strip() or loan.borrower,
        reason="",
        entry_id=posting.post(work, kind, number, postings, loan.id),
        shares=[_row(one) for one in shares.allocations],
    )
    work.session.add(row)
    work.session.flush()
    return row


def _answer(work: Work, row: RepaymentRow, shares: Shares) -> Received:
    """Sum up anew, make the receipt, and note it."""
    after = standings.refresh(work, row.loan_id)
    paper = receipts.receipt(work, row, shares, after)
    work.note(f"{row.kind}.receive", row.number, after=row.amount)
    return Received(row.id, paper, row.number)


def _lay_out(work: Work, standing: Standing, settled: Settlement, cause: int) -> None:
    """Write the lines as the settlement leaves them, the version after the present one."""
    version = 1 + int(
        work.session.execute(
            select(func.max(InstalmentRow.version)).where(
                InstalmentRow.loan_id == standing.loan.id
            )
        ).scalar_one()
    )
    opening, since = standing.loan.principal, standing.loan.disbursed_on
    lines = []
    for due in settled.dues:
        lines.append(_line(standing.loan.id, version, due, opening, (due.due_on - since)))
        opening, since = opening - due.principal, due.due_on
    standings.lay_out(work, standing.loan.id, version, cause, lines)


def _line(
    loan_id: int, version: int, due: Due, opening: Money, since: timedelta
) -> InstalmentRow:
    return InstalmentRow(
        loan_id=loan_id,
        version=version,
        number=due.instalment,
        due_on=due.due_on,
        late_from=due.late_from,
        days=since.days,
        opening=opening,
        principal=due.principal,
        interest=due.interest,
    )


def _row(share: Allocation) -> AllocationRow:
    return AllocationRow(
        instalment=share.instalment, component=share.component.value, amount=share.amount
    )
