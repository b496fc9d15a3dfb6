"""Questions about joint-liability groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from sheaf.domain.calendar import age
from sheaf.domain.condition import Condition
from sheaf.domain.joint_group import Group, GroupRules, Member, group_conditions
from sheaf.domain.money import ZERO, Money
from sheaf.domain.relation import Relation
from sheaf.queries import debts, parties, policy
from sheaf.store.tables.applications import GroupRow, MemberRow
from sheaf.store.tables.people import CustomerRow, LinkRow
from sheaf.store.work import Work

#: Close relatives may not guarantee each other in a group.
RELATIVES = (
    Relation.SPOUSE,
    Relation.CHILD,
    Relation.PARENT,
    Relation.SIBLING,
    Relation.RELATIVE,
)
HOMES = (Relation.HOUSEHOLD, Relation.HEADED)


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group as one line of a list."""

    id: int
    name: str
    leader: str
    formed_on: date
    until: date
    members: int


def lines(work: Work) -> tuple[GroupLine, ...]:
    """List every group, the latest first."""
    members = (
        select(func.count())
        .where(MemberRow.group_id == GroupRow.id, MemberRow.left_on.is_(None))
        .correlate(GroupRow)
        .scalar_subquery()
    )
    rows = work.session.execute(
        select(
            GroupRow.id,
            GroupRow.name,
            CustomerRow.name,
            GroupRow.formed_on,
            GroupRow.until,
            members,
        )
        .join(CustomerRow, CustomerRow.id == GroupRow.leader_id)
        .order_by(GroupRow.id.desc())
    )
    return tuple(GroupLine(*row) for row in rows)


def named(work: Work, name: str) -> int | None:
    """Return the group that bears a name; no two bear the same."""
    return work.session.scalar(select(GroupRow.id).where(GroupRow.name == name))


def group_of(work: Work, customer_id: int) -> int | None:
    """Return the group a customer is a member of, the latest if there are several."""
    return work.session.scalar(
        select(MemberRow.group_id)
        .where(MemberRow.customer_id == customer_id, MemberRow.left_on.is_(None))
        .order_by(MemberRow.group_id.desc())
        .limit(1)
    )


def conditions(work: Work, group_id: int) -> tuple[Condition, ...]:
    """Look at everything a group must meet before one of its members borrows."""
    found, rules = parties.group(work, group_id), policy.on(work, work.today)
    people = tuple(_member(work, line.customer_id) for line in found.members)
    made = Group(people, found.formed_on, found.until, found.leader_id)
    return group_conditions(
        made,
        work.today,
        GroupRules(rules.group_min, rules.group_max, rules.age_min, rules.group_freeze),
    )


def limit(work: Work, group_id: int, customer_id: int) -> Money:
    """Return how much a member may borrow in the group; who is none may borrow nothing."""
    found = parties.group(work, group_id)
    limits = [one.limit for one in found.members if one.customer_id == customer_id]
    return limits[0] if limits else ZERO


def _member(work: Work, customer_id: int) -> Member:
    row = work.session.get_one(CustomerRow, customer_id)
    links = work.session.execute(
        select(LinkRow.other_id, LinkRow.relation).where(LinkRow.customer_id == customer_id)
    ).all()
    return Member(
        customer_id=customer_id,
        age=age(row.born, work.today) if row.born else 0,
        household=_household(customer_id, [(other, rel) for other, rel in links]),
        local=bool(row.village.strip()),
        in_arrears=debts.overdue(work, customer_id) > ZERO,
        relatives=frozenset(o for o, rel in links if rel in _values(RELATIVES)),
    )


def _household(customer_id: int, links: list[tuple[int, str]]) -> int:
    """Say which household someone lives in: its file, or else the couple's lower number."""
    homes = [other for other, relation in links if relation in _values(HOMES)]
    if homes:
        return min(homes)
    spouses = [other for other, relation in links if relation == Relation.SPOUSE.value]
    return min([customer_id, *spouses])


def _values(relations: tuple[Relation, ...]) -> set[str]:
    return {relation.value for relation in relations}
