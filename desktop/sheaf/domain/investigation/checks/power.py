"""Power and gas: what the meter shows was used to make what was sold (用电量检验)."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import shows


def compare(ground: Ground) -> Compared | None:
    """Sales = power / use of a unit × price of a unit."""
    work = ground.entries.work
    if not work.power or not work.power_per_unit or not work.unit_price:
        return None
    output = Fraction(work.power) / Fraction(work.power_per_unit)
    used, price = plain(work.power_per_unit), plain(work.unit_price)
    return Compared(
        yuan(ground.sales),
        output * yuan(work.unit_price),
        f"{plain(work.power)} / {used} × {price}",
        Sheet.WORK,
        proves=shows(work.proof or ""),
    )


RULE = Rule("power", frozenset({Figure.SALES}), compare)
