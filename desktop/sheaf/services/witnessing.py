"""What is done before a second person (DOMAIN 10.1)."""

from __future__ import annotations

from sheaf.domain.errors import SamePerson
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
