"""Debt service: what the accounts pay out for debts, against the debts that were named."""

from __future__ import annotations

from sheaf.domain.investigation.checks.credit_report import against
from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Set a month's service, as the accounts show it, against that of the debts named."""
    found = ground.entries.home.debt_service
    if found is None:
        return None
    named = ground.income.average.debts.amount
    return against(found, named, Sheet.HOME)


RULE = Rule("debt_service", frozenset({Figure.DEBTS}), compare)
