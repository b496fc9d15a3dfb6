"""The audit book is whole: each line seals the one before it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from sheaf.queries.checks.fault import Fault
from sheaf.store.tables.audit import AuditRow
from sheaf.store.work import Work, seal

PAGE = 1000


def chain_holds(work: Work) -> Iterator[Fault]:
    """Prove that no line was changed, taken out or slipped in."""
    previous = ""
    rows = work.session.scalars(
        select(AuditRow).order_by(AuditRow.id).execution_options(yield_per=PAGE)
    )
    for row in rows:
        if row.previous != previous:
            yield Fault(f"audit {row.id}", previous, row.previous)
        if row.hash != seal(row):
            yield Fault(f"audit {row.id}", seal(row), row.hash)
        previous = row.hash
        work.session.expunge(row)
