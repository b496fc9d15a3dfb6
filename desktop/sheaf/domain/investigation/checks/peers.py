"""Peers (同业比较): the ratios of a trade lie where its others lie."""

from __future__ import annotations

from collections.abc import Callable

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule, Unit
from sheaf.domain.investigation.figure import plain, share
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import COUNTED, Ratio

#: Which ratio speaks about which figure, and the page it stands on.
ABOUT: dict[Ratio, tuple[Figure, Sheet]] = {
    Ratio.GROSS_MARGIN: (Figure.MARGIN, Sheet.PRODUCTS),
    Ratio.STOCK_DAYS: (Figure.STOCK, Sheet.STOCK),
    Ratio.RECEIVABLES_TO_SALES: (Figure.RECEIVABLES, Sheet.RECEIVABLES),
    Ratio.DEBT_TO_ASSETS: (Figure.DEBTS, Sheet.DEBTS),
}


def compares(ratio: Ratio) -> Callable[[Ground], Compared | None]:
    """Hold a ratio to its trade: outside, the nearer end is what was to be expected."""

    def compare(ground: Ground) -> Compared | None:
        value, usual = ground.ratios.get(ratio), ground.template.ranges.get(ratio)
        if value is None or usual is None:
            return None
        write = plain if ratio in COUNTED else share
        return Compared(
            value,
            min(max(value, usual.low), usual.high),
            f"{write(usual.low)} ≤ {write(value)} ≤ {write(usual.high)}",
            ABOUT[ratio][1],
            Unit.COUNT if ratio in COUNTED else Unit.SHARE,
        )

    return compare


RULES = tuple(
    Rule(
        f"peers_{ratio.value}",
        frozenset({figure}),
        compares(ratio),
        one_sided=ratio is Ratio.DEBT_TO_ASSETS,  # a debt that is hidden looks best of all
    )
    for ratio, (figure, _sheet) in ABOUT.items()
)
