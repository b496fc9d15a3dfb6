"""Drawing on a limit (随借随还)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.services import acting, cash
from sheaf.services.acting import Manner
from sheaf.services.acts import once
from sheaf.services.reversals import Corrected
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Draw:
    """How much is drawn, how it is paid out, and for which day (none: today)."""

    amount: Money
    channel: Channel
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was paid out, under which number."""

    repayment_id: int
    number: str
    corrected: tuple[Corrected, ...] = ()


@once
def draw(work: Work, loan_id: int, wanted: Draw) -> Drawn:
    """Pay out a part of a limit."""
    work.require(Permission.DISBURSE)
    cash.till_is_open(work)
    act = LoanAct(Kind.DRAW, wanted.on or work.today, wanted.amount)
    done = acting.do(work, loan_id, act, Manner(wanted.channel.value))
    work.note("loan.draw", done.row.number, after=wanted.amount)
    return Drawn(done.row.id, done.row.number, done.corrected)
