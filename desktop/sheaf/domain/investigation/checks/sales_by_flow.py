"""Sales by month: what bank and payment code took in, over its share of all sales."""

from __future__ import annotations

import re
from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import all_shown

#: How a line names its month: 2026-03-21 and 2026年3月 with the year, 3月 without.
MONTHS = (
    re.compile(r"([0-9]{4})\s*[-./年]\s*([0-9]{1,2})"),
    re.compile(r"(?<![0-9])([0-9]{1,2})\s*月"),
)


def compare(ground: Ground) -> Compared | None:
    """Reckon all sales from those that left a trace.

    Lines of one month, of several accounts or of single entries, add up to that month.
    """
    flows, traced = ground.entries.flows, ground.entries.said.code_share
    if not flows or not traced:
        return None
    seen = sum((yuan(one.received) for one in flows), Fraction())
    told = " + ".join(plain(one.received) for one in flows)
    months = len({_month(at, one.name) for at, one in enumerate(flows)})
    return Compared(
        yuan(ground.sales),
        seen / months / Fraction(traced),
        f"({told}) / {months} / {share(traced)}",
        Sheet.FLOWS,
        proves=all_shown(one.proof for one in flows if one.received),
    )


def _month(at: int, name: str) -> object:
    """Find the month that a line names; one without a name is a month of its own."""
    for pattern in MONTHS:
        if found := pattern.search(name):
            return tuple(int(one) for one in found.groups())
    return name or at


RULE = Rule("sales_by_flow", frozenset({Figure.SALES}), compare)
