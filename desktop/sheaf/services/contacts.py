"""Further telephones, addresses and accounts of a customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
from sheaf.queries.contacts import account_numbers, phone_numbers
from sheaf.services.customers import reindex, subject
from sheaf.store.tables.people import AccountRow, AddressRow, CustomerRow, PhoneRow
from sheaf.store.work import Work

SHORT, LONG = 60, 120  # characters
MOST_YEARS = 90


@dataclass(frozen=True, slots=True)
class NewPhone:
    """A further telephone as typed: whose it is, and when somebody called it."""

    number: str
    owner: str
    checked_on: date | None


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
    phone = checked_phone(work, customer_id, NewPhone(number, owner, checked_on))
    row = PhoneRow(
        customer_id=customer_id,
        number=phone.number,
        owner=phone.owner,
        checked_on=phone.checked_on,
    )
    work.session.add(row)
    work.session.flush()
    reindex(work, customer_id)
    work.note("customer.add_phone", subject(customer_id), after=phone.number)
    return row.id


def add_address(work: Work, customer_id: int, address: NewAddress) -> int:
    """Note a further address: of the register, of the business, of another site."""
    work.require(Permission.REGISTER_CUSTOMER)
    work.session.get_one(CustomerRow, customer_id)
    kept = checked_address(address)
    row = AddressRow(
        customer_id=customer_id,
        kind=kept.kind.value,
        region=kept.region,
        village=kept.village,
        door=kept.door,
        years=kept.years,
    )
    work.session.add(row)
    work.session.flush()
    reindex(work, customer_id)
    where = contact.place(kept.village, kept.door)
    work.note("customer.add_address", subject(customer_id), after=where)
    return row.id


def add_account(work: Work, customer_id: int, account: NewAccount) -> int:
    """Note a card or passbook; the first, or one chosen, is where repayments come from."""
    work.require(Permission.REGISTER_CUSTOMER)
    work.session.get_one(CustomerRow, customer_id)
    kept = checked_account(work, customer_id, account)
    others = account_numbers(work, customer_id)
    row = AccountRow(
        customer_id=customer_id,
        kind=kept.kind.value,
        number=kept.number,
        bank=kept.bank,
        repays=False,
    )
    work.session.add(row)
    work.session.flush()
    work.note("customer.add_account", subject(customer_id), after=kept.number)
    if account.repays or not others:
        choose_account(work, row.id)
    return row.id


def choose_account(work: Work, account_id: int) -> None:
    """Let repayments come from this account, and from no other of the customer's."""
    work.require(Permission.REGISTER_CUSTOMER)
    chosen = work.session.get_one(AccountRow, account_id)
    before = ""
    for other_id in account_numbers(work, chosen.customer_id):
        row = work.session.get_one(AccountRow, other_id)
        before = row.number if row.repays else before
        row.repays = row.id == account_id
    work.session.flush()
    work.note(
        "customer.choose_account",
        subject(chosen.customer_id),
        before=before,
        after=chosen.number,
    )


def checked_phone(work: Work, customer_id: int, typed: NewPhone, but: int = 0) -> NewPhone:
    """Return a telephone as it is kept; refuse one that stands in the file elsewhere."""
    customer = work.session.get_one(CustomerRow, customer_id)
    number, checked_on = contact.phone(typed.number), typed.checked_on
    if checked_on and checked_on > work.today:
        raise Unusable("checked_on", "in_the_future", checked_on.isoformat())
    if number in {customer.phone, *_others(phone_numbers(work, customer_id), but)}:
        raise PhoneKnown
    return NewPhone(number, plain_text("owner", typed.owner, SHORT), checked_on)


def checked_address(typed: NewAddress) -> NewAddress:
    """Return an address as it is kept."""
    village = plain_text("village", typed.village, SHORT)
    if not village:
        raise Missing("village")
    if typed.years is not None and not 0 <= typed.years <= MOST_YEARS:
        raise Unusable("years", "out_of_range", str(typed.years))
    region = plain_text("region", typed.region, LONG)
    door = plain_text("door", typed.door, LONG)
    return NewAddress(typed.kind, region, village, door, typed.years)


def checked_account(
    work: Work, customer_id: int, typed: NewAccount, but: int = 0
) -> NewAccount:
    """Return an account as it is kept; refuse one that stands in the file elsewhere."""
    card = typed.kind is AccountKind.CARD
    number = contact.bank_card(typed.number) if card else contact.passbook(typed.number)
    if number in _others(account_numbers(work, customer_id), but):
        raise AccountKnown
    bank = plain_text("bank", typed.bank, SHORT)
    return NewAccount(typed.kind, number, bank, typed.repays)


def _others(numbers: Mapping[int, str], but: int) -> set[str]:
    return {number for its, number in numbers.items() if its != but}
