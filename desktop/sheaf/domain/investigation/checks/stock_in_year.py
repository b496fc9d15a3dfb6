"""Stock against a year: nobody keeps more goods than a year sells."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import (
    EXACTLY,
    Compared,
    Figure,
    Ground,
    Rule,
)
from sheaf.domain.investigation.figure import at_most, plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Stock lies at a year's sales or below."""
    stock, year = yuan(ground.balance.of(Sheet.STOCK).amount), ground.income.year
    if not stock:
        return None
    return Compared(
        stock,
        min(stock, yuan(year)),
        f"{plain(stock)} {at_most(stock, yuan(year))} {plain(year)}",
        Sheet.STOCK,
        passing=EXACTLY,
    )


RULE = Rule("stock_in_year", frozenset({Figure.STOCK}), compare, one_sided=True)
