"""Guarantors: what they were said to have left of a month, and what was found."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import total


def compare(ground: Ground) -> Compared | None:
    """Set income less spending, as found, against what the application has."""
    found = {one.name: one for one in ground.entries.guarantors}
    seen = [one for one in ground.known.guarantors if one.name in found]
    if not seen:
        return None
    stated = total(one.income for one in seen)
    income = total(found[one.name].income for one in seen)
    spent = total(found[one.name].spent for one in seen)
    return Compared(
        yuan(stated),
        yuan(income - spent),
        f"{plain(stated)} : {plain(income)} − {plain(spent)}",
        Sheet.GUARANTORS,
    )


RULE = Rule("guarantor_income", frozenset(), compare, one_sided=True)
