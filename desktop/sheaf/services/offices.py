"""The office itself: its first day, and what its letterhead says from a day on."""

from __future__ import annotations

from datetime import date

from sheaf.domain.errors import Missing
from sheaf.domain.office import Office
from sheaf.domain.policy import Policy
from sheaf.domain.teller import Permission, Role, Teller
from sheaf.services import tellers
from sheaf.store import canonical
from sheaf.store.tables.office import HolidayRow, OfficeRow, PolicyRow
from sheaf.store.work import Work

BEGINNING = date(2000, 1, 1)  # the first letterhead and settings hold for all the past
YEARS_AHEAD = 1


def found(work: Work, office: Office, administrator: str) -> Teller:
    """Open the books of a new office: its letterhead, its settings, its administrator."""
    for field in ("name", "short_name"):
        if not getattr(office, field).strip():
            raise Missing(field)
    work.session.add(
        OfficeRow(since=BEGINNING, facts=canonical.dump(office), at=work.now, teller_id=0)
    )
    work.session.add(
        PolicyRow(since=BEGINNING, facts=canonical.dump(Policy()), at=work.now, teller_id=0)
    )
    work.note("office.found", office.name, after=office)
    seed_holidays(work, range(work.today.year - 1, work.today.year + YEARS_AHEAD + 1))
    return tellers.appoint(work, administrator, {Role.ADMINISTRATOR})


def change_letterhead(work: Work, office: Office) -> None:
    """Print another letterhead from today on; papers made before keep theirs."""
    work.require(Permission.CHANGE_POLICY)
    facts = canonical.dump(office)
    work.session.add(
        OfficeRow(since=work.today, facts=facts, at=work.now, teller_id=work.teller.id)
    )
    work.note("office.letterhead", office.name, after=office)


def seed_holidays(work: Work, years: range) -> None:
    """Write the holidays as announced, for the office to correct by hand."""
    from holidays import country_holidays  # noqa: PLC0415 (late: only when a year is added)

    for day, name in sorted(country_holidays("CN", years=years).items()):
        if work.session.get(HolidayRow, day) is None:
            work.session.add(HolidayRow(day=day, worked=False, name=name))
