"""The customer registry."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.domain.money import Money
from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


class CustomerRow(Row):
    """A person, a household or a business. Corrections keep the old value beside."""

    __tablename__ = "customer"
    __table_args__ = (Index("customer_by_birth_and_name", "born", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]  # person, household, business
    name: Mapped[str] = mapped_column(index=True)
    former_name: Mapped[str]
    #: Resident ID number, credit code or household register number, normalised.
    number: Mapped[str | None] = mapped_column(unique=True)
    issuer: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]  # none and valid_from given: long-term
    born: Mapped[date | None]
    sex: Mapped[str]  # M, F, empty for what is not a person
    ethnic_group: Mapped[str]
    marital_status: Mapped[str]  # GB/T 2261.2: 10 20 21 22 23 30 40 90
    marriage_certificate: Mapped[str]
    farmer: Mapped[bool]
    business_kind: Mapped[str]  # farmer, sole_trader, farmer_coop, company; or empty
    trade: Mapped[str]
    years_in_trade: Mapped[int | None]
    family_size: Mapped[int | None]
    land: Mapped[str]  # mu, as said
    share_capital: Mapped[Money]
    credit_grade: Mapped[str]
    phone: Mapped[str] = mapped_column(index=True)
    village: Mapped[str] = mapped_column(index=True)
    door: Mapped[str]  # group and door in the village
    note: Mapped[str] = mapped_column(Text)
    opened_at: Mapped[datetime]
    opened_by: Mapped[int] = mapped_column(ForeignKey("teller.id"))


class PhoneRow(Row):
    """A further telephone number: whose, when last checked, and since when not in use."""

    __tablename__ = "phone"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    number: Mapped[str] = mapped_column(index=True)
    owner: Mapped[str]
    checked_on: Mapped[date | None]
    retired_on: Mapped[date | None]


class AddressRow(Row):
    """A further address: of the register, of the business, of a second site; or former."""

    __tablename__ = "address"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    kind: Mapped[str]  # registered, business, other
    region: Mapped[str]  # province, city, county, township
    village: Mapped[str]
    door: Mapped[str]
    years: Mapped[int | None]
    retired_on: Mapped[date | None]


class AccountRow(Row):
    """A bank card or passbook; one of those in use is marked for repayments."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    kind: Mapped[str]  # card, passbook
    number: Mapped[str]
    bank: Mapped[str]
    repays: Mapped[bool]
    retired_on: Mapped[date | None]


class LinkRow(Row):
    """How two customers belong together; both directions are written at once."""

    __tablename__ = "link"

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)
    relation: Mapped[str] = mapped_column(primary_key=True)  # what the other is to them
    share: Mapped[str]  # per cent, of a firm
    since: Mapped[date]


class MarkRow(Row):
    """A warning on a customer: blacklisted, evades debts, related to staff."""

    __tablename__ = "mark"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    kind: Mapped[str]  # blacklist, evades_debts, related_party
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int]
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[int | None]
    lifted_because: Mapped[str]


@written_once
class KeepingRow(Row):
    """What a customer keeps and turns over here, as noted; of several the last counts."""

    __tablename__ = "keeping"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    deposits: Mapped[Money]  # on average
    turnover: Mapped[Money]  # in a month
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class CorrectionRow(Row):
    """A value that was corrected: what it was, what it became, who, when and why."""

    __tablename__ = "correction"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    field: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int]


class TermRow(Row):
    """A word under which something is found: names, readings, numbers, head or tail.

    Folded to lower case; digits from behind are written reversed after a ``<``.
    """

    __tablename__ = "term"
    __table_args__ = (
        Index("term_by_subject", "subject_id", "kind"),
        {"sqlite_with_rowid": False},
    )

    term: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)  # of what is found: customer
    subject_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sort: Mapped[int]  # the better the match, the smaller
