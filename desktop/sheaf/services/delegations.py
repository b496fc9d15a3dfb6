"""Letting a colleague act for somebody, taking it back, and using it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from sheaf.domain.delegation import (
    DELEGABLE,
    BeyondDelegation,
    DelegatedAlready,
    Delegating,
    DelegationEnded,
    NoBusiness,
    NothingToDelegate,
    check,
)
from sheaf.domain.errors import Gone, Missing, NotAllowed
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission, Role, Teller
from sheaf.queries import delegations, tellers
from sheaf.services.acts import once
from sheaf.store.tables.office import DelegationEndRow, DelegationRow
from sheaf.store.work import Work

NOBODY: AbstractSet[int] = frozenset()


@once
def give(work: Work, told: Delegating) -> int:
    """Let somebody act for another: given by whoever is away, or by who appoints."""
    if told.principal_id != work.teller.id:
        work.require(Permission.APPOINT)
    check(told, work.today)
    _check_both(work, told)
    row = DelegationRow(
        principal_id=told.principal_id,
        deputy_id=told.deputy_id,
        since=told.since,
        until=told.until,
        most=told.most,
        reason=told.reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    names = tellers.names(work)
    subject = f"{names[told.deputy_id]} for {names[told.principal_id]}"
    work.note("delegation.give", subject, after=told, why=row.reason)
    return row.id


def end(work: Work, delegation_id: int, reason: str) -> None:
    """Take it back from now on: by whoever it is given for, or by who appoints."""
    found = delegations.one(work, delegation_id)
    if found.principal_id != work.teller.id:
        work.require(Permission.APPOINT)
    if found.over(work.today):
        raise DelegationEnded
    if not reason.strip():
        raise Missing("reason")
    row = DelegationEndRow(
        delegation_id=delegation_id,
        reason=reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    subject = f"{found.deputy} for {found.principal}"
    work.note("delegation.end", subject, why=row.reason)


def use(
    work: Work,
    person: Teller,
    right: Permission,
    amount: Money,
    but: AbstractSet[int] = NOBODY,
) -> int | None:
    """Say for whom somebody does what they may not in their own name; none where they may.

    The books are asked each time: what was taken back a minute ago is used no more. Nobody
    acts for those in ``but``. Each use stands in the audit book.
    """
    if right in person.own:
        return None
    found = [
        one
        for one in delegations.held(work)
        if one.deputy_id == person.id
        and right in one.rights
        and one.principal_id not in but
    ]
    if not found:
        raise NotAllowed(right.value)
    used = max(found, key=lambda one: one.most)
    if amount > used.most:
        raise BeyondDelegation(amount, used.most)
    subject = f"{person.name} for {used.principal}"
    work.note("delegation.use", subject, after=right.value, why=str(amount))
    return used.principal_id


def _check_both(work: Work, told: Delegating) -> None:
    principal = tellers.colleague(work, told.principal_id)
    deputy = tellers.colleague(work, told.deputy_id)
    for one in (principal, deputy):
        if not one.active:
            raise Gone(one.name)
    if not principal.rights & DELEGABLE:
        raise NothingToDelegate(principal.name)
    if Role.ADMINISTRATOR in deputy.roles:
        raise NoBusiness(deputy.name)
    for other in delegations.every(work):
        running = other.ended is None and other.principal_id == told.principal_id
        if running and other.since <= told.until and told.since <= other.until:
            raise DelegatedAlready(principal.name, other.until)
