"""Tax and invoices (验证法): the sales that were declared."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import shows


def compare(ground: Ground) -> Compared | None:
    """Set what was declared for a month against the sales stated."""
    said = ground.entries.said
    declared = said.declared
    if not declared:
        return None
    return Compared(
        yuan(ground.sales),
        yuan(declared),
        plain(declared),
        Sheet.SAID,
        proves=shows(said.proof or ""),
    )


RULE = Rule("declared", frozenset({Figure.SALES}), compare)
