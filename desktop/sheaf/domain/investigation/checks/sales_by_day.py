"""Sales by day: each kind of day times its sales, added up to a month."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import all_shown


def compare(ground: Ground) -> Compared | None:
    """Add the days of a month up."""
    days = ground.entries.days
    if not days:
        return None
    found = sum((Fraction(one.days) * yuan(one.sales) for one in days), Fraction())
    formula = " + ".join(f"{plain(one.days)} × {plain(one.sales)}" for one in days)
    seen = all_shown(one.proof for one in days if one.sales)
    return Compared(yuan(ground.sales), found, formula, Sheet.DAYS, proves=seen)


RULE = Rule("sales_by_day", frozenset({Figure.SALES}), compare)
