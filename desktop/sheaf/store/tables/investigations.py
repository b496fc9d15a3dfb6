"""Investigations: the notebook as it was typed, reasons given, and what was submitted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.store.permanence import closed_by, written_once
from sheaf.store.tables.base import Row


@written_once
class InvestigationRow(Row):
    """A version of the investigation behind an application."""

    __tablename__ = "investigation"
    __table_args__ = (UniqueConstraint("application_id", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    version: Mapped[int]
    follows_id: Mapped[int | None] = mapped_column(  # that of an earlier loan
        ForeignKey("investigation.id")
    )
    trade: Mapped[str]
    template_id: Mapped[int | None] = mapped_column(  # none: the trade as it came
        ForeignKey("trade.id")
    )
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@closed_by("submission", "investigation_id")
@written_once
class NotedRow(Row):
    """A line of the notebook as it was typed; the latest of a line is what stands there."""

    __tablename__ = "noted"
    __table_args__ = (Index("noted_by_place", "investigation_id", "sheet", "line"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    investigation_id: Mapped[int] = mapped_column(ForeignKey("investigation.id"))
    sheet: Mapped[str]
    line: Mapped[int]
    texts: Mapped[str] = mapped_column(Text)  # of its cells
    taken: Mapped[bool] = mapped_column(  # over from an earlier loan, not confirmed since
        default=False
    )
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@closed_by("submission", "investigation_id")
@written_once
class ExplanationRow(Row):
    """Why a check deviates, as the officer found it; the latest of a check counts."""

    __tablename__ = "explanation"

    id: Mapped[int] = mapped_column(primary_key=True)
    investigation_id: Mapped[int] = mapped_column(
        ForeignKey("investigation.id"), index=True
    )
    check: Mapped[str]
    reason: Mapped[str] = mapped_column(Text)
    about: Mapped[str] = mapped_column(Text)  # how far it was off, or what was doubted
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class RatioRow(Row):
    """A ratio that a submitted investigation came to: later cases are held to them."""

    __tablename__ = "ratio"

    investigation_id: Mapped[int] = mapped_column(
        ForeignKey("investigation.id"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]  # six places


@written_once
class DeviationRow(Row):
    """A check that deviated in a submitted investigation, and by how much."""

    __tablename__ = "deviation"

    investigation_id: Mapped[int] = mapped_column(
        ForeignKey("investigation.id"), primary_key=True
    )
    check: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]  # six places


@written_once
class SubmissionRow(Row):
    """An investigation as it was submitted: notebook, reasons, rules, and what it said."""

    __tablename__ = "submission"

    investigation_id: Mapped[int] = mapped_column(
        ForeignKey("investigation.id"), primary_key=True
    )
    facts: Mapped[str] = mapped_column(Text)  # domain.investigation.submitted.Submitted
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
