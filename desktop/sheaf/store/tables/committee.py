"""Sessions of the credit committee: who came, what was said, how each member voted."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.store.permanence import closed_by, written_once
from sheaf.store.tables.base import Row


@written_once
class SessionRow(Row):
    """A session that was convened, and who chairs it."""

    __tablename__ = "committee_session"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)  # CM2026-0003
    held_on: Mapped[date]
    chair_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class SessionEndRow(Row):
    """That a session is over; what was not decided is put off."""

    __tablename__ = "committee_session_end"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("committee_session.id"), primary_key=True
    )
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class AttendanceRow(Row):
    """A member who came to a session, went, or had been noted as there by mistake.

    The latest of a member holds.
    """

    __tablename__ = "committee_attendance"

    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("committee_session.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    presence: Mapped[str]  # domain.committee.Presence
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class CaseRow(Row):
    """An application on the agenda of a session, who presents it, and who went along."""

    __tablename__ = "committee_case"
    __table_args__ = (UniqueConstraint("session_id", "application_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("committee_session.id"))
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    presenter_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    co_officer_id: Mapped[int | None] = mapped_column(ForeignKey("teller.id"))


@closed_by("decision", "case_id")
@written_once
class RemarkRow(Row):
    """What was said on a case: the presentation, a question, an answer.

    A note that was wrong is withdrawn by another, once, with its reason.
    """

    __tablename__ = "committee_remark"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("committee_case.id"), index=True)
    withdraws_id: Mapped[int | None] = mapped_column(
        ForeignKey("committee_remark.id"), unique=True
    )
    kind: Mapped[str]  # domain.committee.Said
    speaker_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    words: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@closed_by("decision", "case_id")
@written_once
class RecusalRow(Row):
    """A member who stood aside from a case, and why."""

    __tablename__ = "committee_recusal"

    case_id: Mapped[int] = mapped_column(ForeignKey("committee_case.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("teller.id"), primary_key=True)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@closed_by("decision", "case_id")
@written_once
class VoteRow(Row):
    """A member's one vote on a case, its terms and its reason."""

    __tablename__ = "committee_vote"
    __table_args__ = (
        UniqueConstraint("case_id", "member_id"),
        UniqueConstraint("case_id", "for_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("committee_case.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("teller.id"), index=True)
    for_id: Mapped[int | None] = mapped_column(ForeignKey("teller.id"))  # in whose place
    choice: Mapped[str]  # domain.committee.Choice
    amount: Mapped[Money]
    term_months: Mapped[int]
    rate: Mapped[Rate]
    method: Mapped[str]  # domain.schedule.Method
    pricing: Mapped[str | None] = mapped_column(Text)  # domain.pricing.Pricing
    plan: Mapped[str | None] = mapped_column(Text)  # the member's own, if by one
    conditions: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))  # who sat there


@closed_by("decision", "case_id")
@written_once
class CountersignRow(Row):
    """A director who signed what the committee approved, or said no to it."""

    __tablename__ = "committee_countersign"

    case_id: Mapped[int] = mapped_column(ForeignKey("committee_case.id"), primary_key=True)
    director_id: Mapped[int] = mapped_column(ForeignKey("teller.id"), primary_key=True)
    for_id: Mapped[int | None] = mapped_column(ForeignKey("teller.id"))  # in whose place
    signs: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
