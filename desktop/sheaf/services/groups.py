"""Joint-liability groups: formed, joined, left, led (DOMAIN 7).

A group may be gathered bit by bit; whether it may guarantee anything is judged when one
of its members applies.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.joint_group import AGREEMENT_MONTHS
from sheaf.domain.money import ZERO, Money
from sheaf.domain.product import Security
from sheaf.domain.teller import Permission
from sheaf.queries import applications, debts, groups, parties
from sheaf.queries.applications import Application
from sheaf.services import application_papers, numbering
from sheaf.services.acts import once
from sheaf.services.applications import changeable
from sheaf.services.papers import Stamp
from sheaf.store.tables.applications import ApplicationRow, GroupRow, MemberRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work


@dataclass(eq=False)
class InAnotherGroup(Refused):
    """Nobody is a member of two groups."""

    field = "member"
    name: str
    group: str


@dataclass(eq=False)
class StillOwes(Refused):
    """A member leaves when nothing is owed and nothing is applied for."""

    owed: Money


class Leads(Refused):
    """The leader leaves once the group has elected another."""


@dataclass(frozen=True, slots=True)
class Forming:
    """A group to be: without a name it is called by its number."""

    name: str
    leader_id: int
    limit: Money
    until: date


@once
def form(work: Work, forming: Forming, stamp: Stamp, application_id: int = 0) -> int:
    """Form a group with its leader; the other members join; return its id.

    It secures the leader's application at once, if a group is what that one offers.
    """
    work.require(Permission.APPLY)
    latest = months_after(work.today, AGREEMENT_MONTHS)
    if not work.today < forming.until <= latest:
        raise Unusable("until", "beyond_agreement", forming.until.isoformat())
    name = forming.name.strip() or numbering.give(work, "group")
    if groups.named(work, name) is not None:
        raise Unusable("name", "given_twice", name)
    row = GroupRow(
        name=name, formed_on=work.today, until=forming.until, leader_id=forming.leader_id
    )
    work.session.add(row)
    work.session.flush()
    work.note("group.form", name, after=forming)
    _take_in(work, row, forming.leader_id, forming.limit)
    if application_id and _by_group(applications.one(work, application_id)):
        choose(work, application_id, row.id, stamp)
    return row.id


def join(work: Work, group_id: int, customer_id: int, limit: Money, stamp: Stamp) -> None:
    """Take a household in, up to a limit; who left before comes back.

    Where the group already secures what is being applied for, the newcomer lets the lender
    query their data like the others.
    """
    work.require(Permission.APPLY)
    _take_in(work, work.session.get_one(GroupRow, group_id), customer_id, limit)
    for member in parties.group(work, group_id).members:
        for application in _under_way(work, group_id, member.customer_id):
            if application.stage in applications.OPEN:
                application_papers.authorise_members(work, application, stamp)


def leave(work: Work, group_id: int, customer_id: int, why: str) -> None:
    """Let a member go who owes nothing; the leader must hand the lead over first."""
    work.require(Permission.APPLY)
    if not why.strip():
        raise Missing("reason")
    group = work.session.get_one(GroupRow, group_id)
    if group.leader_id == customer_id:
        raise Leads
    owed = debts.outstanding(work, customer_id)
    under_way = _under_way(work, group_id, customer_id)
    if owed > ZERO or under_way:
        raise StillOwes(max([owed, *(one.agreement.amount for one in under_way)]))
    row = work.session.get_one(MemberRow, (group_id, customer_id))
    row.left_on = work.today
    application_papers.spare_member(work, group.name, customer_id)
    work.note("group.leave", group.name, before=_name(work, customer_id), why=why.strip())


def elect(work: Work, group_id: int, customer_id: int) -> None:
    """Note whom the group has elected to lead it."""
    work.require(Permission.APPLY)
    _check_member(work, group_id, customer_id)
    group = work.session.get_one(GroupRow, group_id)
    before, group.leader_id = group.leader_id, customer_id
    names = _name(work, before), _name(work, customer_id)
    work.note("group.elect", group.name, before=names[0], after=names[1])


def choose(work: Work, application_id: int, group_id: int, stamp: Stamp) -> None:
    """Let a group secure an application of one of its members."""
    work.require(Permission.APPLY)
    application = changeable(work, application_id)
    if not _by_group(application):
        raise Unusable("group", "not_for_this_kind", application.security)
    _check_member(work, group_id, application.customer_id)
    work.session.get_one(ApplicationRow, application_id).group_id = group_id
    group = work.session.get_one(GroupRow, group_id)
    work.session.flush()
    chosen = applications.one(work, application_id)
    application_papers.authorise_members(work, chosen, stamp)
    work.note("application.group", application.number, after=group.name)


def _by_group(application: Application) -> bool:
    return application.security == Security.GROUP.value


def _take_in(work: Work, group: GroupRow, customer_id: int, limit: Money) -> None:
    if limit <= ZERO:
        raise Unusable("limit", "not_above_zero", limit.plain)
    customer = work.session.get_one(CustomerRow, customer_id)
    if customer.kind != "person":
        raise Unusable("member", "not_a_person", customer.name)
    other = groups.group_of(work, customer_id)
    if other is not None:
        name = work.session.get_one(GroupRow, other).name
        raise InAnotherGroup(customer.name, name)
    work.session.merge(
        MemberRow(group_id=group.id, customer_id=customer_id, limit=limit, left_on=None)
    )
    work.session.flush()
    work.note("group.join", group.name, after=[customer.name, limit])


def _check_member(work: Work, group_id: int, customer_id: int) -> None:
    members = parties.group(work, group_id).members
    if customer_id not in {one.customer_id for one in members}:
        raise Unusable("member", "not_a_member", _name(work, customer_id))


def _under_way(work: Work, group_id: int, customer_id: int) -> tuple[Application, ...]:
    """List what a member has applied for with this group, and is not done yet."""
    found = (
        applications.one(work, line.id)
        for line in applications.of_customer(work, customer_id)
        if line.stage not in applications.DONE
    )
    return tuple(one for one in found if one.group_id == group_id)


def _name(work: Work, customer_id: int) -> str:
    return work.session.get_one(CustomerRow, customer_id).name
