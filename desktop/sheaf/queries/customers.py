"""Questions about customers: the file of one, the list, and what stands in the way.

Numbers are masked here; the whole ones are a service's to show, because it notes it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import select

from sheaf.domain.application import Stage
from sheaf.domain.customer import (
    AccountKind,
    AddressKind,
    Business,
    BusinessKind,
    Caution,
    CreditGrade,
    Customer,
    Household,
    Kind,
    MaritalStatus,
    Person,
    cautions,
)
from sheaf.domain.identity import Sex
from sheaf.domain.mark import MarkKind
from sheaf.domain.money import Money
from sheaf.domain.relation import Relation
from sheaf.queries import loans, policy, tellers
from sheaf.queries.loans import LoanLine
from sheaf.store.tables.applications import ApplicationRow, GuarantorRow
from sheaf.store.tables.papers import AttachmentRow
from sheaf.store.tables.people import (
    AccountRow,
    AddressRow,
    CorrectionRow,
    CustomerRow,
    LinkRow,
    MarkRow,
    PhoneRow,
)
from sheaf.store.work import Work

KINDS: dict[str, type[Customer]] = {
    kind.kind.value: kind for kind in (Person, Household, Business)
}

#: What a column's text means, where it is not plain text.
MEANINGS: dict[str, type[Enum]] = {
    "business_kind": BusinessKind,
    "credit_grade": CreditGrade,
    "marital_status": MaritalStatus,
    "sex": Sex,
}

#: Fields that nobody sees whole without asking.
NUMBERS = frozenset({"number", "phone", "further_phone", "account"})


@dataclass(frozen=True, slots=True)
class Phone:
    """A further telephone: whose, and when it was last checked."""

    id: int
    number: str
    owner: str
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class Address:
    """A further address."""

    id: int
    kind: AddressKind
    region: str
    village: str
    door: str
    years: int | None


@dataclass(frozen=True, slots=True)
class Account:
    """A bank card or passbook; ``repays`` marks the one repayments are drawn from."""

    id: int
    kind: AccountKind
    number: str
    bank: str
    repays: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody who belongs to a customer: what they are to them, with their share."""

    customer_id: int
    kind: Kind
    name: str
    village: str
    relation: Relation
    share: str
    since: date
    blacklisted: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A warning: why, since when, by whom; and how it was lifted, if it was."""

    id: int
    kind: MarkKind
    reason: str
    at: datetime
    teller: str
    lifted_at: datetime | None
    lifted_by: str
    lifted_because: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that was corrected, as text: what it was, what it became, who, when, why."""

    field: str
    before: str
    after: str
    reason: str
    at: datetime
    teller: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photograph or a scan, without its bytes."""

    id: int
    kind: str
    name: str
    media: str
    at: datetime
    teller: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph or a scan with its bytes."""

    name: str
    media: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Asked:
    """An application as one line of the applicant's or the guarantor's file."""

    id: int
    number: str
    applicant: str
    amount: Money
    stage: Stage
    applied_on: date


@dataclass(frozen=True, slots=True)
class File:
    """Everything about a customer but the history, with its numbers masked."""

    id: int
    customer: Customer
    opened_at: datetime
    opened_by: str
    today: date
    cautions: tuple[Caution, ...]
    marks: tuple[Mark, ...]
    loans: tuple[LoanLine, ...]
    applications: tuple[Asked, ...]
    guarantees: tuple[Asked, ...]
    phones: tuple[Phone, ...]
    addresses: tuple[Address, ...]
    accounts: tuple[Account, ...]
    ties: tuple[Tie, ...]
    attachments: tuple[Attachment, ...]
    corrections: tuple[Correction, ...]

    @property
    def live_marks(self) -> tuple[Mark, ...]:
        """The marks that were not lifted."""
        return tuple(mark for mark in self.marks if mark.lifted_at is None)


def customer(work: Work, customer_id: int) -> Customer:
    """Return what a file says, whole: for acts, not for screens."""
    return of_row(work.session.get_one(CustomerRow, customer_id))


def of_row(row: CustomerRow) -> Customer:
    """Read a customer from its row."""
    kind = KINDS[row.kind]
    return kind(**{one.name: _meant(row, one.name) for one in fields(kind)})


def page(work: Work, customer_id: int) -> File:
    """Read one file from top to bottom, its numbers masked."""
    row = work.session.get_one(CustomerRow, customer_id)
    names = tellers.names(work)
    whole, found = of_row(row), ties(work, customer_id)
    return File(
        id=row.id,
        customer=masked(whole),
        opened_at=row.opened_at,
        opened_by=names.get(row.opened_by, ""),
        today=work.today,
        cautions=_cautions(work, whole, found),
        marks=marks(work, customer_id),
        loans=loans.of_customer(work, customer_id),
        applications=applications(work, customer_id),
        guarantees=guarantees(work, customer_id),
        phones=phones(work, customer_id),
        addresses=addresses(work, customer_id),
        accounts=accounts(work, customer_id),
        ties=found,
        attachments=attachments(work, customer_id),
        corrections=corrections(work, customer_id),
    )


def registered(work: Work, number: str) -> tuple[int, str] | None:
    """Find whose number this is, as kept: the file's id and name."""
    query = select(CustomerRow.id, CustomerRow.name).where(CustomerRow.number == number)
    row = work.session.execute(query).one_or_none()
    return (row.id, row.name) if row else None


def villages(work: Work) -> tuple[str, ...]:
    """List the villages of the customers, for completing what is typed."""
    query = select(CustomerRow.village).distinct().where(CustomerRow.village > "")
    return tuple(work.session.scalars(query.order_by(CustomerRow.village)))


def phones(work: Work, customer_id: int) -> tuple[Phone, ...]:
    """List the further telephones in use, masked."""
    rows = work.session.scalars(
        select(PhoneRow)
        .where(PhoneRow.customer_id == customer_id, PhoneRow.retired_on.is_(None))
        .order_by(PhoneRow.id)
    )
    return tuple(
        Phone(row.id, masked_number(row.number), row.owner, row.checked_on) for row in rows
    )


def addresses(work: Work, customer_id: int) -> tuple[Address, ...]:
    """List the further addresses that still hold."""
    rows = work.session.scalars(
        select(AddressRow)
        .where(AddressRow.customer_id == customer_id, AddressRow.retired_on.is_(None))
        .order_by(AddressRow.id)
    )
    return tuple(
        Address(r.id, AddressKind(r.kind), r.region, r.village, r.door, r.years)
        for r in rows
    )


def accounts(work: Work, customer_id: int) -> tuple[Account, ...]:
    """List the accounts in use, masked, the one for repayments first."""
    rows = work.session.scalars(
        select(AccountRow)
        .where(AccountRow.customer_id == customer_id, AccountRow.retired_on.is_(None))
        .order_by(AccountRow.repays.desc(), AccountRow.id)
    )
    return tuple(
        Account(r.id, AccountKind(r.kind), masked_number(r.number), r.bank, r.repays)
        for r in rows
    )


def ties(work: Work, customer_id: int) -> tuple[Tie, ...]:
    """List who belongs to a customer, the family before the firms."""
    black = (
        select(MarkRow.id)
        .where(
            MarkRow.customer_id == LinkRow.other_id,
            MarkRow.lifted_at.is_(None),
            MarkRow.kind == MarkKind.BLACKLIST.value,
        )
        .exists()
    )
    rows = work.session.execute(
        select(
            LinkRow.other_id,
            CustomerRow.kind,
            CustomerRow.name,
            CustomerRow.village,
            LinkRow.relation,
            LinkRow.share,
            LinkRow.since,
            black,
        )
        .join(CustomerRow, CustomerRow.id == LinkRow.other_id)
        .where(LinkRow.customer_id == customer_id)
        .order_by(LinkRow.since, LinkRow.other_id)
    )
    found = [
        Tie(row[0], Kind(row[1]), row[2], row[3], Relation(row[4]), *row[5:])
        for row in rows
    ]
    order = list(Relation)
    return tuple(sorted(found, key=lambda tie: order.index(tie.relation)))


def account(work: Work, account_id: int) -> tuple[Account, str]:
    """Return one account, masked, and the name of whose it is."""
    owner = work.session.get_one(AccountRow, account_id).customer_id
    [found] = [one for one in accounts(work, owner) if one.id == account_id]
    return found, work.session.get_one(CustomerRow, owner).name


def mark(work: Work, mark_id: int) -> tuple[Mark, str]:
    """Return one mark, and the name of who bears it."""
    bearer = work.session.get_one(MarkRow, mark_id).customer_id
    [found] = [one for one in marks(work, bearer) if one.id == mark_id]
    return found, work.session.get_one(CustomerRow, bearer).name


def marks(work: Work, customer_id: int) -> tuple[Mark, ...]:
    """List the marks, those in force first."""
    names = tellers.names(work)
    rows = work.session.scalars(
        select(MarkRow)
        .where(MarkRow.customer_id == customer_id)
        .order_by(MarkRow.lifted_at.is_not(None), MarkRow.id.desc())
    )
    return tuple(
        Mark(
            row.id,
            MarkKind(row.kind),
            row.reason,
            row.at,
            names.get(row.teller_id, ""),
            row.lifted_at,
            names.get(row.lifted_by or 0, ""),
            row.lifted_because,
        )
        for row in rows
    )


def corrections(work: Work, customer_id: int) -> tuple[Correction, ...]:
    """List what was corrected, the latest first; numbers are masked."""
    names = tellers.names(work)
    rows = work.session.scalars(
        select(CorrectionRow)
        .where(CorrectionRow.customer_id == customer_id)
        .order_by(CorrectionRow.id.desc())
    )
    return tuple(
        Correction(
            row.field,
            _shown(row.field, row.before),
            _shown(row.field, row.after),
            row.reason,
            row.at,
            names.get(row.teller_id, ""),
        )
        for row in rows
    )


def attachments(work: Work, customer_id: int) -> tuple[Attachment, ...]:
    """List photographs and scans, the latest first."""
    names = tellers.names(work)
    rows = work.session.execute(
        select(
            AttachmentRow.id,
            AttachmentRow.kind,
            AttachmentRow.name,
            AttachmentRow.media,
            AttachmentRow.at,
            AttachmentRow.teller_id,
        )
        .where(AttachmentRow.owner == "customer", AttachmentRow.owner_id == customer_id)
        .order_by(AttachmentRow.id.desc())
    )
    return tuple(Attachment(*row[:5], names.get(row[5], "")) for row in rows)


def picture(work: Work, attachment_id: int) -> Picture:
    """Return a photograph or a scan with its bytes."""
    row = work.session.get_one(AttachmentRow, attachment_id)
    return Picture(row.name, row.media, row.content)


def applications(work: Work, customer_id: int) -> tuple[Asked, ...]:
    """List what a customer asked for, the latest first."""
    query = _asked().where(ApplicationRow.customer_id == customer_id)
    return _read(work, query)


def guarantees(work: Work, customer_id: int) -> tuple[Asked, ...]:
    """List the applications in which a customer answers for another."""
    query = _asked().join(GuarantorRow, GuarantorRow.application_id == ApplicationRow.id)
    return _read(work, query.where(GuarantorRow.customer_id == customer_id))


def masked(whole: Customer) -> Customer:
    """Show of a file's numbers no more than tells them apart."""
    return replace(
        whole, number=masked_number(whole.number), phone=masked_number(whole.phone)
    )


def masked_number(number: str) -> str:
    """Show head and tail of a number: ``130 · · · · 1229``."""
    return f"{number[:3]} · · · · {number[-4:]}" if number else ""


def _shown(field: str, text: str) -> str:
    return masked_number(text) if field in NUMBERS else text


def _meant(row: CustomerRow, column: str) -> Any:
    value = getattr(row, column)
    if column == "number":
        return value or ""
    if column in MEANINGS:
        return MEANINGS[column](value) if value else None
    return value


def _cautions(work: Work, whole: Customer, found: tuple[Tie, ...]) -> tuple[Caution, ...]:
    youngest = policy.on(work, work.today).age_min
    has_spouse = any(tie.relation is Relation.SPOUSE for tie in found)
    return cautions(whole, work.today, youngest, has_spouse=has_spouse)


def _asked() -> Any:
    return (
        select(
            ApplicationRow.id,
            ApplicationRow.number,
            CustomerRow.name,
            ApplicationRow.amount,
            ApplicationRow.stage,
            ApplicationRow.applied_on,
        )
        .join(CustomerRow, CustomerRow.id == ApplicationRow.customer_id)
        .order_by(ApplicationRow.id.desc())
    )


def _read(work: Work, query: Any) -> tuple[Asked, ...]:
    rows = work.session.execute(query)
    return tuple(
        Asked(row[0], row[1], row[2], row[3], Stage(row[4]), row[5]) for row in rows
    )
