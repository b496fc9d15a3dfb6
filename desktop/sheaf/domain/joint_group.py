"""Joint-liability groups: households that guarantee each other (DOMAIN 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.calendar import months_after
from sheaf.domain.condition import Check, Condition, at_least, between

AGREEMENT_MONTHS = 36  # then it must be renewed


@dataclass(frozen=True, slots=True)
class Member:
    """A member: their household, close relatives in the group, and arrears anywhere."""

    customer_id: int
    age: int
    household: int
    local: bool
    in_arrears: bool
    relatives: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """A group, its agreement and the leader it elected."""

    members: tuple[Member, ...]
    formed_on: date
    until: date
    leader_id: int


@dataclass(frozen=True, slots=True)
class GroupRules:
    """How large a group the office wants, and whether one late member stops all."""

    least: int = 5
    most: int = 10
    age_min: int = 18
    freeze: bool = True


def group_conditions(group: Group, on: date, rules: GroupRules) -> tuple[Condition, ...]:
    """Look at everything that a group must meet before any of its members borrows."""
    members = group.members
    ids = {member.customer_id for member in members}
    houses = len({member.household for member in members})
    related = sum(bool(member.relatives & ids - {member.customer_id}) for member in members)
    strangers = sum(not member.local for member in members)
    late = sum(member.in_arrears for member in members)
    latest = months_after(group.formed_on, AGREEMENT_MONTHS)
    return (
        between(Check.GROUP_SIZE, len(members), rules.least, rules.most),
        Condition(
            Check.GROUP_AGREEMENT,
            on <= group.until <= latest,
            group.until.isoformat(),
            latest.isoformat(),
        ),
        Condition(Check.GROUP_LEADER, group.leader_id in ids),
        at_least(Check.GROUP_HOUSEHOLDS, houses, len(members)),
        _none(Check.GROUP_RELATIVES, related),
        at_least(
            Check.GROUP_ADULTS,
            min((member.age for member in members), default=0),
            rules.age_min,
        ),
        _none(Check.GROUP_LOCAL, strangers),
        Condition(Check.GROUP_ARREARS, not (late and rules.freeze), str(late), "0"),
    )


def _none(code: Check, number: int) -> Condition:
    return Condition(code, not number, str(number), "0")
