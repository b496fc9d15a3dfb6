"""Questions about the office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from sheaf.domain.calendar import Holidays
from sheaf.domain.office import Office
from sheaf.store import canonical
from sheaf.store.tables.office import BackupRow, HolidayRow, OfficeRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Backup:
    """The last backup that was opened and checked."""

    at: datetime
    place: str


def letterhead(work: Work, day: date) -> Office:
    """Return what the letterhead says on a day."""
    query = (
        select(OfficeRow.facts)
        .where(OfficeRow.since <= day)
        .order_by(OfficeRow.since.desc(), OfficeRow.id.desc())
        .limit(1)
    )
    return canonical.load(Office, work.session.execute(query).scalar_one())


def holidays(work: Work) -> Holidays:
    """Return the days not worked, and the weekend days that are."""
    rows = work.session.execute(select(HolidayRow.day, HolidayRow.worked)).all()
    return Holidays(
        frozenset(day for day, worked in rows if not worked),
        frozenset(day for day, worked in rows if worked),
    )


def last_backup(work: Work) -> Backup | None:
    """Return the last backup that was opened and checked, if there is one."""
    query = select(BackupRow.at, BackupRow.place).order_by(BackupRow.id.desc()).limit(1)
    row = work.session.execute(query).one_or_none()
    return Backup(row.at, row.place) if row else None
