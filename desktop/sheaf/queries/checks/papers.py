"""Papers and attachments are to the letter what was kept."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import select

from sheaf.queries.checks.fault import Fault
from sheaf.store.tables.papers import AttachmentRow, PaperRow
from sheaf.store.work import Work

PAGE = 200


def are_as_made(work: Work) -> Iterator[Fault]:
    """Prove that a paper's facts and wording are those it was made with."""
    rows = work.session.execute(
        select(
            PaperRow.number, PaperRow.wording, PaperRow.facts, PaperRow.sha256
        ).execution_options(yield_per=PAGE)
    )
    for number, wording, facts, kept in rows:
        found = sha256(f"{wording}\n{facts}".encode()).hexdigest()
        if found != kept:
            yield Fault(number, kept, found)


def attachments_are_as_kept(work: Work) -> Iterator[Fault]:
    """Prove that a photograph, scan or signed paper is what was put in."""
    rows = work.session.execute(
        select(AttachmentRow.id, AttachmentRow.content, AttachmentRow.sha256)
        .order_by(AttachmentRow.id)
        .execution_options(yield_per=1)
    )
    for number, content, kept in rows:
        found = sha256(content).hexdigest()
        if found != kept:
            yield Fault(f"attachment {number}", kept, found)
