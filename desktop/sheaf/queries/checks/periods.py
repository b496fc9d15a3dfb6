"""Into a month that is closed nothing more was posted."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from sheaf.queries.checks.fault import Fault
from sheaf.store.tables.ledger import EntryRow
from sheaf.store.tables.office import PeriodRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work


def months_stay_closed(work: Work) -> Iterator[Fault]:
    """Prove that nothing posted after a month was closed counts for a day of it."""
    for row in (EntryRow, RepaymentRow):
        found = work.session.execute(
            select(row.number, row.day, PeriodRow.until)
            .join(PeriodRow, row.day <= PeriodRow.until)
            .where(row.at > PeriodRow.at)
        )
        for number, day, until in found:
            yield Fault(f"{number} of {day}", f"after {until}", str(day))
