"""The last days, weeks and months: what was sold in them, reckoned to a month."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import all_shown

MONTH = Fraction(365, 12)


def compare(ground: Ground) -> Compared | None:
    """Sales = sum of sales / sum of days × 365 / 12; a day without sales is a day."""
    recent = [
        (Fraction(one.days), one.sales, one.proof)
        for one in ground.entries.recent
        if one.days and one.sales is not None
    ]
    days = sum((days for days, _sales, _proof in recent), Fraction())
    if not days:
        return None
    sold = sum((yuan(sales) for _days, sales, _proof in recent), Fraction())
    told = " + ".join(plain(sales) for _days, sales, _proof in recent)
    formula = f"({told}) / {plain(days)} × 365 / 12"
    return Compared(
        yuan(ground.sales),
        sold / days * MONTH,
        formula,
        Sheet.RECENT,
        proves=all_shown(proof for _days, _sales, proof in recent),
    )


RULE = Rule("sales_by_recent", frozenset({Figure.SALES}), compare)
