"""The customer's own statements: the sales of their last year, against this one."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Take the last line that names sales."""
    told = [one.sales for one in ground.entries.statements if one.sales]
    year = ground.income.year
    if not told or not year:
        return None
    formula = f"{plain(told[-1])} : {plain(year)}"
    return Compared(yuan(year), yuan(told[-1]), formula, Sheet.STATEMENTS)


RULE = Rule("statements", frozenset({Figure.SALES}), compare, one_sided=True)
