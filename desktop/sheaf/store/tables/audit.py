"""Who did what, when; what was answered; what was numbered."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


@written_once
class AuditRow(Row):
    """One line of the audit book: chained to the one before by its hash."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    teller: Mapped[str]
    act: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
    why: Mapped[str]
    previous: Mapped[str]
    hash: Mapped[str]


@written_once
class AnswerRow(Row):
    """What an act answered, by its key: the same act again gets the same answer."""

    __tablename__ = "answer"

    key: Mapped[str] = mapped_column(primary_key=True)
    act: Mapped[str]
    answer: Mapped[str] = mapped_column(Text)


class SeriesRow(Row):
    """The last number given out in a series: a kind of paper, in a year."""

    __tablename__ = "series"

    kind: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]
