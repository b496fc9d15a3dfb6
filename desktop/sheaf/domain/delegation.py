"""Acting for somebody else (授权与转授权): for how long, and on how much (DOMAIN 10.1).

Whoever decides, votes, signs or agrees as a second person may be away. For those days one
colleague acts for them, up to an amount, and says so on every paper. What somebody was
given to use in another's place they give to nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.teller import Permission

#: What somebody may do in another's place at a desk of their own.
DECIDING = frozenset({Permission.APPROVE, Permission.VOTE, Permission.COUNTERSIGN})
#: What they may only agree to in another's place, as the second person.
WITNESSING = frozenset({Permission.REVERSE, Permission.OVERRIDE})
DELEGABLE = DECIDING | WITNESSING


class ActsForThemselves(Refused):
    """Nobody acts in their own place."""

    field = "deputy"


@dataclass(eq=False)
class NothingToDelegate(Refused):
    """Who decides on nothing needs nobody to act for them."""

    name: str
    field = "principal"


@dataclass(eq=False)
class NoBusiness(Refused):
    """The administrator does no business, nor in another's place (DOMAIN 10.1)."""

    name: str
    field = "deputy"


@dataclass(eq=False)
class DelegatedAlready(Refused):
    """Somebody acts for them on some of these days already."""

    name: str
    until: date
    field = "principal"


@dataclass(eq=False)
class BeyondDelegation(Refused):
    """Who acts for another does so up to an amount."""

    amount: Money
    most: Money


class DelegationEnded(Refused):
    """It was taken back, or its last day is over."""


@dataclass(frozen=True, slots=True)
class Delegating:
    """Who acts for whom, from which day to which, up to how much, and why."""

    principal_id: int
    deputy_id: int
    since: date
    until: date
    most: Money
    reason: str


def check(told: Delegating, today: date) -> None:
    """Refuse days that are over or the wrong way round, no amount, and no reason."""
    if told.principal_id == told.deputy_id:
        raise ActsForThemselves
    if told.since < today:
        raise Unusable("since", "in_the_past", told.since.isoformat())
    if told.until < told.since:
        raise Unusable("until", "before_it_begins", told.until.isoformat())
    if told.most <= ZERO:
        raise Unusable("most", "not_above_zero", told.most.plain)
    if not told.reason.strip():
        raise Missing("reason")
