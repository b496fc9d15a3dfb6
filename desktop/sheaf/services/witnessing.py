"""What is done before a second person (DOMAIN 10.1)."""

from __future__ import annotations

from sheaf.domain.errors import SamePerson
from sheaf.domain.granting import Needs, NeedsSecond
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission, Teller
from sheaf.services import delegations
from sheaf.store.work import Work


def check_witness(
    work: Work, witness: Teller, right: Permission, step: str, amount: Money
) -> None:
    """Refuse a witness who is the one acting, or who may not agree to the step.

    Who acts for somebody agrees up to the amount they were given, and not to a step of
    theirs.
    """
    if witness.id == work.teller.id:
        raise SamePerson(step, "witness")
    delegations.use(work, witness, right, amount, frozenset({work.teller.id}))


def check_second(
    work: Work, second: Teller | None, needs: Needs, step: str, amount: Money
) -> None:
    """Refuse an act without the second person that granting it takes."""
    if not needs.second:
        return
    if second is None:
        raise NeedsSecond
    held = needs.second & second.own or needs.second & second.permissions or needs.second
    right = min(held, key=lambda one: one.value)
    check_witness(work, second, right, step, amount)
