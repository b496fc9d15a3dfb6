"""Drawing on a limit (随借随还): as often as wanted, while it is valid."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.loan_act import Kind, LoanAct, Outcome
from sheaf.domain.money import ZERO
from sheaf.domain.teller import Permission
from sheaf.queries import applications, limits, loans
from sheaf.services import acting, draw_papers
from sheaf.services.acting import Done, Manner
from sheaf.services.acts import once
from sheaf.services.payouts import (
    Payout,
    check_account,
    check_ready,
    check_way,
    note_elsewhere,
)
from sheaf.services.reversals import Corrected
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was paid out, under which number, and the papers to print."""

    repayment_id: int
    number: str
    corrected: tuple[Corrected, ...] = ()
    papers: tuple[int, ...] = ()


@once
def draw(work: Work, loan_id: int, payout: Payout) -> Drawn:
    """Pay out a part of a limit, once all that secures it stands; make its papers."""
    work.require(Permission.DISBURSE)
    limits.drawing(work, loan_id).check()
    application_id = loans.application_of(work, loan_id)
    if application_id is None:
        done = pay_out(work, loan_id, payout, consumption=False)
        return Drawn(done.row.id, done.row.number, done.corrected)
    application = applications.one(work, application_id)
    check_ready(work, application)
    check_account(work, application, payout)
    consumption = application.product.consumption
    done = pay_out(work, loan_id, payout, consumption=consumption)
    note_elsewhere(work, done.after.loan.number, application, payout)
    papers = draw_papers.file(work, application, done.row, done.after, payout)
    return Drawn(done.row.id, done.row.number, done.corrected, papers)


def pay_out(work: Work, loan_id: int, payout: Payout, *, consumption: bool) -> Done:
    """Pay out at the counter: the limit judges first, then the way and the till."""
    amount = payout.drawn or ZERO

    def check(_found: Outcome) -> None:
        check_way(work, amount, payout, consumption=consumption)

    manner = Manner(payout.channel.value, check=check)
    return post(work, loan_id, LoanAct(Kind.DRAW, work.today, amount), manner)


def post(work: Work, loan_id: int, act: LoanAct, manner: Manner) -> Done:
    """Write a draw that the limit allows, whoever asks for it."""
    done = acting.do(work, loan_id, act, manner)
    work.note("loan.draw", done.row.number, after=act.amount)
    return done
