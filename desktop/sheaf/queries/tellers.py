"""Questions about the people of the office."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from sheaf.domain.delegation import DECIDING
from sheaf.domain.teller import RIGHTS, NotHere, Permission, Role, Teller
from sheaf.queries import delegations
from sheaf.queries.delegations import NOTHING
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import LinkRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Colleague:
    """Someone who works or worked here.

    ``lent`` is what they may do today in the place of somebody who is away.
    """

    id: int
    name: str
    roles: frozenset[Role]
    active: bool
    customer_id: int | None = None  # their own file in the registry
    lent: frozenset[Permission] = NOTHING

    @property
    def rights(self) -> frozenset[Permission]:
        """All that the roles allow together."""
        return frozenset().union(*(RIGHTS[role] for role in self.roles))

    def may(self, permission: Permission) -> bool:
        """Whether they hold a right, or use it in another's place."""
        return permission in self.rights or permission in self.lent


def colleagues(work: Work) -> tuple[Colleague, ...]:
    """List the people of the office, in the order they were appointed."""
    rows = work.session.execute(
        select(
            TellerRow.id,
            TellerRow.name,
            TellerRow.roles,
            TellerRow.active,
            TellerRow.customer_id,
        ).order_by(TellerRow.id)
    )
    lent = delegations.lent(work)
    return tuple(
        Colleague(i, name, _roles(roles), on, own, lent.get(i, NOTHING))
        for i, name, roles, on, own in rows
    )


def who_may(work: Work, permission: Permission) -> tuple[Colleague, ...]:
    """List who works here and holds a right, or uses it in another's place."""
    return tuple(one for one in colleagues(work) if one.active and one.may(permission))


def others_who_may(work: Work, permission: Permission) -> tuple[Colleague, ...]:
    """List who works here beside the one asking, and holds a right."""
    return tuple(one for one in who_may(work, permission) if one.id != work.teller.id)


def others_with(work: Work, rights: frozenset[Permission]) -> tuple[Colleague, ...]:
    """List who works here beside the one asking, and holds one of some rights."""
    others = (one for one in colleagues(work) if one.active and one.id != work.teller.id)
    return tuple(one for one in others if any(one.may(right) for right in rights))


def colleague(work: Work, teller_id: int) -> Colleague:
    """Return one person of the office, still here or not."""
    row = work.session.get_one(TellerRow, teller_id)
    return Colleague(row.id, row.name, _roles(row.roles), row.active, row.customer_id)


def close_to(work: Work, customer_id: int) -> frozenset[int]:
    """Name the colleagues whose own file this is, or is linked to it."""
    linked = select(LinkRow.customer_id).where(LinkRow.other_id == customer_id)
    own = TellerRow.customer_id
    return frozenset(
        work.session.scalars(
            select(TellerRow.id).where((own == customer_id) | own.in_(linked))
        )
    )


def named(work: Work, name: str) -> Teller:
    """Return the person of this name; refuse who does not work here (any more)."""
    row = work.session.execute(
        select(TellerRow.id, TellerRow.name, TellerRow.roles).where(
            TellerRow.name == name, TellerRow.active
        )
    ).one_or_none()
    if row is None:
        raise NotHere
    lent = delegations.lent(work).get(row.id, NOTHING)
    return Teller(row.id, row.name, _roles(row.roles), lent & DECIDING)


def names(work: Work) -> dict[int, str]:
    """Name everyone who ever worked here, by their id."""
    rows = work.session.execute(select(TellerRow.id, TellerRow.name))
    return dict(rows.all())


def _roles(text: str) -> frozenset[Role]:
    return frozenset(Role(name) for name in text.split())
