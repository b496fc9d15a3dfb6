"""Production capacity: the hours worked, what an hour makes, and how much of it is good."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.entries import Machine, Work
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import shows
from sheaf.domain.money import ZERO

NONE = Decimal(0)


def compare(ground: Ground) -> Compared | None:
    """Sales = hours × capacity × yield × price of a unit, of every machine together.

    All that is made is good where nothing else was told; a machine of which anything is
    missing could make more than is reckoned, so nothing is compared then.
    """
    work, machines = ground.entries.work, ground.entries.machines
    told: list[Machine | Work] = [*([work] if _told(work) else []), *machines]
    if not told or not all(map(_told, told)):
        return None
    return Compared(
        yuan(ground.sales),
        sum((_made(one) for one in told), Fraction()),
        " + ".join(map(_sum, told)),
        Sheet.MACHINES if machines else Sheet.WORK,
        proves=shows(work.proof or ""),
    )


def _told(one: Machine | Work) -> bool:
    return bool(one.hours and one.per_hour and one.unit_price)


def _good(one: Machine | Work) -> Fraction:
    return Fraction(1) if one.yield_share is None else Fraction(one.yield_share)


def _made(one: Machine | Work) -> Fraction:
    hours, pace = Fraction(one.hours or 0), Fraction(one.per_hour or 0)
    return hours * pace * _good(one) * yuan(one.unit_price or ZERO)


def _sum(one: Machine | Work) -> str:
    hours, pace = plain(one.hours or NONE), plain(one.per_hour or NONE)
    return f"{hours} × {pace} × {share(_good(one))} × {plain(one.unit_price or ZERO)}"


RULE = Rule("capacity", frozenset({Figure.SALES}), compare)
