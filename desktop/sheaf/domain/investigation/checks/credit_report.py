"""Credit report: the debts it knows, against those that were named."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import (
    Compared,
    Figure,
    Ground,
    Rule,
    plain,
    yuan,
)
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import Money


def against(found: Money, named: Money, sheets: tuple[Sheet, ...]) -> Compared:
    """Set debts found against those named; where none was named, any found is a lie."""
    formula = f"{plain(found)} : {plain(named)}"
    if named:
        return Compared(yuan(named), yuan(found), formula, sheets)
    deviation = Fraction(1 if found else 0)
    return Compared(Fraction(), yuan(found), formula, sheets, deviation=deviation)


def compare(ground: Ground) -> Compared | None:
    """Add the debts named up, and set the report against them."""
    found = ground.entries.home.credit_report
    if found is None:
        return None
    named = ground.balance.of(Sheet.DEBTS).amount
    return against(found, named, (Sheet.HOME, Sheet.DEBTS))


RULE = Rule("credit_report", frozenset({Figure.DEBTS}), compare)
