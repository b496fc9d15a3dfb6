"""Questions about what a customer owes here."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from sheaf.domain.investigation.known import OwnLoan
from sheaf.domain.loan import Status
from sheaf.domain.money import Money, total
from sheaf.domain.relation import Relation
from sheaf.domain.tier import Repaid, Tier
from sheaf.queries import keepings, loans
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.people import LinkRow
from sheaf.store.work import Work

#: Whose debts are in truth paid out of the same purse.
ONE_PURSE = tuple(
    one.value
    for one in (
        Relation.SPOUSE,
        Relation.HOUSEHOLD,
        Relation.HEADED,
        Relation.OWN_FIRM,
        Relation.SHARES,
        Relation.REPRESENTED,
    )
)


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


def together(work: Work, customer_id: int) -> Money:
    """Add up what a customer owes here, with spouse, household and firms of their own."""
    theirs = work.session.scalars(
        select(LinkRow.other_id).where(
            LinkRow.customer_id == customer_id, LinkRow.relation.in_(ONE_PURSE)
        )
    ).all()
    return total(outstanding(work, one) for one in {customer_id, *theirs})


def repaid(work: Work, customer_id: int) -> tuple[Repaid, ...]:
    """Say how each loan of a customer was repaid so far."""
    return keepings.repaid(work, customer_id)


def tier(work: Work, customer_id: int) -> Tier:
    """Say how well a customer is known here."""
    return keepings.tier(work, customer_id)


def live(work: Work, customer_id: int) -> tuple[OwnLoan, ...]:
    """List the loans a customer has still to pay back, with their ends."""
    rows = work.session.execute(
        select(LoanRow.number, StandingRow.outstanding, LoanRow.matures_on)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(
            LoanRow.customer_id == customer_id, StandingRow.status == Status.ACTIVE.value
        )
        .order_by(LoanRow.id)
    )
    return tuple(OwnLoan(*row) for row in rows)


def late(work: Work, late_since: date | None) -> int:
    """Say how many days something has been late; none where nothing is."""
    return max((work.today - late_since).days, 0) if late_since else 0


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
