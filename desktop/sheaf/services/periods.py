"""Closing a month in the books, for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.period import MonthNotNext, MonthRuns, NothingToClose, TillsOpen
from sheaf.domain.teller import Permission
from sheaf.queries import periods
from sheaf.services import closing
from sheaf.services.acts import once
from sheaf.services.closing import Watch, unwatched
from sheaf.store.tables.office import PeriodRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class MonthClosed:
    """Up to which day the books are closed now."""

    until: date


@once
def close_month(work: Work, asked: date | None, watch: Watch = unwatched) -> MonthClosed:
    """Close the month asked for, which is the next: its tills counted, its days closed.

    It is named by its last day; there is none before anything was posted.
    """
    work.require(Permission.CLOSE_MONTH)
    until = periods.next_month(work)
    if until is None or asked is None:
        raise NothingToClose
    if asked != until:
        raise MonthNotNext(asked, until)
    if until >= work.today:
        raise MonthRuns(until)
    if (till := periods.open_till(work, until)) is not None:
        raise TillsOpen(*till)
    closing.close(work, until, watch)
    row = PeriodRow(until=until, at=work.now, teller_id=work.teller.id)
    work.session.add(row)
    work.session.flush()
    work.note("period.close", until.isoformat())
    return MonthClosed(until)
