"""Papers made, printed, signed and voided; scans and photographs; forms half typed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


@written_once
class PaperRow(Row):
    """A paper as facts, the wording it was made with, and the hash of its bytes.

    The same facts and wording give the same bytes, so an unsigned paper is rendered when
    wanted; a signed one keeps its bytes (``SignatureRow.attachment_id``).
    """

    __tablename__ = "paper"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(index=True)  # the module in printing that renders it
    number: Mapped[str] = mapped_column(unique=True)
    facts: Mapped[str] = mapped_column(Text)
    who: Mapped[str]  # signs it first; empty for what is only given
    wording: Mapped[str]  # version and hash of the wording; empty where there is none
    sha256: Mapped[str]  # of facts and wording
    at: Mapped[datetime]
    teller_id: Mapped[int]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    application_id: Mapped[int | None] = mapped_column(
        ForeignKey("application.id"), index=True
    )
    loan_id: Mapped[int | None] = mapped_column(ForeignKey("loan.id"), index=True)
    repayment_id: Mapped[int | None] = mapped_column(ForeignKey("repayment.id"), index=True)


@written_once
class PrintRow(Row):
    """A print of a paper, noted before it is sent: the first is 0, others count from 1."""

    __tablename__ = "print"

    paper_id: Mapped[int] = mapped_column(ForeignKey("paper.id"), primary_key=True)
    turn: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    teller: Mapped[str]


@written_once
class UnprintedRow(Row):
    """That a print never came out: it was refused, so that no sheet of it exists."""

    __tablename__ = "unprinted"
    __table_args__ = (
        ForeignKeyConstraint(["paper_id", "turn"], ["print.paper_id", "print.turn"]),
    )

    paper_id: Mapped[int] = mapped_column(primary_key=True)
    turn: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    teller: Mapped[str]


@written_once
class SignatureRow(Row):
    """That a paper was signed: when, by whom, and the bytes that were."""

    __tablename__ = "signature"

    paper_id: Mapped[int] = mapped_column(ForeignKey("paper.id"), primary_key=True)
    signed_on: Mapped[date]
    signatories: Mapped[str] = mapped_column(Text)  # names, one a line
    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachment.id"))
    scan_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    at: Mapped[datetime]
    teller_id: Mapped[int]


@written_once
class VoidRow(Row):
    """That a paper no longer counts; it is kept, and its number with it."""

    __tablename__ = "void"

    paper_id: Mapped[int] = mapped_column(ForeignKey("paper.id"), primary_key=True)
    at: Mapped[datetime]
    teller_id: Mapped[int]
    reason: Mapped[str]


@written_once
class AttachmentRow(Row):
    """A photograph, a scan, or the bytes of a signed paper."""

    __tablename__ = "attachment"
    __table_args__ = (Index("attachment_by_owner", "owner", "owner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[str]  # customer, application, visit, paper, collateral
    owner_id: Mapped[int]
    kind: Mapped[str]  # photograph, scan, signed_paper, signing
    name: Mapped[str]
    media: Mapped[str]  # image/jpeg, application/pdf
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    sha256: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime]
    teller_id: Mapped[int]


class DraftRow(Row):
    """A form half typed: what was in its fields, and the key its act will carry."""

    __tablename__ = "draft"

    teller_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    extra: Mapped[str] = mapped_column(primary_key=True)  # of its place
    title: Mapped[str]
    texts: Mapped[str] = mapped_column(Text)  # field name -> text
    key: Mapped[str]
    at: Mapped[datetime]
    parked: Mapped[bool]
