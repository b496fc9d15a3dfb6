"""The books proper: entries of balanced postings."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.domain.money import Money
from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


@written_once
class EntryRow(Row):
    """One act that moved money. Its postings balance; mistakes are reversed."""

    __tablename__ = "entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(index=True)  # the business day it counts for
    at: Mapped[datetime]
    kind: Mapped[str]
    teller_id: Mapped[int] = mapped_column(index=True)
    loan_id: Mapped[int | None] = mapped_column(ForeignKey("loan.id"), index=True)
    number: Mapped[str]  # of the voucher that shows it
    reason: Mapped[str] = mapped_column(default="")  # where no loan tells what it was for
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), unique=True)


@written_once
class PostingRow(Row):
    """One side of an entry: an account debited or credited."""

    __tablename__ = "posting"
    __table_args__ = (Index("posting_by_account", "account", "entry_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), index=True)
    account: Mapped[str]
    debit: Mapped[Money]
    credit: Mapped[Money]
