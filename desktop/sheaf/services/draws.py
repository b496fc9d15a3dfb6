"""Drawing on a limit (随借随还): as often as wanted, while it is valid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.errors import Gone
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct, Outcome
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.queries import applications, contracts, loans, repayments
from sheaf.services import acting, draw_papers
from sheaf.services.acting import Done, Manner
from sheaf.services.acts import once
from sheaf.services.payouts import NotFulfilled, Payout, check_hands, check_way
from sheaf.services.reversals import Corrected
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Draw:
    """How much is drawn, how it is paid out, and for which day (none: today)."""

    amount: Money
    channel: Channel
    on: date | None = None
    payee: str = ""
    account: str = ""
    bank: str = ""

    @property
    def payout(self) -> Payout:
        """How the money leaves."""
        return Payout(self.channel, self.payee, self.account, self.bank, self.amount)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was paid out, under which number, and the papers to print."""

    repayment_id: int
    number: str
    corrected: tuple[Corrected, ...] = ()
    papers: tuple[int, ...] = ()


@once
def draw(work: Work, loan_id: int, wanted: Draw) -> Drawn:
    """Pay out a part of a limit, once all that secures it stands; make its papers."""
    work.require(Permission.DISBURSE)
    repayments.certified_not(work, loan_id)
    application_id = loans.application_of(work, loan_id)
    if application_id is None:
        done = post(work, loan_id, wanted, manner(work, wanted.amount, wanted.payout))
        return Drawn(done.row.id, done.row.number, done.corrected)
    application = applications.one(work, application_id)
    if application.decision is None:
        raise Gone("decision")
    check_hands(work, application, application.decision)
    open_ = [one for one in contracts.conditions(work, application_id) if not one.met]
    if open_:
        raise NotFulfilled(tuple(open_))
    done = post(work, loan_id, wanted, manner(work, wanted.amount, wanted.payout))
    papers = draw_papers.file(work, application, done.row, done.after, wanted.payout)
    return Drawn(done.row.id, done.row.number, done.corrected, papers)


def post(work: Work, loan_id: int, wanted: Draw, how: Manner) -> Done:
    """Write a draw that the limit allows, whoever asks for it."""
    act = LoanAct(Kind.DRAW, wanted.on or work.today, wanted.amount)
    done = acting.do(work, loan_id, act, how)
    work.note("loan.draw", done.row.number, after=wanted.amount)
    return done


def manner(work: Work, amount: Money, payout: Payout) -> Manner:
    """Pay out at the counter: the limit judges first, then the way and the till."""

    def check(_found: Outcome) -> None:
        check_way(work, amount, payout)

    return Manner(payout.channel.value, check=check)
