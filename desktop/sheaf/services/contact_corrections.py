"""Correcting telephones, addresses and accounts, and retiring those out of use.

What stood there is kept beside what stands there now, with who, when and why. A row that
was retired stays: papers and applications name it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sheaf.domain.contact import place
from sheaf.domain.errors import Gone, Missing, Refused
from sheaf.domain.teller import Permission
from sheaf.queries.contacts import account_numbers
from sheaf.services import contacts
from sheaf.services.contacts import NewAccount, NewAddress, NewPhone
from sheaf.services.customers import NothingChanged, reindex, subject, written
from sheaf.store.tables.people import AccountRow, AddressRow, CorrectionRow, PhoneRow
from sheaf.store.work import Work

Contact = PhoneRow | AddressRow | AccountRow
Said = Mapping[str, Any]  # what a row says, by the names that corrections bear


class StillRepays(Refused):
    """Repayments come from this account, and others are in use: choose one first."""

    field = "retired"


def correct_phone(work: Work, phone_id: int, phone: NewPhone, reason: str) -> None:
    """Change a further telephone."""
    row: PhoneRow = _begin(work, PhoneRow, phone_id, reason)
    kept = contacts.checked_phone(work, row.customer_id, phone, but=phone_id)
    before = _of_phone(row)
    row.number, row.owner, row.checked_on = kept.number, kept.owner, kept.checked_on
    _keep(work, row, before, _of_phone(row), reason)


def correct_address(work: Work, address_id: int, address: NewAddress, reason: str) -> None:
    """Change a further address."""
    row: AddressRow = _begin(work, AddressRow, address_id, reason)
    kept, before = contacts.checked_address(address), _of_address(row)
    row.kind, row.region, row.village = kept.kind.value, kept.region, kept.village
    row.door, row.years = kept.door, kept.years
    _keep(work, row, before, _of_address(row), reason)


def correct_account(work: Work, account_id: int, account: NewAccount, reason: str) -> None:
    """Change a card or passbook; whether repayments come from it is chosen elsewhere."""
    row: AccountRow = _begin(work, AccountRow, account_id, reason)
    kept = contacts.checked_account(work, row.customer_id, account, but=account_id)
    before = _of_account(row)
    row.kind, row.number, row.bank = kept.kind.value, kept.number, kept.bank
    _keep(work, row, before, _of_account(row), reason)


def retire_phone(work: Work, phone_id: int, reason: str) -> None:
    """Note that a telephone is no longer in use: nobody is found by it."""
    row: PhoneRow = _begin(work, PhoneRow, phone_id, reason)
    row.retired_on = work.today
    _keep(work, row, {"further_phone": row.number}, {"further_phone": ""}, reason)


def retire_address(work: Work, address_id: int, reason: str) -> None:
    """Note that an address no longer holds."""
    row: AddressRow = _begin(work, AddressRow, address_id, reason)
    before = {"address": _of_address(row)["address"]}
    row.retired_on = work.today
    _keep(work, row, before, {"address": ""}, reason)


def retire_account(work: Work, account_id: int, reason: str) -> None:
    """Note that an account is closed; without another, repayments come in cash."""
    row: AccountRow = _begin(work, AccountRow, account_id, reason)
    if row.repays and len(account_numbers(work, row.customer_id)) > 1:
        raise StillRepays
    row.retired_on, row.repays = work.today, False
    _keep(work, row, {"account": row.number}, {"account": ""}, reason)


def _begin(work: Work, table: type[Any], row_id: int, reason: str) -> Any:
    work.require(Permission.REGISTER_CUSTOMER)
    if not reason.strip():
        raise Missing("reason")
    row = work.session.get_one(table, row_id)
    if row.retired_on is not None:
        raise Gone(table.__tablename__)
    return row


def _of_phone(row: PhoneRow) -> Said:
    return {
        "further_phone": row.number,
        "phone_owner": row.owner,
        "phone_checked_on": row.checked_on,
    }


def _of_address(row: AddressRow) -> Said:
    return {
        "address_kind": row.kind,
        "address": place(row.region, row.village, row.door),
        "address_years": row.years,
    }


def _of_account(row: AccountRow) -> Said:
    return {"account_kind": row.kind, "account": row.number, "bank": row.bank}


def _keep(work: Work, row: Contact, before: Said, after: Said, reason: str) -> None:
    """Keep each value that changed beside its new one, and note the whole."""
    changed = [name for name in before if before[name] != after[name]]
    if not changed:
        raise NothingChanged
    for name in changed:
        work.session.add(
            CorrectionRow(
                customer_id=row.customer_id,
                field=name,
                before=written(before[name]),
                after=written(after[name]),
                reason=reason.strip(),
                at=work.now,
                teller_id=work.teller.id,
            )
        )
    work.session.flush()
    reindex(work, row.customer_id)
    work.note(
        "customer.correct",
        subject(row.customer_id),
        before={name: before[name] for name in changed},
        after={name: after[name] for name in changed},
        why=reason.strip(),
    )
