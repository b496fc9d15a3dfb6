"""Receivables: what is owed was sold on credit, within the days it takes to come in."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import all_shown
from sheaf.domain.investigation.ratios import MONTH


def compare(ground: Ground) -> Compared | None:
    """Sales = receivables / (credit share × collection days / 30)."""
    debtors, told = ground.balance.of(Sheet.RECEIVABLES), ground.entries.turnover
    owed = debtors.amount
    if not owed or not told.credit_share or not told.collection_days:
        return None
    months = Fraction(told.credit_share) * Fraction(told.collection_days) / MONTH
    credit, days = share(told.credit_share), plain(told.collection_days)
    return Compared(
        yuan(ground.sales),
        yuan(owed) / months,
        f"{plain(owed)} / ({credit} × {days} / {MONTH})",
        Sheet.RECEIVABLES,
        proves=all_shown(one.proof for one in debtors.parts if one.amount),
    )


RULE = Rule("receivables", frozenset({Figure.SALES, Figure.RECEIVABLES}), compare)
