"""Questions about photographs and scans: whether the books keep the same bytes already."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Select, select

from sheaf.store.tables.papers import AttachmentRow
from sheaf.store.work import Work


def the_same(work: Work, owner: str, owner_id: int, content: bytes) -> int | None:
    """Find the same bytes among what is kept of one subject: a customer, a visit."""
    mine = (AttachmentRow.owner == owner) & (AttachmentRow.owner_id == owner_id)
    return work.session.scalar(_alike(content).where(mine))


def kept_just_now(work: Work, kind: str, content: bytes) -> int | None:
    """Find the same bytes among what this person kept in this very moment."""
    now = (AttachmentRow.at == work.now) & (AttachmentRow.teller_id == work.teller.id)
    return work.session.scalar(_alike(content).where(AttachmentRow.kind == kind, now))


def _alike(content: bytes) -> Select[int]:
    return select(AttachmentRow.id).where(
        AttachmentRow.sha256 == sha256(content).hexdigest()
    )
