"""Noting what a customer keeps and turns over here; the points of a tier follow."""

from __future__ import annotations

from sheaf.domain.teller import Permission
from sheaf.domain.tier import Kept, check_kept
from sheaf.services.customers import subject
from sheaf.store.tables.people import CustomerRow, KeepingRow
from sheaf.store.work import Work


def note(work: Work, customer_id: int, kept: Kept) -> int:
    """Note what accounts here show today; what was noted before stays in the books."""
    work.require(Permission.MARK_CUSTOMER)
    check_kept(kept)
    work.session.get_one(CustomerRow, customer_id)
    row = KeepingRow(
        customer_id=customer_id,
        deposits=kept.deposits,
        turnover=kept.turnover,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    work.note("customer.keeping", subject(customer_id), after=kept)
    return row.id
