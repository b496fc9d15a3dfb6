"""The customer registry: opening files, correcting them, and noting who looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import Enum
from typing import Any

from sheaf.domain.customer import AlreadyRegistered, Customer
from sheaf.domain.errors import Missing, Refused
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.queries import contacts, customers
from sheaf.services import finding
from sheaf.services.acts import once
from sheaf.store.tables.people import CorrectionRow, CustomerRow
from sheaf.store.work import Work


class NothingChanged(Refused):
    """A correction changes something."""


@dataclass(frozen=True, slots=True)
class Registered:
    """The file that was opened."""

    customer_id: int


@dataclass(frozen=True, slots=True)
class Corrected:
    """The fields that were corrected."""

    customer_id: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The whole numbers of a file: its own, its telephones', its accounts' by their id."""

    number: str
    phone: str
    phones: Mapping[int, str]
    accounts: Mapping[int, str]


@once
def register(work: Work, customer: Customer) -> Registered:
    """Open a file, once a key; a number that has one already is refused with that file."""
    return enter(work, customer)


def enter(work: Work, customer: Customer) -> Registered:
    """Open a file within an act that has a key of its own."""
    work.require(Permission.REGISTER_CUSTOMER)
    kept = customer.checked(work.today)
    _is_free(work, kept.number, 0)
    row = CustomerRow(
        kind=kept.kind.value,
        opened_at=work.now,
        opened_by=work.teller.id,
        **EMPTY | _columns(kept),
    )
    work.session.add(row)
    work.session.flush()
    reindex(work, row.id)
    work.note("customer.register", subject(row.id), after=kept)
    return Registered(row.id)


@once
def correct(
    work: Work, customer_id: int, changes: Mapping[str, Any], reason: str
) -> Corrected:
    """Change what a file says; each old value stays beside its new one, with the reason."""
    work.require(Permission.REGISTER_CUSTOMER)
    if not reason.strip():
        raise Missing("reason")
    before = customers.customer(work, customer_id)
    after = replace(before, **changes).checked(work.today)
    _is_free(work, after.number, customer_id)
    changed = _changed(before, after)
    if not changed:
        raise NothingChanged
    for field in changed:
        work.session.add(_correction(work, customer_id, field, (before, after), reason))
    row = work.session.get_one(CustomerRow, customer_id)
    for column, value in _columns(after).items():
        setattr(row, column, value)
    work.session.flush()
    reindex(work, customer_id)
    work.note(
        "customer.correct",
        subject(customer_id),
        before={field: getattr(before, field) for field in changed},
        after={field: getattr(after, field) for field in changed},
        why=reason.strip(),
    )
    return Corrected(customer_id, changed)


def open_file(work: Work, customer_id: int) -> None:
    """Note that somebody looked at a file."""
    work.session.get_one(CustomerRow, customer_id)
    work.note("customer.look", subject(customer_id))


def show_numbers(work: Work, customer_id: int) -> Numbers:
    """Show the numbers of a file whole, and note that they were asked for."""
    row = work.session.get_one(CustomerRow, customer_id)
    work.note("customer.show_numbers", subject(customer_id))
    return Numbers(
        row.number or "",
        row.phone,
        contacts.phone_numbers(work, customer_id),
        contacts.account_numbers(work, customer_id),
    )


def reindex(work: Work, customer_id: int) -> None:
    """Write anew the words under which a customer is found."""
    row = work.session.get_one(CustomerRow, customer_id)
    phones = contacts.phone_numbers(work, customer_id)
    finding.index_customer(
        work,
        customer_id,
        names=(row.name, row.former_name),
        numbers=(row.number or "", row.phone, *phones.values()),
        villages=(row.village, *contacts.further_villages(work, customer_id)),
    )


def subject(customer_id: int) -> str:
    """Name a file in the audit book."""
    return f"customer {customer_id}"


def written(value: object) -> str:
    """Write a field's value as a correction keeps it."""
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case Money():
            return value.plain
        case date() | datetime():
            return value.isoformat()
        case bool():
            return "yes" if value else ""
    return str(value)


#: What columns hold that a customer of this kind does not have.
EMPTY: dict[str, Any] = dict.fromkeys(
    (
        *("former_name", "issuer", "sex", "ethnic_group", "marital_status"),
        *("marriage_certificate", "business_kind", "credit_grade"),
    ),
    "",
)


def _columns(customer: Customer) -> dict[str, Any]:
    values = {one.name: getattr(customer, one.name) for one in fields(customer)}
    kept = {name: _column(name, value) for name, value in values.items()}
    return kept | {"number": customer.number or None}


def _column(name: str, value: Any) -> Any:
    if name in customers.MEANINGS:
        return value.value if value is not None else ""
    return value


def _is_free(work: Work, number: str, but: int) -> None:
    other = customers.registered(work, number) if number else None
    if other and other[0] != but:
        raise AlreadyRegistered(*other)


def _changed(before: Customer, after: Customer) -> tuple[str, ...]:
    return tuple(
        one.name
        for one in fields(before)
        if written(getattr(before, one.name)) != written(getattr(after, one.name))
    )


def _correction(
    work: Work,
    customer_id: int,
    field: str,
    turn: tuple[Customer, Customer],
    reason: str,
) -> CorrectionRow:
    before, after = turn
    return CorrectionRow(
        customer_id=customer_id,
        field=field,
        before=written(getattr(before, field)),
        after=written(getattr(after, field)),
        reason=reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
