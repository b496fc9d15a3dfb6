"""Sales by week: the average week, 52 of them to the year."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import all_shown

WEEKS = Fraction(52, 12)


def compare(ground: Ground) -> Compared | None:
    """Take the weeks seen as the average of all."""
    weeks = ground.entries.weeks
    if not weeks:
        return None
    seen = sum((yuan(one.sales) for one in weeks), Fraction())
    told = " + ".join(plain(one.sales) for one in weeks)
    return Compared(
        yuan(ground.sales),
        seen / len(weeks) * WEEKS,
        f"({told}) / {len(weeks)} × 52 / 12",
        Sheet.WEEKS,
        proves=all_shown(one.proof for one in weeks if one.sales),
    )


RULE = Rule("sales_by_week", frozenset({Figure.SALES}), compare)
