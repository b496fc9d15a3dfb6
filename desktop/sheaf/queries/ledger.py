"""Questions about the ledger: what was posted."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, select

from sheaf.domain.ledger import Account, Posting
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.work import Work


def last_entry(work: Work) -> int:
    """Return the last entry's id; 0 if there is none."""
    return work.session.execute(select(func.max(EntryRow.id))).scalar() or 0


def postings_of(work: Work, entry_id: int | None) -> tuple[Posting, ...]:
    """List the postings of one entry; where there is none there are none."""
    return _postings(work, PostingRow.entry_id == entry_id)


def postings_since(work: Work, entry_id: int) -> tuple[Posting, ...]:
    """List the postings of all entries after one, in their order."""
    return _postings(work, PostingRow.entry_id > entry_id)


def _postings(work: Work, wanted: ColumnElement[bool]) -> tuple[Posting, ...]:
    rows = work.session.scalars(select(PostingRow).where(wanted).order_by(PostingRow.id))
    return tuple(Posting(Account(row.account), row.debit, row.credit) for row in rows)
