"""What others know to be owed: the guarantor, asked apart, and the neighbours.

A debt to a person, spent long ago, stands in no report and bought nothing that can be
seen; who lives beside the borrower, or vouches for them, has heard of it.
"""

from __future__ import annotations

from sheaf.domain.investigation.checks.credit_report import beyond
from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.notebook import Sheet


def by_guarantors(ground: Ground) -> Compared | None:
    """Hold the debts named to the most that a guarantor knows of."""
    known = [one.debts for one in ground.entries.hold if one.debts is not None]
    named = ground.balance.of(Sheet.DEBTS).amount
    return beyond(max(known), named, Sheet.HOLD) if known else None


def by_others(ground: Ground) -> Compared | None:
    """Hold the debts named to the most that a neighbour or a supplier knows of."""
    known = ground.entries.person.debts
    named = ground.balance.of(Sheet.DEBTS).amount
    return None if known is None else beyond(known, named, Sheet.PERSON)


RULES = (
    Rule("guarantors_know", frozenset({Figure.DEBTS}), by_guarantors, one_sided=True),
    Rule("others_know", frozenset({Figure.DEBTS}), by_others, one_sided=True),
)
