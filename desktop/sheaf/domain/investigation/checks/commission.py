"""Wages by commission (工资提成): who is paid a share of the sales shows the sales."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import shows


def compare(ground: Ground) -> Compared | None:
    """Sales = commission paid / its rate."""
    work = ground.entries.work
    if not work.commission or not work.commission_rate:
        return None
    return Compared(
        yuan(ground.sales),
        yuan(work.commission) / Fraction(work.commission_rate),
        f"{plain(work.commission)} / {share(work.commission_rate)}",
        Sheet.WORK,
        proves=shows(work.proof or ""),
    )


RULE = Rule("commission", frozenset({Figure.SALES}), compare)
