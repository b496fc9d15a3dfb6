"""Who asked before there was an application, who was to see to it, and what came of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.domain.money import Money
from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


@written_once
class EnquiryRow(Row):
    """Someone who asked at the counter, and what for."""

    __tablename__ = "enquiry"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    phone: Mapped[str]
    number: Mapped[str] = mapped_column(default="")  # of the identity card, if shown
    purpose: Mapped[str]
    amount: Mapped[Money | None]
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class EnquiryAssignedRow(Row):
    """The two who see to an enquiry; of several rows the last counts."""

    __tablename__ = "enquiry_assigned"

    id: Mapped[int] = mapped_column(primary_key=True)
    enquiry_id: Mapped[int] = mapped_column(ForeignKey("enquiry.id"), index=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    co_officer_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class EnquiryEndRow(Row):
    """What an enquiry came to: an application, or a reason why none."""

    __tablename__ = "enquiry_end"

    enquiry_id: Mapped[int] = mapped_column(ForeignKey("enquiry.id"), primary_key=True)
    application_id: Mapped[int | None] = mapped_column(ForeignKey("application.id"))
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
