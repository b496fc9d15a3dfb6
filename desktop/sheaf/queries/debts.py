"""Questions about what a customer owes here."""

from __future__ import annotations

from sqlalchemy import select

from sheaf.domain.loan import Status
from sheaf.domain.money import Money, total
from sheaf.queries import loans
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.work import Work


def outstanding(work: Work, customer_id: int) -> Money:
    """Add up the principal a customer has still to pay back."""
    rows = work.session.scalars(
        select(StandingRow.outstanding)
        .join(LoanRow, LoanRow.id == StandingRow.loan_id)
        .where(
            LoanRow.customer_id == customer_id, StandingRow.status == Status.ACTIVE.value
        )
    )
    return total(rows)


def overdue(work: Work, customer_id: int) -> Money:
    """Add up what a customer should have paid before today and did not."""
    ids = work.session.scalars(
        select(LoanRow.id)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(
            LoanRow.customer_id == customer_id, StandingRow.status == Status.ACTIVE.value
        )
    ).all()
    return total(
        claim.total
        for standing in loans.standings(work, ids)
        for claim in standing.claims(work.today)
        if claim.days_late > 0
    )
