"""Marks on a file: set with a reason, lifted with a reason, never taken out."""

from __future__ import annotations

from sheaf.domain.errors import Missing
from sheaf.domain.mark import AlreadyLifted, AlreadyMarked, MarkKind
from sheaf.domain.teller import Permission
from sheaf.queries import customers
from sheaf.services.customers import subject
from sheaf.store.tables.people import CustomerRow, MarkRow
from sheaf.store.work import Work


def mark(work: Work, customer_id: int, kind: MarkKind, reason: str) -> int:
    """Mark a file; one that bears this mark already is not marked twice."""
    work.require(Permission.MARK_CUSTOMER)
    if not reason.strip():
        raise Missing("reason")
    work.session.get_one(CustomerRow, customer_id)
    for one in customers.marks(work, customer_id):
        if one.kind is kind and one.lifted_at is None:
            raise AlreadyMarked(kind, one.at)
    row = MarkRow(
        customer_id=customer_id,
        kind=kind.value,
        reason=reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
        lifted_because="",
    )
    work.session.add(row)
    work.session.flush()
    work.note("customer.mark", subject(customer_id), after=kind, why=reason.strip())
    return row.id


def lift(work: Work, mark_id: int, reason: str) -> None:
    """Lift a mark; that it was there, and why it went, stays in the file."""
    work.require(Permission.MARK_CUSTOMER)
    if not reason.strip():
        raise Missing("reason")
    row = work.session.get_one(MarkRow, mark_id)
    if row.lifted_at is not None:
        raise AlreadyLifted
    row.lifted_at, row.lifted_by = work.now, work.teller.id
    row.lifted_because = reason.strip()
    work.session.flush()
    work.note(
        "customer.lift", subject(row.customer_id), before=row.kind, why=reason.strip()
    )
