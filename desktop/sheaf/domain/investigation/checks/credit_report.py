"""Credit report: the debts it knows, against those that were named."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import Money


def against(found: Money, named: Money, sheet: Sheet) -> Compared:
    """Set debts found against those named; where none was named, any found is a lie."""
    formula = f"{plain(found)} : {plain(named)}"
    if named:
        return Compared(yuan(named), yuan(found), formula, sheet)
    deviation = Fraction(1 if found else 0)
    return Compared(Fraction(), yuan(found), formula, sheet, deviation=deviation)


def compare(ground: Ground) -> Compared | None:
    """Add the debts named up, and set the report against them."""
    found = ground.entries.home.credit_report
    if found is None:
        return None
    named = ground.balance.of(Sheet.DEBTS).amount
    return against(found, named, Sheet.HOME)


RULE = Rule("credit_report", frozenset({Figure.DEBTS}), compare)
