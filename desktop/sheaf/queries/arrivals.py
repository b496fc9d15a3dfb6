"""Questions about money that was paid out: what the borrower saw arrive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.money import Money
from sheaf.queries import loans, refinancing
from sheaf.store.tables.loans import ConfirmationRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the borrower saw, of what had left; ``waits``: the rest is still on its way."""

    on: date
    amount: Money
    left: Money
    reason: str = ""
    waits: bool = False


def of_loan(work: Work, loan_id: int) -> tuple[Arrival, ...]:
    """List what a borrower was asked, the earliest first."""
    rows = work.session.scalars(
        select(ConfirmationRow)
        .where(ConfirmationRow.loan_id == loan_id)
        .order_by(ConfirmationRow.id)
    )
    return tuple(
        Arrival(row.confirmed_on, row.amount, row.paid_out, row.reason, row.waits)
        for row in rows
    )


def to_arrive(work: Work, loan_id: int) -> Money:
    """Say how much left the desk: of a limit what is drawn, else all but an old loan."""
    standing = loans.standing(work, loan_id)
    if standing.loan.revolves:
        return standing.outstanding
    return standing.loan.principal - refinancing.settled(work, loan_id)
