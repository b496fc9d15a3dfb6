"""Questions about money that left: how much, and what went where no contract says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money, total
from sheaf.store import canonical
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.work import Work

ELSEWHERE = "payout.elsewhere"  # the act, in the audit book


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A payout to another account than the contract's: when, which, by whom, and why."""

    at: datetime
    account: str
    agreed: str
    teller: str
    why: str


def elsewhere(work: Work, number: str) -> tuple[Elsewhere, ...]:
    """List what of a loan went to another account, the earliest first."""
    rows = work.session.scalars(
        select(AuditRow)
        .where(AuditRow.subject == number, AuditRow.act == ELSEWHERE)
        .order_by(AuditRow.id)
    )
    return tuple(
        Elsewhere(row.at, _text(row.after), _text(row.before), row.teller, row.why)
        for row in rows
    )


def left(work: Work, number: str) -> Money:
    """Return what left the desk under a voucher; what paid an old loan off did not."""
    desk = [one.account.value for one in (Channel.CASH, Channel.BANK)]
    rows = work.session.scalars(
        select(PostingRow.credit)
        .join(EntryRow, EntryRow.id == PostingRow.entry_id)
        .where(EntryRow.number == number, PostingRow.account.in_(desk))
    )
    return total(rows)


def _text(kept: str | None) -> str:
    return canonical.load(str, kept) if kept else ""
