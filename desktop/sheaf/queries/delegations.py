"""Questions about who acts for whom: which colleague, until when, up to how much."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from sheaf.domain.delegation import DELEGABLE
from sheaf.domain.money import Money
from sheaf.domain.teller import RIGHTS, Permission, Role
from sheaf.store.tables.office import DelegationEndRow, DelegationRow, TellerRow
from sheaf.store.work import Work

NOTHING = frozenset[Permission]()


@dataclass(frozen=True, slots=True)
class Delegation:
    """Who acts for whom, given by whom; ``rights`` are what the principal's places give.

    They follow the places: what the principal may no longer do, nobody does for them.
    """

    id: int
    principal_id: int
    principal: str
    deputy_id: int
    deputy: str
    rights: frozenset[Permission]
    since: date
    until: date
    most: Money
    reason: str
    given_by: str
    at: datetime
    ended: datetime | None
    ended_by: str
    why: str

    def over(self, today: date) -> bool:
        """Whether it was taken back, or its last day is gone."""
        return self.ended is not None or self.until < today

    def holds(self, today: date) -> bool:
        """Whether it may be used on a day."""
        return self.since <= today and not self.over(today)


def every(work: Work) -> tuple[Delegation, ...]:
    """List all there ever were, the latest first."""
    rows = work.session.execute(
        select(DelegationRow, TellerRow, DelegationEndRow)
        .join(TellerRow, TellerRow.id == DelegationRow.principal_id)
        .outerjoin(DelegationEndRow, DelegationEndRow.delegation_id == DelegationRow.id)
        .order_by(DelegationRow.id.desc())
    ).all()
    if not rows:
        return ()
    names = dict(work.session.execute(select(TellerRow.id, TellerRow.name)).all())
    return tuple(_delegation(*row, names) for row in rows)


def one(work: Work, delegation_id: int) -> Delegation:
    """Return one of them."""
    return next(one for one in every(work) if one.id == delegation_id)


def held(work: Work) -> tuple[Delegation, ...]:
    """List those that may be used today, the oldest first."""
    found = (one for one in every(work) if one.holds(work.today))
    return tuple(reversed([*found]))


def lent(work: Work) -> dict[int, frozenset[Permission]]:
    """Say what everybody may do today in another's place."""
    found = dict[int, frozenset[Permission]]()
    for one in held(work):
        found[one.deputy_id] = found.get(one.deputy_id, NOTHING) | one.rights
    return found


def _delegation(
    row: DelegationRow,
    principal: TellerRow,
    end: DelegationEndRow | None,
    names: dict[int, str],
) -> Delegation:
    return Delegation(
        row.id,
        principal.id,
        principal.name,
        row.deputy_id,
        names[row.deputy_id],
        _rights(principal),
        row.since,
        row.until,
        row.most,
        row.reason,
        names.get(row.teller_id, ""),
        row.at,
        end.at if end else None,
        names.get(end.teller_id, "") if end else "",
        end.reason if end else "",
    )


def _rights(principal: TellerRow) -> frozenset[Permission]:
    if not principal.active:
        return NOTHING
    roles = (Role(name) for name in principal.roles.split())
    return DELEGABLE & NOTHING.union(*(RIGHTS[role] for role in roles))
