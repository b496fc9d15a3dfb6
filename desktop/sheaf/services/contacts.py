"""Further telephones, addresses and accounts of a customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain import contact
from sheaf.domain.customer import (
    AccountKind,
    AccountKnown,
    AddressKind,
    PhoneKnown,
    plain_text,
)
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.teller import Permission
from sheaf.services.customers import reindex, subject
from sheaf.store.tables.people import AccountRow, AddressRow, CustomerRow, PhoneRow
from sheaf.store.work import Work

SHORT, LONG = 60, 120  # characters
MOST_YEARS = 90


@dataclass(frozen=True, slots=True)
class NewAddress:
    """A further address as typed: region is province, city, county and township."""

    kind: AddressKind
    region: str
    village: str
    door: str
    years: int | None


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account as typed; ``repays`` makes it the one for repayments."""

    kind: AccountKind
    number: str
    bank: str
    repays: bool


def add_phone(
    work: Work, customer_id: int, number: str, owner: str, checked_on: date | None
) -> int:
    """Note a further telephone: whose it is, and when somebody called it."""
    work.require(Permission.REGISTER_CUSTOMER)
    customer = work.session.get_one(CustomerRow, customer_id)
    plain = contact.phone(number)
    if checked_on and checked_on > work.today:
        raise Unusable("checked_on", "in_the_future", checked_on.isoformat())
    known = select(PhoneRow.id).where(
        PhoneRow.customer_id == customer_id, PhoneRow.number == plain
    )
    if plain == customer.phone or work.session.scalar(known):
        raise PhoneKnown
    row = PhoneRow(
        customer_id=customer_id,
        number=plain,
        owner=plain_text("owner", owner, SHORT),
        checked_on=checked_on,
    )
    work.session.add(row)
    work.session.flush()
    reindex(work, customer_id)
    work.note("customer.add_phone", subject(customer_id), after=plain)
    return row.id


def add_address(work: Work, customer_id: int, address: NewAddress) -> int:
    """Note a further address: of the register, of the business, of another site."""
    work.require(Permission.REGISTER_CUSTOMER)
    work.session.get_one(CustomerRow, customer_id)
    village = plain_text("village", address.village, SHORT)
    if not village:
        raise Missing("village")
    if address.years is not None and address.years > MOST_YEARS:
        raise Unusable("years", "out_of_range", str(address.years))
    row = AddressRow(
        customer_id=customer_id,
        kind=address.kind.value,
        region=plain_text("region", address.region, LONG),
        village=village,
        door=plain_text("door", address.door, LONG),
        years=address.years,
    )
    work.session.add(row)
    work.session.flush()
    reindex(work, customer_id)
    work.note("customer.add_address", subject(customer_id), after=f"{village}{row.door}")
    return row.id


def add_account(work: Work, customer_id: int, account: NewAccount) -> int:
    """Note a card or passbook; the first, or one chosen, is where repayments come from."""
    work.require(Permission.REGISTER_CUSTOMER)
    work.session.get_one(CustomerRow, customer_id)
    card = account.kind is AccountKind.CARD
    number = contact.bank_card(account.number) if card else contact.passbook(account.number)
    mine = select(AccountRow).where(AccountRow.customer_id == customer_id)
    others = list(work.session.scalars(mine))
    if any(other.number == number for other in others):
        raise AccountKnown
    row = AccountRow(
        customer_id=customer_id,
        kind=account.kind.value,
        number=number,
        bank=plain_text("bank", account.bank, SHORT),
        repays=False,
    )
    work.session.add(row)
    work.session.flush()
    work.note("customer.add_account", subject(customer_id), after=number)
    if account.repays or not others:
        choose_account(work, row.id)
    return row.id


def choose_account(work: Work, account_id: int) -> None:
    """Let repayments come from this account, and from no other of the customer's."""
    work.require(Permission.REGISTER_CUSTOMER)
    chosen = work.session.get_one(AccountRow, account_id)
    mine = select(AccountRow).where(AccountRow.customer_id == chosen.customer_id)
    before = ""
    for row in work.session.scalars(mine):
        before = row.number if row.repays else before
        row.repays = row.id == account_id
    work.session.flush()
    work.note(
        "customer.choose_account",
        subject(chosen.customer_id),
        before=before,
        after=chosen.number,
    )
