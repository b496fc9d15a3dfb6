"""The last days, weeks and months: what was sold in them, reckoned to a month."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet

MONTH = Fraction(365, 12)


def compare(ground: Ground) -> Compared | None:
    """Sales = sum of sales / sum of days × 365 / 12."""
    recent = [one for one in ground.entries.recent if one.sales and one.days]
    days = sum((Fraction(one.days or 0) for one in recent), Fraction())
    if not days:
        return None
    sold = sum((yuan(one.sales) for one in recent), Fraction())
    told = " + ".join(plain(one.sales) for one in recent)
    formula = f"({told}) / {plain(days)} × 365 / 12"
    return Compared(yuan(ground.sales), sold / days * MONTH, formula, Sheet.RECENT)


RULE = Rule("sales_by_recent", frozenset({Figure.SALES}), compare)
