"""Who of the office has a stake in a case: their own file is in it, or linked to it."""

from __future__ import annotations

from sqlalchemy import select

from sheaf.queries.applications import Application
from sheaf.store.tables.applications import ApplicationRow, MemberRow, VisitRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import LinkRow
from sheaf.store.work import Work


def colleagues(work: Work, application: Application) -> frozenset[int]:
    """Name the colleagues whose own file is in a case, or linked to one that is."""
    rows = work.session.execute(
        select(TellerRow.id, TellerRow.customer_id).where(
            TellerRow.customer_id.is_not(None)
        )
    )
    files = {customer: teller for teller, customer in rows}
    parties = _parties(work, application)
    linked = work.session.scalars(
        select(LinkRow.customer_id).where(
            LinkRow.customer_id.in_(files), LinkRow.other_id.in_(parties)
        )
    )
    return frozenset(files[one] for one in {*linked, *(parties & files.keys())})


def officers(work: Work, loan_id: int) -> frozenset[int]:
    """Name who looks after a loan, and everyone who looked into it before."""
    loan = work.session.get_one(LoanRow, loan_id)
    case = loan.application_id
    if case is None:
        return frozenset({loan.officer_id})
    named = select(ApplicationRow.officer_id, ApplicationRow.co_officer_id)
    rows = work.session.execute(named.where(ApplicationRow.id == case)).all()
    visited = select(VisitRow.teller_id).where(VisitRow.application_id == case)
    known = {one for row in rows for one in row if one is not None}
    return frozenset({loan.officer_id, *known, *work.session.scalars(visited)})


def _parties(work: Work, application: Application) -> set[int]:
    found = {application.customer_id}
    found |= {one.customer_id for one in application.guarantors}
    found |= {one.owner_id for one in application.collateral}
    if application.group_id is not None:
        query = select(MemberRow.customer_id)
        found |= set(
            work.session.scalars(query.where(MemberRow.group_id == application.group_id))
        )
    return found
