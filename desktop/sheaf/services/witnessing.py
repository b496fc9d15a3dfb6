"""What is done before a second person (DOMAIN 10.1)."""

from __future__ import annotations

from sheaf.domain.errors import NotAllowed, SamePerson
from sheaf.domain.teller import Permission, Teller
from sheaf.store.work import Work


def check_witness(work: Work, witness: Teller, right: Permission, step: str) -> None:
    """Refuse a witness who is the one acting, or who may not agree to the step."""
    if witness.id == work.teller.id:
        raise SamePerson(step, "witness")
    if right not in witness.permissions:
        raise NotAllowed(right.value)
