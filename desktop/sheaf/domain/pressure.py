"""Somebody put in a word for a case, or leaned on who judges it (说情与干预).

Whoever is asked writes it down: who asked, how, and what was answered. It speaks neither
for nor against the borrower, who may know nothing of it; those who judge know of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.teller import Permission

#: Whoever has to do with a case can be asked for a favour in it.
RECORDED_BY = frozenset(
    {
        Permission.APPLY,
        Permission.INVESTIGATE,
        Permission.APPROVE,
        Permission.CONVENE,
        Permission.VOTE,
        Permission.COUNTERSIGN,
        Permission.CONTRACT,
        Permission.DISBURSE,
    }
)


@dataclass(frozen=True, slots=True)
class Pressure:
    """On which day who asked for what, how, and what was answered."""

    on: date
    who: str
    how: str
    answer: str


def tidied(told: Pressure, today: date) -> Pressure:
    """Refuse a day to come, and a record that leaves anything open."""
    if told.on > today:
        raise Unusable("on", "in_the_future", told.on.isoformat())
    for field in ("who", "how", "answer"):
        if not getattr(told, field).strip():
            raise Missing(field)
    return replace(
        told,
        who=" ".join(told.who.split()),
        how=told.how.strip(),
        answer=told.answer.strip(),
    )
