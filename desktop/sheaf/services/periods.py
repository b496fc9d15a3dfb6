"""Closing a month in the books, for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.period import MonthRuns, NothingToClose, TillsOpen
from sheaf.domain.teller import Permission
from sheaf.queries import periods
from sheaf.services import closing
from sheaf.services.acts import once
from sheaf.store.tables.office import PeriodRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class MonthClosed:
    """Up to which day the books are closed now."""

    until: date


@once
def close_month(work: Work) -> MonthClosed:
    """Close the next month: its tills are counted, its days closed in the ledger."""
    work.require(Permission.CLOSE_MONTH)
    until = periods.next_month(work)
    if until is None:
        raise NothingToClose
    if until >= work.today:
        raise MonthRuns(until)
    if (till := periods.open_till(work, until)) is not None:
        raise TillsOpen(*till)
    closing.close(work, until)
    row = PeriodRow(until=until, at=work.now, teller_id=work.teller.id)
    work.session.add(row)
    work.session.flush()
    work.note("period.close", until.isoformat())
    return MonthClosed(until)
