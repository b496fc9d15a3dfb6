"""Doing an act on a loan, today or for an earlier day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from sys import maxsize

from sheaf.domain.errors import Unusable
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import LoanAct, Outcome
from sheaf.domain.outcomes import outcome
from sheaf.queries import loans, periods, repayments
from sheaf.services import loan_acts, reversals
from sheaf.services.loan_acts import Deed, Ground
from sheaf.services.reversals import Change, Corrected
from sheaf.store.tables.repayments import NO_WAY, RepaymentRow
from sheaf.store.work import Work

LAST = maxsize  # an act posted now comes after every other of its day


@dataclass(frozen=True, slots=True)
class Manner:
    """How an act is done: the way money took, who brought it, why; what else it needs."""

    way: str = NO_WAY
    payer: str = ""
    reason: str = ""
    check: Callable[[Outcome], None] = lambda _found: None
    witness_id: int | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """An act written: its row, what it was judged on, what came of it, the loan now.

    For an earlier day the loan now has seen later acts too; ``before`` has not.
    """

    row: RepaymentRow
    before: Ground
    outcome: Outcome
    after: Standing
    corrected: tuple[Corrected, ...] = ()


def do(work: Work, loan_id: int, act: LoanAct, manner: Manner) -> Done:
    """Judge an act on the loan as it stood that day, write it, put right what follows."""
    _check_day(work, loan_id, act.on)

    def judge() -> tuple[Ground, Deed]:
        on = loan_acts.ground(work, loan_id, act)
        found = outcome(on.standing, on.plan, act, on.bounds)
        manner.check(found)
        way = manner.way, manner.payer, manner.reason
        return on, Deed(on.standing, act, found, *way, witness_id=manner.witness_id)

    if act.on == work.today:
        before, deed = judge()
        written = loan_acts.write(work, deed)
        return Done(written.row, before, deed.outcome, written.after)
    change = Change((act.on, LAST), judge, lambda two: loan_acts.write(work, two[1]).row)
    righted = reversals.put_right(work, loan_id, change)
    after = loans.standing(work, loan_id)
    before, deed = righted.judged
    return Done(righted.row, before, deed.outcome, after, righted.corrected)


def _check_day(work: Work, loan_id: int, on: date) -> None:
    """Refuse a day that has not come, or one on which there was no loan."""
    if on > work.today:
        raise Unusable("on", "in_the_future", on.isoformat())
    if on == work.today:
        return
    lent = loans.standing(work, loan_id).loan.disbursed_on
    if on < lent:
        raise Unusable("on", "before_payout", on.isoformat())
    periods.check_open(work, on)
    repayments.certified_not(work, loan_id)
