"""Season against year: the months one by one, against the year as the owner tells it."""

from __future__ import annotations

from itertools import groupby

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Add twelve months up.

    Both are the owner's word: that they agree proves nothing, that they do not tells much.
    """
    told, months = ground.entries.said.year, ground.income.months
    if not told:
        return None
    sold = sorted((month.sales for month in months), reverse=True)
    formula = " + ".join(
        f"{len([*same])} × {plain(sales)}" for sales, same in groupby(sold)
    )
    return Compared(yuan(told), yuan(ground.income.year), formula, Sheet.SEASONS)


RULE = Rule("season", frozenset({Figure.SALES}), compare, one_sided=True)
