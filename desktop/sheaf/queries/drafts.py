"""Questions about forms half typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from sheaf.store import canonical
from sheaf.store.tables.audit import AnswerRow
from sheaf.store.tables.papers import DraftRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed into a form, and the key that its act will carry."""

    kind: str  # the form: the kind of its place
    subject: int  # what it is about; 0: something new
    title: str
    texts: Mapping[str, str]
    key: str
    parked: bool
    at: datetime | None = None


def offered(work: Work, kind: str, subject: int) -> Draft | None:
    """Return my draft of this form, if I left one."""
    row = work.session.get(DraftRow, (work.teller.id, kind, subject))
    return _draft(row) if row else None


def parked(work: Work) -> tuple[Draft, ...]:
    """List the forms I parked or left half typed, the latest first."""
    mine = select(DraftRow).where(DraftRow.teller_id == work.teller.id)
    rows = work.session.scalars(mine.order_by(DraftRow.at.desc()))
    return tuple(_draft(row) for row in rows)


def done(work: Work, key: str) -> bool:
    """Tell whether the act of a key was done: the draft outlived it in a crash."""
    found = work.session.execute(select(AnswerRow.key).where(AnswerRow.key == key))
    return found.scalar() is not None


def _draft(row: DraftRow) -> Draft:
    texts = canonical.load(dict[str, str], row.texts)
    return Draft(row.kind, row.subject, row.title, texts, row.key, row.parked, row.at)
