"""Wages by commission (工资提成): who is paid a share of the sales shows the sales."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import (
    Compared,
    Figure,
    Ground,
    Rule,
    percent,
    plain,
    yuan,
)
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Sales = commission paid / its rate."""
    work = ground.entries.work
    if not work.commission or not work.commission_rate:
        return None
    return Compared(
        yuan(ground.sales),
        yuan(work.commission) / Fraction(work.commission_rate),
        f"{plain(work.commission)} / {percent(work.commission_rate)}",
        (Sheet.WORK, Sheet.SAID),
    )


RULE = Rule("commission", frozenset({Figure.SALES}), compare)
