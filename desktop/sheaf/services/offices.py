"""The office itself: its first day, and what its letterhead says from a day on."""

from __future__ import annotations

from datetime import date

from sheaf.domain.errors import Missing
from sheaf.domain.identity import credit_code
from sheaf.domain.office import Office
from sheaf.domain.policy import Policy
from sheaf.domain.teller import Permission, Role, Teller
from sheaf.queries.office import letterhead
from sheaf.services import holidays, tellers
from sheaf.store import canonical
from sheaf.store.tables.office import OfficeRow, PolicyRow
from sheaf.store.work import Work

BEGINNING = date(2000, 1, 1)  # the first letterhead and settings hold for all the past
YEARS_AHEAD = 1


def found(work: Work, office: Office, administrator: str) -> Teller:
    """Open the books of a new office: its letterhead, its settings, its administrator."""
    _check(office)
    work.session.add(
        OfficeRow(since=BEGINNING, facts=canonical.dump(office), at=work.now, teller_id=0)
    )
    work.session.add(
        PolicyRow(since=BEGINNING, facts=canonical.dump(Policy()), at=work.now, teller_id=0)
    )
    work.note("office.found", office.name, after=office)
    for year in range(work.today.year - 1, work.today.year + YEARS_AHEAD + 1):
        holidays.announce(work, year)
    return tellers.appoint(work, administrator, {Role.ADMINISTRATOR})


def change_letterhead(work: Work, office: Office) -> None:
    """Print another letterhead from today on; papers made before keep theirs."""
    work.require(Permission.CHANGE_POLICY)
    _check(office)
    before = letterhead(work, work.today)
    if office == before:
        return
    facts = canonical.dump(office)
    work.session.add(
        OfficeRow(since=work.today, facts=facts, at=work.now, teller_id=work.teller.id)
    )
    work.note("office.letterhead", office.name, before=before, after=office)


def _check(office: Office) -> None:
    for field in ("name", "short_name"):
        if not getattr(office, field).strip():
            raise Missing(field)
    if office.licence:
        credit_code(office.licence)
