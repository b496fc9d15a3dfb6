"""Customers and the office as papers name them on the day they are made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.contact import place
from sheaf.domain.money import Money
from sheaf.domain.office import Office
from sheaf.domain.paper import shared
from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.shared import IdKind, Party
from sheaf.queries.office import letterhead
from sheaf.store.tables.applications import ApplicationRow, GroupRow, MemberRow
from sheaf.store.tables.people import AccountRow, CustomerRow, LinkRow
from sheaf.store.work import Work

MARRIED = frozenset({"20", "21", "22", "23"})
UNSAID = frozenset({"", "90"})
ALONE = frozenset({"10", "30", "40"})  # unmarried, widowed, divorced (GB/T 2261.2)


def party(work: Work, customer_id: int) -> Party:
    """Name a customer with the number, telephone and address of today."""
    return party_of(work.session.get_one(CustomerRow, customer_id))


def party_of(row: CustomerRow) -> Party:
    """Name the customer of a row."""
    return Party(
        name=row.name,
        id_number=row.number or "",
        phone=row.phone,
        address=place(row.village, row.door),
        id_kind=IdKind.CREDIT_CODE if row.kind == "business" else IdKind.RESIDENT,
    )


def everyone(work: Work) -> dict[int, Party]:
    """Name every customer, by their id: for papers made by the thousand."""
    return {row.id: party_of(row) for row in work.session.scalars(select(CustomerRow))}


def head(work: Work) -> tuple[Office, shared.Office]:
    """Return today's office, and the same as a letterhead."""
    office = letterhead(work, work.today)
    return office, shared.Office(
        office.name, office.licence, office.whole_address, office.phone, office.lines
    )


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member of a group, how much they may borrow in it, and whether they lead it."""

    customer_id: int
    name: str
    limit: Money
    leads: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A joint-liability group as it stands."""

    id: int
    name: str
    formed_on: date
    until: date
    leader_id: int
    members: tuple[MemberLine, ...]


def spouse_of(work: Work, customer_id: int) -> int | None:
    """Return the customer a person is married to, if both are registered."""
    return work.session.scalar(
        select(LinkRow.other_id).where(
            LinkRow.customer_id == customer_id, LinkRow.relation == "spouse"
        )
    )


def spouse(work: Work, customer_id: int) -> Party | None:
    """Name the spouse of a customer."""
    other = spouse_of(work, customer_id)
    return party(work, other) if other else None


def is_married(work: Work, customer_id: int) -> bool:
    """Tell whether a customer is married, registered spouse or not (GB/T 2261.2)."""
    row = work.session.get_one(CustomerRow, customer_id)
    return row.marital_status in MARRIED


def marriage_unsaid(work: Work, customer_id: int) -> bool:
    """Tell whether a person may be married for all that is known; a firm is not."""
    row = work.session.get_one(CustomerRow, customer_id)
    return row.kind == "person" and row.marital_status in UNSAID


def is_person(work: Work, customer_id: int) -> bool:
    """Tell whether a customer is a person, and no firm or household."""
    return work.session.get_one(CustomerRow, customer_id).kind == "person"


def account(work: Work, account_id: int | None, office: Office) -> Account | None:
    """Name the account a loan is paid to and repaid from."""
    if account_id is None:
        return None
    row, name = work.session.execute(
        select(AccountRow, CustomerRow.name)
        .join(CustomerRow, CustomerRow.id == AccountRow.customer_id)
        .where(AccountRow.id == account_id)
    ).one()
    return Account(name, row.number, row.bank or office.name)


def repays_from(work: Work, application_id: int | None, office: Office) -> Account | None:
    """Name the account that an application agreed to be repaid from, if it did."""
    if application_id is None:
        return None
    return account(
        work, work.session.get_one(ApplicationRow, application_id).account_id, office
    )


def group(work: Work, group_id: int) -> Group:
    """Return a group with those who have not left it."""
    row = work.session.get_one(GroupRow, group_id)
    members = work.session.execute(
        select(MemberRow.customer_id, CustomerRow.name, MemberRow.limit)
        .join(CustomerRow, CustomerRow.id == MemberRow.customer_id)
        .where(MemberRow.group_id == group_id, MemberRow.left_on.is_(None))
        .order_by(MemberRow.customer_id)
    )
    lines = tuple(MemberLine(*one, leads=one[0] == row.leader_id) for one in members)
    return Group(row.id, row.name, row.formed_on, row.until, row.leader_id, lines)
