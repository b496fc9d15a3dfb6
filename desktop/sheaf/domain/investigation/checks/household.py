"""Household: what is left each month must be found again, in accounts or in things."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Set the savings seen in a month against income less expenses less debt service."""
    saved, average = ground.entries.home.saved, ground.income.average
    if saved is None or not average.disposable:
        return None
    left = plain(average.before_debts)
    formula = f"{plain(saved)} : {left} − {plain(average.debts.amount)}"
    return Compared(yuan(average.disposable), yuan(saved), formula, Sheet.HOME)


RULE = Rule("household", frozenset({Figure.HOUSEHOLD_INCOME}), compare)
