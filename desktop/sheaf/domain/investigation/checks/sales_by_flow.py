"""Sales by month: what bank and payment code took in, over its share of all sales."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Reckon all sales from those that left a trace."""
    flows, traced = ground.entries.flows, ground.entries.said.code_share
    if not flows or not traced:
        return None
    seen = sum((yuan(one.received) for one in flows), Fraction())
    told = " + ".join(plain(one.received) for one in flows)
    return Compared(
        yuan(ground.sales),
        seen / len(flows) / Fraction(traced),
        f"({told}) / {len(flows)} / {share(traced)}",
        Sheet.FLOWS,
    )


RULE = Rule("sales_by_flow", frozenset({Figure.SALES}), compare)
