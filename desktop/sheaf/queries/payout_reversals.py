"""Questions about payouts: what reversing one would undo, and which were reversed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from sys import maxsize

from sqlalchemy import ColumnElement, select

from sheaf.domain.application import LAST
from sheaf.domain.errors import Gone
from sheaf.domain.ledger import Channel, Posting
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import NotOfThisMethod
from sheaf.domain.money import ZERO, Money
from sheaf.domain.payout_reversal import ActsStand, ToBePaidOff
from sheaf.queries import ledger, loans, papers, repayments, tellers
from sheaf.queries.papers import PaperLine
from sheaf.queries.repayments import RepaymentLine
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.ledger import EntryRow
from sheaf.store.tables.loans import DisbursementRow, LoanRow, PayoutReversalRow
from sheaf.store.work import Work

#: Before every act on a loan.
BEGINNING = date.min, -maxsize


@dataclass(frozen=True, slots=True)
class PaidOut:
    """A payout as it stands, and all that goes with it when it is reversed.

    ``channel`` is none where nothing left the desk. ``settlement`` is what of it paid an
    old loan off, as that one received it.
    """

    standing: Standing
    application_id: int | None
    entry_id: int
    number: str
    at: datetime
    channel: Channel | None
    left: Money
    payee: str
    account: str
    settlement: RepaymentLine | None
    refinances: str  # the contract of the old loan
    papers: tuple[PaperLine, ...]

    @property
    def on(self) -> date:
        """The day on which the money left."""
        return self.standing.loan.disbursed_on

    @property
    def settled(self) -> Money:
        """What paid an old loan off, and never left."""
        return self.standing.loan.principal - self.left


@dataclass(frozen=True, slots=True)
class ReversedPayout:
    """A payout that was reversed: of which contract, why, by whom, before whom."""

    contract: str
    customer_id: int
    borrower: str
    application_id: int | None
    amount: Money
    paid_out_on: date
    number: str
    returned_on: date
    reason: str
    at: datetime
    teller: str
    witness: str


def paid_out(work: Work, loan_id: int) -> PaidOut:
    """Return a payout that stands, with what goes with it."""
    standing = loans.standing(work, loan_id)
    query = select(EntryRow.id, EntryRow.number, EntryRow.at)
    mine = (EntryRow.loan_id == loan_id) & (EntryRow.kind == "disbursement")
    entry = work.session.execute(query.where(mine)).first()
    if entry is None:
        raise Gone("disbursement")
    row = work.session.get(DisbursementRow, loan_id)
    channel, left = _left(ledger.postings_of(work, entry.id))
    application_id = loans.application_of(work, loan_id)
    settlement, refinances = _settlement(work, application_id)
    return PaidOut(
        standing=standing,
        application_id=application_id,
        entry_id=entry.id,
        number=entry.number,
        at=entry.at,
        channel=channel,
        left=left,
        payee=row.payee if row else "",
        account=row.payee_account if row else "",
        settlement=settlement,
        refinances=refinances,
        papers=_papers(work, loan_id),
    )


def reversible(work: Work, loan_id: int) -> PaidOut:
    """Return a payout that may be reversed; refuse one that may not, and say why."""
    standing = loans.standing(work, loan_id)
    if standing.loan.revolves:
        raise NotOfThisMethod(standing.loan.method)  # its draws are acts of their own
    if acts := repayments.later(work, loan_id, BEGINNING):
        raise ActsStand(tuple(one.number for one in reversed(acts)))
    if asked := _to_be_paid_off_by(work, loan_id):
        raise ToBePaidOff(asked)
    found = paid_out(work, loan_id)
    if found.settlement is not None:
        repayments.certified_not(work, found.settlement.loan_id)
    return found


def of_loan(work: Work, loan_id: int) -> ReversedPayout | None:
    """Return how the payout of a loan was reversed, if it was."""
    return next(iter(_reversed(work, LoanRow.id == loan_id)), None)


def of_customer(work: Work, customer_id: int) -> tuple[ReversedPayout, ...]:
    """List the payouts to a customer that were reversed, the oldest first."""
    return _reversed(work, LoanRow.customer_id == customer_id)


def turn(work: Work, number: str) -> int:
    """Count the payouts of a contract that were reversed; the next is after them."""
    return len(_reversed(work, LoanRow.number == number))


def _reversed(work: Work, wanted: ColumnElement[bool]) -> tuple[ReversedPayout, ...]:
    names = tellers.names(work)
    rows = work.session.execute(
        select(LoanRow, PayoutReversalRow)
        .join(PayoutReversalRow, PayoutReversalRow.loan_id == LoanRow.id)
        .where(wanted)
        .order_by(LoanRow.id)
    )
    return tuple(
        ReversedPayout(
            contract=loan.number,
            customer_id=loan.customer_id,
            borrower=loan.borrower,
            application_id=loan.application_id,
            amount=loan.principal,
            paid_out_on=loan.disbursed_on,
            number=row.number,
            returned_on=row.returned_on,
            reason=row.reason,
            at=row.at,
            teller=names.get(row.teller_id, ""),
            witness=names.get(row.witness_id, ""),
        )
        for loan, row in rows
    )


def _left(postings: Sequence[Posting]) -> tuple[Channel | None, Money]:
    """Say how much left the desk, and how; what paid an old loan off did not."""
    for channel in (Channel.CASH, Channel.BANK):
        for one in postings:
            if one.account is channel.account and one.credit:
                return channel, one.credit
    return None, ZERO


def _settlement(work: Work, application_id: int | None) -> tuple[RepaymentLine | None, str]:
    """Find what a loan paid of the one it was lent to pay off."""
    query = (
        select(LoanRow.id, LoanRow.number)
        .join(ApplicationRow, ApplicationRow.refinances_id == LoanRow.id)
        .where(ApplicationRow.id == application_id)
    )
    old = work.session.execute(query).first()
    if old is None:
        return None, ""
    paid = (
        line
        for line in repayments.of_loan(work, old.id)
        if line.way == Channel.REFINANCING.value and not (line.reverses or line.reversed_by)
    )
    return next(paid, None), old.number


def _to_be_paid_off_by(work: Work, loan_id: int) -> str | None:
    query = select(ApplicationRow.number).where(
        ApplicationRow.refinances_id == loan_id,
        ApplicationRow.stage.not_in([stage.value for stage in LAST]),
    )
    return work.session.scalar(query.order_by(ApplicationRow.id))


def _papers(work: Work, loan_id: int) -> tuple[PaperLine, ...]:
    """List the papers that count no more without the payout: all but reversals."""
    found = papers.of_loan(work, loan_id)
    return tuple(one for one in found if not one.void and one.kind != "reversal")
