"""Who may grant what changes a loan: on whose decision, before whom (DOMAIN 5.3, 10.1).

Other terms are granted by the authority that the loan takes. Within what one approver
decides alone, whoever may change loans grants them. Above it they rest on a decision of the
credit committee, named by its minutes and printed on the agreement; and a member who sits
on it, or a director where that level takes their signatures, confirms it by password.

A waiver needs a second person once all that was waived on the loan is more than one person
may waive alone; a write-off always does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.committee import Authority, Body
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.money import Money
from sheaf.domain.policy import Policy
from sheaf.domain.teller import Permission

#: Rights of which a second person holds one: to change loans, to decide on them, to sign.
DECIDES = frozenset({Permission.CHANGE_LOAN, Permission.APPROVE, Permission.COUNTERSIGN})


@dataclass(eq=False)
class NeedsSecond(Refused):
    """It takes a second person, with a password of their own."""

    field = "name"


@dataclass(frozen=True, slots=True)
class Resolution:
    """A decision of the credit committee, by the number of its minutes and its day."""

    minutes: str
    on: date


@dataclass(frozen=True, slots=True)
class Needs:
    """What granting a change takes beside the right to change loans.

    ``resolution``: a decision of the committee. ``second``: rights of which a second person
    holds one; none where nobody else is needed.
    """

    resolution: bool = False
    second: frozenset[Permission] = frozenset()


ALONE = Needs()
BEFORE_ANOTHER = Needs(second=DECIDES)


def for_terms(authority: Authority) -> Needs:
    """Say what other terms of a loan take whose amount has this authority."""
    if authority.body is Body.APPROVER:
        return ALONE
    directors = authority.signatures or authority.body is Body.NOBODY
    right = Permission.COUNTERSIGN if directors else Permission.VOTE
    return Needs(resolution=True, second=frozenset({right}))


def for_waiver(policy: Policy, in_all: Money) -> Needs:
    """Say what a waiver takes, by all that is then waived on the loan."""
    return BEFORE_ANOTHER if in_all > policy.waive_alone_max else ALONE


def check_resolution(needs: Needs, found: Resolution | None, lent: date, on: date) -> None:
    """Refuse other terms without the decision they rest on, or before it was taken."""
    if not needs.resolution:
        return
    if found is None or not found.minutes.strip():
        raise Missing("minutes")
    if found.on > on:
        raise Unusable("decided_on", "in_the_future", found.on.isoformat())
    if found.on < lent:
        raise Unusable("decided_on", "before_payout", found.on.isoformat())
