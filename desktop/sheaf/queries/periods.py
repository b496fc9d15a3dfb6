"""Questions about months: up to which day the books are closed, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from sheaf.domain import period
from sheaf.queries import cash, tellers
from sheaf.store.tables.ledger import EntryRow
from sheaf.store.tables.office import PeriodRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class ClosedMonth:
    """A month as it was closed: its last day, when, and by whom."""

    until: date
    at: datetime
    teller: str


@dataclass(frozen=True, slots=True)
class Months:
    """How far the books are closed, what may be closed next, and what is in the way."""

    closed: tuple[ClosedMonth, ...]  # the latest first
    next: date | None
    over: bool
    till: tuple[str, date] | None  # the first till of that month not counted, and whose

    @property
    def until(self) -> date | None:
        """The last day that is closed."""
        return self.closed[0].until if self.closed else None


def closed_until(work: Work) -> date | None:
    """Return the last day of the months that are closed."""
    return work.session.execute(select(func.max(PeriodRow.until))).scalar()


def check_open(work: Work, day: date) -> None:
    """Refuse a day that lies in a closed month."""
    period.check_open(day, closed_until(work))


def next_month(work: Work) -> date | None:
    """Return the last day of the month to be closed next; nothing before any posting."""
    begun = work.session.execute(select(func.min(EntryRow.day))).scalar()
    return None if begun is None else period.next_month(closed_until(work), begun)


def open_till(work: Work, until: date) -> tuple[str, date] | None:
    """Find the first till up to a day that nobody counted, and whose it is."""
    for teller, day in cash.unclosed(work, until + timedelta(days=1)):
        if teller:
            return tellers.names(work).get(teller, ""), day
    return None


def months(work: Work) -> Months:
    """Show the months closed, the latest first, and the next one."""
    names, coming = tellers.names(work), next_month(work)
    rows = work.session.execute(
        select(PeriodRow.until, PeriodRow.at, PeriodRow.teller_id).order_by(
            PeriodRow.until.desc()
        )
    )
    return Months(
        tuple(ClosedMonth(until, at, names.get(who, "")) for until, at, who in rows),
        coming,
        coming is not None and coming < work.today,
        None if coming is None else open_till(work, coming),
    )
