"""Questions about where a customer is reached and paid: numbers whole, for acts alone."""

from __future__ import annotations

from sqlalchemy import select

from sheaf.store.tables.people import AccountRow, AddressRow, PhoneRow
from sheaf.store.work import Work


def phone_numbers(work: Work, customer_id: int) -> dict[int, str]:
    """Return the numbers of the further telephones in use, by their ids."""
    return _numbers(work, PhoneRow, customer_id)


def account_numbers(work: Work, customer_id: int) -> dict[int, str]:
    """Return the numbers of the accounts in use, by their ids."""
    return _numbers(work, AccountRow, customer_id)


def further_villages(work: Work, customer_id: int) -> tuple[str, ...]:
    """List the villages of the further addresses that still hold."""
    query = select(AddressRow.village).where(
        AddressRow.customer_id == customer_id, AddressRow.retired_on.is_(None)
    )
    return tuple(work.session.scalars(query.order_by(AddressRow.id)))


def _numbers(
    work: Work, table: type[PhoneRow | AccountRow], customer_id: int
) -> dict[int, str]:
    rows = work.session.execute(
        select(table.id, table.number)
        .where(table.customer_id == customer_id, table.retired_on.is_(None))
        .order_by(table.id)
    )
    return dict(rows.all())
