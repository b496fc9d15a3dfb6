"""Purchases back-calculation (进货量反推): what was bought and sold, at its margin."""

from __future__ import annotations

from sheaf.domain.investigation import part
from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import ZERO


def compare(ground: Ground) -> Compared | None:
    """Sales = (purchases − increase of stock) / (1 − margin)."""
    bought, margin = part.bought(ground.entries.purchases).amount, ground.income.margin
    if not bought or margin >= 1:
        return None
    rise = ground.entries.turnover.stock_rise or ZERO
    return Compared(
        yuan(ground.sales),
        yuan(bought - rise) / (1 - margin),
        f"({plain(bought)} − {plain(rise)}) / (1 − {share(margin)})",
        Sheet.PURCHASES,
        proves=part.all_shown(one.proof for one in ground.entries.purchases if one.amount),
    )


RULE = Rule("purchases", frozenset({Figure.SALES, Figure.MARGIN}), compare)
