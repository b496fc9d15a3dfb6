"""Credit report: the debts it knows, against those that were named."""

from __future__ import annotations

from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import Money, total


def against(found: Money, named: Money, sheet: Sheet) -> Compared:
    """Set debts found against those named; where none was named, any found is a lie."""
    formula = f"{plain(found)} : {plain(named)}"
    if named:
        return Compared(yuan(named), yuan(found), formula, sheet)
    deviation = Fraction(1 if found else 0)
    return Compared(Fraction(), yuan(found), formula, sheet, deviation=deviation)


def beyond(found: Money, named: Money, sheet: Sheet) -> Compared:
    """Hold the debts named to those found by who cannot know of all: more is hidden."""
    if found > named:
        return against(found, named, sheet)
    formula = f"{plain(found)} ≤ {plain(named)}"
    return Compared(yuan(named), yuan(found), formula, sheet, deviation=Fraction())


def compare(ground: Ground) -> Compared | None:
    """Add up the reports, own, spouse's and firms'; private lenders stand in none."""
    found = [one.debts for one in ground.entries.reports if one.debts is not None]
    if not found:
        return None
    named = ground.balance.of(Sheet.DEBTS).amount
    return beyond(total(found), named, Sheet.REPORTS)


RULE = Rule("credit_report", frozenset({Figure.DEBTS}), compare)
