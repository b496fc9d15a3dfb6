"""Stock turnover: goods that are bought anew every so many days were sold meanwhile."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import all_shown
from sheaf.domain.investigation.ratios import MONTH


def compare(ground: Ground) -> Compared | None:
    """Sales = stock / days of refill × 30 / (1 − margin)."""
    counted = ground.balance.of(Sheet.STOCK)
    stock = counted.amount
    days, margin = ground.entries.turnover.refill_days, ground.income.margin
    if not stock or not days or margin >= 1:
        return None
    return Compared(
        yuan(ground.sales),
        yuan(stock) / Fraction(days) * MONTH / (1 - margin),
        f"{plain(stock)} / {plain(days)} × {MONTH} / (1 − {share(margin)})",
        Sheet.STOCK,
        proves=all_shown(one.proof for one in counted.parts if one.amount),
    )


RULE = Rule("stock_turnover", frozenset({Figure.SALES, Figure.STOCK}), compare)
