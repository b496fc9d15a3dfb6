"""Questions about the office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from sheaf.domain.calendar import Holidays
from sheaf.domain.office import Office
from sheaf.store import canonical
from sheaf.store.tables.office import (
    BackupRow,
    HolidayRow,
    LprRow,
    OfficeRow,
    PolicyRow,
    TellerRow,
)
from sheaf.store.tables.products import ProductRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Backup:
    """The last backup that was opened and checked."""

    at: datetime
    place: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that is not worked, or a weekend day that is."""

    day: date
    worked: bool
    name: str


@dataclass(frozen=True, slots=True)
class Overview:
    """What the office's room says of its parts in one line each."""

    office: Office
    people: int
    products: int
    settings_changed: date | None
    last_holiday: date | None
    backup: Backup | None
    lpr: date | None  # the last one published


def overview(work: Work) -> Overview:
    """Sum up the office on one page."""
    count = func.count()
    active = select(count).select_from(TellerRow).where(TellerRow.active)
    offered = select(count).select_from(ProductRow).where(ProductRow.offered)
    changed = select(func.max(PolicyRow.since)).where(PolicyRow.teller_id != 0)
    known = select(func.max(HolidayRow.day))
    return Overview(
        office=letterhead(work, work.today),
        people=work.session.execute(active).scalar_one(),
        products=work.session.execute(offered).scalar_one(),
        settings_changed=work.session.execute(changed).scalar(),
        last_holiday=work.session.execute(known).scalar(),
        backup=last_backup(work),
        lpr=work.session.execute(select(func.max(LprRow.published_on))).scalar(),
    )


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


def holiday_table(work: Work, year: int) -> tuple[Holiday, ...]:
    """List a year's days off and worked weekend days, in their order."""
    rows = work.session.execute(
        select(HolidayRow.day, HolidayRow.worked, HolidayRow.name)
        .where(HolidayRow.day.between(date(year, 1, 1), date(year, 12, 31)))
        .order_by(HolidayRow.day)
    )
    return tuple(Holiday(*row) for row in rows)


def last_backup(work: Work) -> Backup | None:
    """Return the last backup that was opened and checked, if there is one."""
    found = backups(work, 1)
    return found[0] if found else None


def backups(work: Work, most: int) -> tuple[Backup, ...]:
    """List the backups that were opened and checked, the latest first."""
    query = (
        select(BackupRow.at, BackupRow.place, BackupRow.size)
        .order_by(BackupRow.id.desc())
        .limit(most)
    )
    return tuple(Backup(*row) for row in work.session.execute(query))
