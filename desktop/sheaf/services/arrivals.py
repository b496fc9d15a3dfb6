"""Asking the borrower what arrived: all of it ends the payout, less of it says why."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.application import Stage
from sheaf.domain.errors import Missing, Refused
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import NothingPaid
from sheaf.domain.teller import Permission
from sheaf.queries import arrivals
from sheaf.services import stages
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import ConfirmationRow, LoanRow
from sheaf.store.work import Work


class AlreadyConfirmed(Refused):
    """What arrived was confirmed before."""


@dataclass(eq=False)
class MoreThanLeft(Refused):
    """More cannot arrive than left the desk."""

    field: str = "amount"
    left: Money = ZERO


@dataclass(frozen=True, slots=True)
class Seen:
    """What the borrower saw; less than left needs a reason, and may still be coming."""

    amount: Money
    reason: str = ""
    waits: bool = False


def confirm(work: Work, loan_id: int, seen: Seen) -> None:
    """Note what the borrower saw arrive; while the rest is on its way, ask again later."""
    work.require(Permission.DISBURSE)
    left = arrivals.to_arrive(work, loan_id)
    _check(work, loan_id, seen, left)
    less, row = seen.amount < left, work.session.get_one(LoanRow, loan_id)
    work.session.add(
        ConfirmationRow(
            loan_id=loan_id,
            confirmed_on=work.today,
            amount=seen.amount,
            paid_out=left,
            reason=seen.reason.strip() if less else "",
            waits=less and seen.waits,
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.note("loan.confirm", row.number, before=left, after=seen.amount, why=seen.reason)
    over = not (less and seen.waits)
    if over and row.application_id and _stage(work, row.application_id) is Stage.DISBURSED:
        stages.step(work, row.application_id, Stage.ACTIVE, "")


def _check(work: Work, loan_id: int, seen: Seen, left: Money) -> None:
    if seen.amount <= ZERO:
        raise NothingPaid
    if any(not one.waits for one in arrivals.of_loan(work, loan_id)):
        raise AlreadyConfirmed
    if seen.amount > left:
        raise MoreThanLeft("amount", left)
    if seen.amount < left and not seen.reason.strip():
        raise Missing("reason")


def _stage(work: Work, application_id: int) -> Stage:
    return Stage(work.session.get_one(ApplicationRow, application_id).stage)
