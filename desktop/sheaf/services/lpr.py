"""The office's table of the loan prime rate: typed in as each value is published."""

from __future__ import annotations

from datetime import date

from sheaf.domain.pricing import Lpr, LprKnown, check_lpr
from sheaf.domain.rate import Rate
from sheaf.domain.teller import Permission
from sheaf.store.tables.office import LprRow
from sheaf.store.work import Work

TERMS = {False: "1Y", True: "5Y+"}


def add(work: Work, lpr: Lpr) -> None:
    """Write a value as it was published."""
    work.require(Permission.CHANGE_POLICY)
    check_lpr(lpr, work.today)
    known = work.session.get(LprRow, (lpr.published_on, lpr.over_five_years))
    if known is not None:
        raise LprKnown(known.value.value)
    work.session.add(
        LprRow(
            published_on=lpr.published_on,
            over_five_years=lpr.over_five_years,
            value=Rate(lpr.value),
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.session.flush()
    work.note("lpr.add", _subject(lpr.published_on, lpr.over_five_years), after=lpr)


def remove(work: Work, published_on: date, *, over_five_years: bool) -> None:
    """Take a value typed wrongly out; contracts and repricings keep what they said."""
    work.require(Permission.CHANGE_POLICY)
    row = work.session.get_one(LprRow, (published_on, over_five_years))
    before = Lpr(row.published_on, row.over_five_years, row.value.value)
    work.session.delete(row)
    work.note("lpr.remove", _subject(published_on, over_five_years), before=before)


def _subject(published_on: date, over_five_years: bool) -> str:  # noqa: FBT001 (a key)
    return f"{published_on.isoformat()} {TERMS[over_five_years]}"
