"""Questions about the loan prime rate: what the office has of it, what counts on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from sheaf.domain.pricing import Lpr, Pricing, current, published_by
from sheaf.domain.product import ProductTerms
from sheaf.domain.rate import Rate
from sheaf.domain.tier import Tier
from sheaf.queries import office
from sheaf.store.tables.office import LprRow, TellerRow
from sheaf.store.work import Work

TERMS = (False, True)  # one year, more than five


@dataclass(frozen=True, slots=True)
class LprLine:
    """A prime rate as it stands in the table: who wrote it, and when."""

    lpr: Lpr
    teller: str
    at: datetime


def table(work: Work) -> tuple[LprLine, ...]:
    """List all that was published, the latest first; of one day one year before five."""
    rows = work.session.execute(
        select(LprRow, TellerRow.name)
        .outerjoin(TellerRow, TellerRow.id == LprRow.teller_id)
        .order_by(LprRow.published_on.desc(), LprRow.over_five_years)
    )
    return tuple(LprLine(_lpr(row), name or "", row.at) for row, name in rows)


def on(work: Work, day: date, *, over_five_years: bool) -> Lpr | None:
    """Return the prime rate last published by a day."""
    row = work.session.scalars(
        select(LprRow)
        .where(LprRow.over_five_years == over_five_years, LprRow.published_on <= day)
        .order_by(LprRow.published_on.desc())
        .limit(1)
    ).first()
    return None if row is None else _lpr(row)


def latest(work: Work, day: date) -> tuple[Lpr, ...]:
    """Return what was last published by a day: for one year, for more than five."""
    found = (on(work, day, over_five_years=over_five) for over_five in TERMS)
    return tuple(one for one in found if one is not None)


def missing(work: Work) -> date | None:
    """Say when a prime rate was published that counts today and is not in the table."""
    holidays, today = office.holidays(work), work.today
    found = latest(work, today)
    whole = len(found) == len(TERMS) and all(current(one, today, holidays) for one in found)
    return None if whole else published_by(today, holidays)


def pricing(work: Work, terms: ProductTerms, tier: Tier) -> Pricing | None:
    """Say what a product's rate for a tier is made from today, if from a prime rate."""
    rule = terms.rule_for(tier)
    if rule is None:
        return None
    return rule.among(latest(work, work.today), counts_from(work))


def counts_from(work: Work) -> date:
    """Say on which day the prime rate that counts today was published."""
    return published_by(work.today, office.holidays(work))


def next_value(work: Work) -> tuple[date, bool]:
    """Say which value is to be written next: its day, and whether for over five years."""
    day = published_by(work.today, office.holidays(work))
    one_year = on(work, work.today, over_five_years=False)
    return day, one_year is not None and one_year.published_on >= day


def _lpr(row: LprRow) -> Lpr:
    value: Rate = row.value
    return Lpr(row.published_on, row.over_five_years, value.value)
