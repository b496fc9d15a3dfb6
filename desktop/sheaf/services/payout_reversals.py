"""Reversing a payout that was entered wrongly: the loan is as if it had never been.

The money is back, the interest earned so far is no income, an old loan that it paid off is
owed again, its papers are void. What was agreed and signed stands: the contract waits to be
paid out again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.application import Stage
from sheaf.domain.errors import Missing
from sheaf.domain.ledger import Channel, postings_for_accrual
from sheaf.domain.paper.payout_reversal import PayoutReversal
from sheaf.domain.payout_reversal import check_returned
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import cash, payout_reversals, periods, repayments
from sheaf.queries.parties import head, party
from sheaf.queries.payout_reversals import PaidOut
from sheaf.services import numbering, papers, posting, reversals, stages
from sheaf.services.acts import once
from sheaf.services.papers import Subject
from sheaf.services.witnessing import check_witness
from sheaf.store.tables.loans import PayoutReversalRow, StandingRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class PayoutReversed:
    """The voucher's number, the application that waits again, and the papers to print."""

    number: str
    application_id: int | None
    papers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Why:
    """Why a payout is reversed, who agreed, and when the money was back."""

    reason: str
    witness: Teller
    returned_on: date


@once
def reverse(
    work: Work, loan_id: int, returned_on: date, reason: str, witness: Teller
) -> PayoutReversed:
    """Undo a payout by its opposite, before a second person, once the money is back."""
    work.require(Permission.REVERSE)
    if not reason.strip():
        raise Missing("reason")
    found = check(work, loan_id)
    amount = found.standing.loan.principal
    check_witness(work, witness, Permission.REVERSE, "reverse", amount)
    check_returned(returned_on, found.on, work.today)
    number = numbering.give(work, "reversal")
    why = _Why(reason.strip(), witness, returned_on)
    _post(work, found, number, why)
    for line in found.papers:
        papers.void(work, line.id, why.reason)
    made = (_paper(work, found, number, why), *_owe_again(work, found, why))
    work.session.delete(work.session.get_one(StandingRow, loan_id))
    work.session.flush()
    if found.application_id is not None:
        stages.step(work, found.application_id, Stage.READY, why.reason)
    loan = found.standing.loan
    work.note("loan.reverse_payout", loan.number, before=loan.principal, why=why.reason)
    return PayoutReversed(number, found.application_id, made)


def check(work: Work, loan_id: int) -> PaidOut:
    """Refuse what may not be reversed, and cash that no till can take in any more today."""
    found = payout_reversals.reversible(work, loan_id)
    if found.channel is Channel.CASH:
        cash.check_open(work, work.today)
    if found.settlement is not None and _later(work, found.settlement.id):
        periods.check_open(work, found.settlement.day)
    return found


def _later(work: Work, repayment_id: int) -> bool:
    """Tell whether later acts on an old loan are done again, on their own days."""
    row = repayments.one(work, repayment_id)
    return bool(repayments.later(work, row.loan_id, (row.day, row.id)))


def _post(work: Work, found: PaidOut, number: str, why: _Why) -> None:
    """Answer the payout, and the interest it has earned; keep why, and who agreed."""
    loan_id, accrued = found.standing.loan.id, found.standing.accrued
    entry = posting.reverse(work, "reversal", number, found.entry_id, why.reason)
    if earned := postings_for_accrual(-accrued):
        posting.post(work, "reversal", number, earned, loan_id)
    work.session.add(
        PayoutReversalRow(
            loan_id=loan_id,
            number=number,
            returned_on=why.returned_on,
            reason=why.reason,
            entry_id=entry,
            at=work.now,
            teller_id=work.teller.id,
            witness_id=why.witness.id,
        )
    )


def _owe_again(work: Work, found: PaidOut, why: _Why) -> tuple[int, ...]:
    """Let the old loan that it paid off be owed again; return the papers of that."""
    if found.settlement is None:
        return ()
    paid = work.session.get_one(RepaymentRow, found.settlement.id)
    undone = reversals.undo(work, paid, why.reason, why.witness)
    again = (one.paper_id for one in undone.corrected if one.paper_id is not None)
    return (undone.paper_id, *again)


def _paper(work: Work, found: PaidOut, number: str, why: _Why) -> int:
    office, letterhead = head(work)
    standing, loan = found.standing, found.standing.loan
    facts = PayoutReversal(
        language=office.language,
        number=office.full_number("reversal", number),
        office=letterhead,
        contract=office.full_number("contract", loan.number),
        borrower=party(work, loan.customer_id),
        voucher=office.full_number("disbursement", found.number),
        debit_note=next((o.number for o in found.papers if o.kind == "debit_note"), ""),
        paid_out=found.at,
        channel=found.channel,
        payee=found.payee,
        account=found.account,
        amount=loan.principal,
        settled=found.settled,
        refinances=(
            office.full_number("contract", found.refinances) if found.refinances else ""
        ),
        interest=standing.accrued,
        returned_on=why.returned_on,
        reversed_at=work.now,
        reason=why.reason,
        teller=work.teller.name,
        agreed_by=why.witness.name,
    )
    subject = Subject(customer_id=loan.customer_id, loan_id=loan.id)
    return papers.file(work, "payout_reversal", facts, "", subject)
