"""What people noted on loans that bears on their class; the class itself is worked out."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


@written_once
class RiskNoteRow(Row):
    """An event, a delay of our own, or a class set by hand."""

    __tablename__ = "risk_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), index=True)
    kind: Mapped[str]  # domain.risk_note.NoteKind
    since: Mapped[date]
    lapses: Mapped[date | None]  # the day it ends by itself
    risk_class: Mapped[str | None]  # set by hand
    ruled: Mapped[str]  # the class by the rules on that day, without the note
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class RiskNoteEndRow(Row):
    """That a note is over from a day on; or, struck, that it never should have been."""

    __tablename__ = "risk_note_end"

    note_id: Mapped[int] = mapped_column(ForeignKey("risk_note.id"), primary_key=True)
    day: Mapped[date]
    struck: Mapped[bool]
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    witness_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class RiskCureRow(Row):
    """That a bad loan was called good again, and on what grounds."""

    __tablename__ = "risk_cure"

    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), index=True)
    day: Mapped[date]
    clean_since: Mapped[date]
    punctual: Mapped[int]  # instalments paid on time since
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    witness_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
