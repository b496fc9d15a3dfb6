"""Season against year: the months one by one, against the year as the owner tells it."""

from __future__ import annotations

from itertools import groupby

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Add twelve months up.

    Year and normal month are told in one breath: that they agree is a method only where
    every season was told by itself.
    """
    told, months = ground.entries.said.year, ground.income.months
    if not told:
        return None
    sold = sorted((month.sales for month in months), reverse=True)
    formula = " + ".join(
        f"{len([*same])} × {plain(sales)}" for sales, same in groupby(sold)
    )
    return Compared(
        yuan(told),
        yuan(ground.income.year),
        formula,
        Sheet.SEASONS,
        proves=not ground.entries.said.month,
    )


RULE = Rule("season", frozenset({Figure.SALES}), compare)
