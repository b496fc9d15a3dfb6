"""Trend: this year's sales against last year's; growth wants a reason."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Set last year's sales against this year's."""
    before, now = ground.entries.said.last_year, ground.income.year
    if not before or not now:
        return None
    formula = f"{plain(before)} : {plain(now)}"
    return Compared(yuan(now), yuan(before), formula, Sheet.SEASONS)


RULE = Rule("trend", frozenset({Figure.SALES}), compare, one_sided=True)
