"""Production capacity: the hours worked, what an hour makes, and how much of it is good."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Sales = hours × capacity × yield × price of a unit; all is good if not told."""
    work = ground.entries.work
    if not work.hours or not work.per_hour or not work.unit_price:
        return None
    good = Fraction(1) if work.yield_share is None else Fraction(work.yield_share)
    made = Fraction(work.hours) * Fraction(work.per_hour) * good
    hours, pace = plain(work.hours), plain(work.per_hour)
    return Compared(
        yuan(ground.sales),
        made * yuan(work.unit_price),
        f"{hours} × {pace} × {share(good)} × {plain(work.unit_price)}",
        Sheet.WORK,
    )


RULE = Rule("capacity", frozenset({Figure.SALES}), compare)
