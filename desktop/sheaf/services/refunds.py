"""Giving back money that is kept for a borrower beyond what is due (DOMAIN 5.1)."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.cash import check_till
from sheaf.domain.errors import Missing
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct, Outcome
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import cash
from sheaf.services import acting, receipts
from sheaf.services.acting import Manner
from sheaf.services.acts import once
from sheaf.services.witnessing import check_witness
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class GivingBack:
    """What is given back, how, why, and before whom."""

    amount: Money
    channel: Channel
    reason: str
    witness: Teller


@dataclass(frozen=True, slots=True)
class GivenBack:
    """What was posted: the act, its voucher, its number."""

    repayment_id: int
    paper_id: int
    number: str


@once
def give_back(work: Work, loan_id: int, giving: GivingBack) -> GivenBack:
    """Give back money kept, before a second person: it leaves without a contract."""
    work.require(Permission.RECEIVE)
    _check(work, giving)

    def check(_found: Outcome) -> None:
        cash.check_open(work, work.today)
        if giving.channel is Channel.CASH:
            till = cash.till(work, work.teller.id, work.today)
            check_till(till, giving.amount)

    act = LoanAct(Kind.REFUND, work.today, giving.amount)
    why, witness = giving.reason.strip(), giving.witness
    manner = Manner(giving.channel.value, "", why, check, witness.id)
    done = acting.do(work, loan_id, act, manner)
    paper = receipts.refund(work, done.row, done.after, witness.name)
    work.note("refund.pay", done.row.number, after=giving.amount, why=why)
    return GivenBack(done.row.id, paper, done.row.number)


def _check(work: Work, giving: GivingBack) -> None:
    if not giving.reason.strip():
        raise Missing("reason")
    check_witness(work, giving.witness, Permission.REVERSE, "refund", giving.amount)
