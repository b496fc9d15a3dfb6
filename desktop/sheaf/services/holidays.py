"""The days not worked and the weekend days that are: typed in from the yearly notice.

They decide when a due date that falls on one of them is late (DOMAIN 4.1). Instalments of
loans paid out before a change keep the days that held then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from sheaf.domain.calendar import SATURDAY
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.teller import Permission
from sheaf.queries.office import Holiday, letterhead
from sheaf.store.tables.office import HolidayRow
from sheaf.store.work import Work

#: How the notice says that a day off is made up for: ``... from 02/14/2026``.
MADE_UP = re.compile(r"(\d{2})/(\d{2})/(\d{4})")

#: The holidays by the words of our source; in Chinese as the State Council calls them.
NAMES = {
    "New Year's Day": ("元旦", "New Year"),
    "Chinese New Year": ("春节", "Spring Festival"),
    "Tomb-Sweeping Day": ("清明节", "Tomb-Sweeping Day"),
    "Labor Day": ("劳动节", "Labour Day"),
    "Dragon Boat Festival": ("端午节", "Dragon Boat Festival"),
    "Mid-Autumn Festival": ("中秋节", "Mid-Autumn Festival"),
    "National Day": ("国庆节", "National Day"),
}
DAY_OFF, MADE_UP_FOR = ("调休放假", "Day off in lieu"), ("调休上班", "Worked in lieu")


@dataclass(eq=False)
class DayKnown(Refused):
    """The table has a line for a day already."""

    field = "day"
    name: str


def add(work: Work, holiday: Holiday) -> None:
    """Write a day off, or a weekend day that is worked."""
    work.require(Permission.CHANGE_POLICY)
    if not holiday.name.strip():
        raise Missing("name")
    if (known := work.session.get(HolidayRow, holiday.day)) is not None:
        raise DayKnown(known.name)
    if holiday.worked and holiday.day.weekday() < SATURDAY:
        raise Unusable("day", "not_a_weekend", holiday.day.isoformat())
    _write(work, holiday)
    work.note("holiday.add", holiday.day.isoformat(), after=holiday)


def remove(work: Work, day: date) -> None:
    """Take a day out of the table: it is a day like its weekday again."""
    work.require(Permission.CHANGE_POLICY)
    row = work.session.get_one(HolidayRow, day)
    before = Holiday(row.day, row.worked, row.name)
    work.session.delete(row)
    work.note("holiday.remove", day.isoformat(), before=before)


def fill_in(work: Work, year: int) -> int:
    """Write a year as announced, for the office to correct; return how many were new."""
    work.require(Permission.CHANGE_POLICY)
    return announce(work, year)


def announce(work: Work, year: int) -> int:
    """Write the days of a year that do not stand in the table yet; count them."""
    new = [
        one
        for one in announced(year, letterhead(work, work.today).language)
        if one.day.year == year and work.session.get(HolidayRow, one.day) is None
    ]
    for one in new:
        _write(work, one)
    if new:
        work.note("holiday.fill_in", str(year), after=len(new))
    return len(new)


def announced(year: int, language: str) -> list[Holiday]:
    """List the days of a year as far as they are known; a day off may make another work."""
    from holidays import country_holidays  # noqa: PLC0415 (late: only when a year is added)

    found: dict[date, Holiday] = {}
    english = language == "en"
    for day, said in country_holidays("CN", years=[year], language="en_US").items():
        found[day] = Holiday(day, worked=False, name=_name(said)[english])
        if made_up := MADE_UP.search(said):
            month, day_of_month, its_year = map(int, made_up.groups())
            worked = date(its_year, month, day_of_month)
            found[worked] = Holiday(worked, worked=True, name=MADE_UP_FOR[english])
    return [found[day] for day in sorted(found)]


def is_announced(year: int) -> bool:
    """Tell whether the notice of a year is known here: it alone names days in lieu.

    Before it is out only the days that the law names are known.
    """
    return any(one.worked for one in announced(year, "en"))


def _name(said: str) -> tuple[str, str]:
    return next((name for words, name in NAMES.items() if words in said), DAY_OFF)


def _write(work: Work, holiday: Holiday) -> None:
    work.session.add(
        HolidayRow(day=holiday.day, worked=holiday.worked, name=holiday.name.strip())
    )
    work.session.flush()
