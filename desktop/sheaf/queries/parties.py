"""Customers and the office as papers name them on the day they are made."""

from __future__ import annotations

from sheaf.domain.office import Office
from sheaf.domain.paper import shared
from sheaf.domain.paper.shared import IdKind, Party
from sheaf.queries.office import letterhead
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work


def party(work: Work, customer_id: int) -> Party:
    """Name a customer with the number, telephone and address of today."""
    row = work.session.get_one(CustomerRow, customer_id)
    return Party(
        name=row.name,
        id_number=row.number or "",
        phone=row.phone,
        address=f"{row.village}{row.door}",
        id_kind=IdKind.CREDIT_CODE if row.kind == "business" else IdKind.RESIDENT,
    )


def head(work: Work) -> tuple[Office, shared.Office]:
    """Return today's office, and the same as a letterhead."""
    office = letterhead(work, work.today)
    place = f"{office.place}{office.address}"
    return office, shared.Office(
        office.name, office.licence, place, office.phone, office.lines
    )
