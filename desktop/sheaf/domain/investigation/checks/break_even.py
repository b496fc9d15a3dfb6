"""Income against cost: sales must carry the fixed costs at their margin."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import (
    EXACTLY,
    Compared,
    Figure,
    Ground,
    Rule,
)
from sheaf.domain.investigation.figure import at_least, plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Break-even sales = fixed costs / margin; stated sales lie above."""
    costs, margin = ground.income.average.costs.amount, ground.income.margin
    if not costs or margin <= 0:
        return None
    least, sold = yuan(costs) / margin, yuan(ground.sales)
    return Compared(
        sold,
        max(least, sold),
        f"{plain(sold)} {at_least(sold, least)} {plain(costs)} / {share(margin)}",
        Sheet.COSTS,
        passing=EXACTLY,
    )


RULE = Rule("break_even", frozenset({Figure.SALES}), compare, one_sided=True)
