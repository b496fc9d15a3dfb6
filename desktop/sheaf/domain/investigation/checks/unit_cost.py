"""Cost of a unit (单位成本): price less material, labour, power and freight."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule, Unit
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Margin = (price − cost of a unit) / price."""
    work = ground.entries.work
    if not work.unit_price or work.unit_cost is None:
        return None
    price, cost = plain(work.unit_price), plain(work.unit_cost)
    return Compared(
        ground.income.margin,
        yuan(work.unit_price - work.unit_cost) / yuan(work.unit_price),
        f"({price} − {cost}) / {price}",
        Sheet.WORK,
        Unit.SHARE,
    )


RULE = Rule("unit_cost", frozenset({Figure.MARGIN}), compare)
