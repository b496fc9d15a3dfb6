"""Every entry balances, and what the ledger says of a loan is what its history says."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select

from sheaf.domain.ledger import Account
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money
from sheaf.queries.checks.fault import Fault
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.repayments import NO_WAY, AllocationRow, RepaymentRow
from sheaf.store.work import Work


def entries_balance(work: Work) -> Iterator[Fault]:
    """Prove that debits equal credits in every entry, and none is empty."""
    debit, credit = func.sum(PostingRow.debit), func.sum(PostingRow.credit)
    rows = work.session.execute(
        select(EntryRow.id, EntryRow.number, debit, credit)
        .outerjoin(PostingRow, PostingRow.entry_id == EntryRow.id)
        .group_by(EntryRow.id, EntryRow.number)
        .having((debit != credit) | debit.is_(None))
    )
    for entry, number, debits, credits_ in rows:
        yield Fault(f"entry {entry} {number}", str(debits), str(credits_))


def repayments_add_up(work: Work) -> Iterator[Fault]:
    """Prove that what a repayment settled and what was kept of it are its amount.

    A waiver settles what nobody paid; it and its reversal have no amount at all.
    """
    settled = func.sum(AllocationRow.amount)
    rows = work.session.execute(
        select(RepaymentRow.number, RepaymentRow.amount, RepaymentRow.unallocated, settled)
        .outerjoin(AllocationRow, AllocationRow.repayment_id == RepaymentRow.id)
        .group_by(RepaymentRow.id, RepaymentRow.number)
        .group_by(RepaymentRow.amount, RepaymentRow.unallocated)
        .where(RepaymentRow.way != NO_WAY)
    )
    for number, amount, unallocated, allocated in rows:
        if amount != unallocated + (allocated or ZERO):
            yield Fault(number, str(amount), str(unallocated + (allocated or ZERO)))


def loans_agree(work: Work) -> Iterator[Fault]:
    """Prove that the ledger owes and keeps on each loan what its standing says.

    A loan that was written off is owed all the same, but no longer stands in the ledger;
    of one whose payout was reversed nothing does.
    """
    lent = _by_loan(work, Account.LOANS)
    kept = _by_loan(work, Account.UNALLOCATED)
    rows = work.session.execute(
        select(
            LoanRow.id,
            LoanRow.number,
            StandingRow.status,
            StandingRow.outstanding,
            StandingRow.unallocated,
        ).outerjoin(StandingRow, StandingRow.loan_id == LoanRow.id)
    )
    for loan, number, status, owed, unallocated in rows:
        outstanding = ZERO if status in {None, Status.WRITTEN_OFF.value} else owed
        if lent.get(loan, ZERO) != outstanding:
            yield Fault(f"loan {number}", str(lent.get(loan, ZERO)), str(outstanding))
        if -kept.get(loan, ZERO) != (unallocated or ZERO):
            yield Fault(f"kept {number}", str(-kept.get(loan, ZERO)), str(unallocated))


def refinancings_meet(work: Work) -> Iterator[Fault]:
    """Prove that whatever a new loan paid of an old one arrived there, to the fen."""
    left = func.sum(PostingRow.debit) - func.sum(PostingRow.credit)
    account = Account.REFINANCING.value
    open_ = work.session.scalar(select(left).where(PostingRow.account == account))
    if open_:
        yield Fault(account, str(ZERO), str(open_))


def accruals_agree(work: Work) -> Iterator[Fault]:
    """Prove that interest receivable in the ledger is what stands on the loans."""
    debit, credit = func.sum(PostingRow.debit), func.sum(PostingRow.credit)
    account = PostingRow.account == Account.INTEREST_RECEIVABLE.value
    posted = work.session.execute(select(debit, credit).where(account)).one()
    ledger = (posted[0] or ZERO) - (posted[1] or ZERO)
    kept = work.session.execute(select(func.sum(StandingRow.accrued))).scalar() or ZERO
    if ledger != kept:
        yield Fault("interest receivable", str(ledger), str(kept))


def _by_loan(work: Work, account: Account) -> dict[int | None, Money]:
    rows = work.session.execute(
        select(EntryRow.loan_id, func.sum(PostingRow.debit), func.sum(PostingRow.credit))
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .where(PostingRow.account == account.value)
        .group_by(EntryRow.loan_id)
    )
    return {loan: debit - credit for loan, debit, credit in rows}
