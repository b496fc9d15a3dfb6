"""Margin: what the owner says is earned on a yuan, against the prices of the goods."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule, Unit
from sheaf.domain.investigation.figure import plain, share
from sheaf.domain.investigation.income import weighted
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Margin = sum of share × (1 − cost / price) of the products."""
    told, found = ground.entries.turnover.margin, weighted(ground.entries)
    if told is None or found is None:
        return None
    formula = " + ".join(
        f"{share(one.share)} × (1 − {plain(one.cost)} / {plain(one.price)})"
        for one in ground.entries.products
        if one.price
    )
    return Compared(Fraction(told), found, formula, Sheet.TURNOVER, Unit.SHARE)


RULE = Rule("margin_told", frozenset({Figure.MARGIN}), compare)
