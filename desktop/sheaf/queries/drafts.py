"""Questions about forms half typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from sheaf.domain.loan import Status
from sheaf.store import canonical
from sheaf.store.tables.audit import AnswerRow
from sheaf.store.tables.loans import StandingRow
from sheaf.store.tables.papers import DraftRow
from sheaf.store.work import Work

#: Forms about a loan that is still owed.
OF_LOANS = (
    "arrival",
    "extend",
    "misuse",
    "prepay",
    "receive",
    "reprice",
    "reschedule",
    "reverse_payout",
    "settle",
    "waive",
    "write_off",
)


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
    extra: str = ""  # what else its place must know


def offered(work: Work, kind: str, subject: int, extra: str = "") -> Draft | None:
    """Return my draft of this form, if I left one."""
    row = work.session.get(DraftRow, (work.teller.id, kind, subject, extra))
    return _draft(row) if row else None


def parked(work: Work) -> tuple[Draft, ...]:
    """List the forms I parked or left half typed, the latest first.

    What was meant for a loan that is settled meanwhile, or whose payout was reversed, has
    nothing left to be done.
    """
    settled = (StandingRow.loan_id == DraftRow.subject) & DraftRow.kind.in_(OF_LOANS)
    mine = (
        select(DraftRow)
        .outerjoin(StandingRow, settled)
        .where(DraftRow.teller_id == work.teller.id)
        .where(
            DraftRow.kind.not_in(OF_LOANS) | (StandingRow.status != Status.SETTLED.value)
        )
    )
    rows = work.session.scalars(mine.order_by(DraftRow.at.desc()))
    return tuple(_draft(row) for row in rows)


def done(work: Work, key: str) -> bool:
    """Tell whether the act of a key was done: the draft outlived it in a crash."""
    found = work.session.execute(select(AnswerRow.key).where(AnswerRow.key == key))
    return found.scalar() is not None


def _draft(row: DraftRow) -> Draft:
    texts = canonical.load(dict[str, str], row.texts)
    return Draft(
        row.kind,
        row.subject,
        row.title,
        texts,
        row.key,
        row.parked,
        row.at,
        row.extra,
    )
