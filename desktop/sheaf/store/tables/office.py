"""The office: its name, its people, its settings, its days at the till, its backups."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


@written_once
class OfficeRow(Row):
    """What the letterhead says, from a day on: ``facts`` is a domain ``Office``."""

    __tablename__ = "office"

    id: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[date]
    facts: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int]


class TellerRow(Row):
    """Someone who works here, and the places they hold."""

    __tablename__ = "teller"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    roles: Mapped[str]  # space between, sorted
    customer_id: Mapped[int | None]  # their own file in the registry, if they have one
    active: Mapped[bool]
    appointed_at: Mapped[datetime]


@written_once
class DelegationRow(Row):
    """That somebody acts for another who is away: on which days, up to how much."""

    __tablename__ = "delegation"

    id: Mapped[int] = mapped_column(primary_key=True)
    principal_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))  # who is away
    deputy_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))  # who acts
    since: Mapped[date]
    until: Mapped[date]
    most: Mapped[Money]
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int]  # who gave it


@written_once
class DelegationEndRow(Row):
    """That it was taken back before its last day."""

    __tablename__ = "delegation_end"

    delegation_id: Mapped[int] = mapped_column(
        ForeignKey("delegation.id"), primary_key=True
    )
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int]


@written_once
class PolicyRow(Row):
    """The office's settings from a day on: ``facts`` is a domain ``Policy``."""

    __tablename__ = "policy"

    id: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[date] = mapped_column(index=True)
    facts: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int]


class HolidayRow(Row):
    """A day that is not worked, or a weekend day that is (the State Council's notice)."""

    __tablename__ = "holiday"

    day: Mapped[date] = mapped_column(primary_key=True)
    worked: Mapped[bool]
    name: Mapped[str]


@written_once
class TradeRow(Row):
    """What the office made of a trade, from a day on; the latest that holds counts."""

    __tablename__ = "trade"

    id: Mapped[int] = mapped_column(primary_key=True)
    trade: Mapped[str] = mapped_column(index=True)
    since: Mapped[date]
    facts: Mapped[str] = mapped_column(Text)  # domain.investigation.trade.OwnTrade
    at: Mapped[datetime]
    teller_id: Mapped[int]


class LprRow(Row):
    """A loan prime rate as it was published; ``value`` is a rate a year."""

    __tablename__ = "lpr"

    published_on: Mapped[date] = mapped_column(primary_key=True)
    over_five_years: Mapped[bool] = mapped_column(primary_key=True)
    value: Mapped[Rate]
    at: Mapped[datetime]
    teller_id: Mapped[int]


@written_once
class CashDayRow(Row):
    """A teller's till, closed for a day."""

    __tablename__ = "cash_day"
    __table_args__ = (UniqueConstraint("teller_id", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    day: Mapped[date] = mapped_column(index=True)
    opening: Mapped[Money]
    received: Mapped[Money]
    paid: Mapped[Money]
    closing: Mapped[Money]
    counted: Mapped[Money]
    reason: Mapped[str]
    facts: Mapped[str] = mapped_column(Text)  # the printed cash book
    at: Mapped[datetime]


@written_once
class ClosingRow(Row):
    """A day closed in the ledger: what interest was earned on it, over how many loans."""

    __tablename__ = "closing"

    day: Mapped[date] = mapped_column(primary_key=True)
    accrued: Mapped[Money]  # below zero: more was paid or given up than was earned
    loans: Mapped[int]
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"))
    at: Mapped[datetime]
    teller_id: Mapped[int]


@written_once
class PeriodRow(Row):
    """A month closed: nothing counts for a day up to ``until`` any more."""

    __tablename__ = "period"

    until: Mapped[date] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    teller_id: Mapped[int]


@written_once
class BackupRow(Row):
    """A backup that was opened again and checked."""

    __tablename__ = "backup"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    place: Mapped[str]
    size: Mapped[int] = mapped_column(BigInteger)  # bytes
    sha256: Mapped[str]
