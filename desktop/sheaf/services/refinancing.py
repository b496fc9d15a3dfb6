"""Paying an old loan off by a new one: one act, both loans, nothing through the till."""

from __future__ import annotations

from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import ZERO, Money
from sheaf.domain.refinancing import Undeclared, left_to_pay_out
from sheaf.domain.risk_note import NoteKind
from sheaf.queries import loans, refinancing
from sheaf.queries.applications import Application
from sheaf.services import acting, loan_acts, receipts, risk
from sheaf.services.acting import Manner
from sheaf.store.work import Work


def owed(work: Work, application: Application) -> Money:
    """Say what of a new loan settles the old one today; nothing if it pays none off."""
    if application.refinances_id is None:
        return ZERO
    standing = loans.standing(work, application.refinances_id)
    return loan_acts.to_settle(work, standing, work.today)


def leaves(application: Application, settled: Money) -> Money:
    """Say how much of a new loan leaves the desk; refuse one too small for the old."""
    return left_to_pay_out(application.refinances, application.agreed.amount, settled)


def settle(
    work: Work, application: Application, new_loan: int, settled: Money
) -> tuple[int, ...]:
    """Settle the old loan, receipt it, and class the new one as it has to be."""
    old = application.refinances_id
    if old is None:
        return ()
    act = LoanAct(Kind.SETTLEMENT, work.today, settled)
    done = acting.do(work, old, act, Manner(Channel.REFINANCING.value))
    paper = receipts.receipt(work, done.row, done.outcome, done.after)
    work.note("settlement.receive", done.row.number, after=done.row.amount)
    risk.follow(work, new_loan, NoteKind.REFINANCED, application.refinances)
    return (paper,)


def check_declared(work: Work, loan_id: int) -> None:
    """Refuse to settle a loan on a day on which the borrower was lent other money."""
    if contract := refinancing.lent_undeclared(work, loan_id):
        raise Undeclared(contract)
