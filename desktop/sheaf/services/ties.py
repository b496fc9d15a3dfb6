"""Linking customers: family, households, firms; both directions at once."""

from __future__ import annotations

from sheaf.domain.customer import Kind
from sheaf.domain.errors import Gone, Missing
from sheaf.domain.relation import (
    INVERSE,
    SHARED,
    CannotRelate,
    OtherSpouse,
    Relation,
    WithItself,
    may_be,
    share_of,
)
from sheaf.domain.teller import Permission
from sheaf.queries import parties
from sheaf.services.customers import subject
from sheaf.store import many
from sheaf.store.tables.people import CustomerRow, LinkRow
from sheaf.store.work import Work


def link(
    work: Work, customer_id: int, other_id: int, relation: Relation, share: str
) -> None:
    """Write what the other is to a customer, and the customer to the other.

    Done again it changes nothing: another share of a shareholder is given by ``reshare``.
    """
    work.require(Permission.REGISTER_CUSTOMER)
    if customer_id == other_id:
        raise WithItself
    one = work.session.get_one(CustomerRow, customer_id)
    other = work.session.get_one(CustomerRow, other_id)
    if not may_be(relation, Kind(one.kind), Kind(other.kind)):
        raise CannotRelate(relation)
    part = share_of(relation, share)
    former = share_now(work, customer_id, other_id, relation)
    if former not in {None, part}:
        raise Missing("reason")
    if relation is Relation.SPOUSE:
        _is_free_to_marry(work, one, other)
        _is_free_to_marry(work, other, one)
    for here, there, what in (
        (one, other, relation),
        (other, one, INVERSE[relation]),
    ):
        _write(work, here.id, there.id, what, part)
        said = f"{what.value} {there.name} {part}".strip()
        work.note("customer.link", subject(here.id), after=said)


def reshare(work: Work, customer_id: int, other_id: int, share: str, reason: str) -> None:
    """Give a shareholder another share, for a reason; the audit book keeps the former."""
    work.require(Permission.REGISTER_CUSTOMER)
    if not reason.strip():
        raise Missing("reason")
    one = work.session.get_one(CustomerRow, customer_id)
    other = work.session.get_one(CustomerRow, other_id)
    held = [each for each in SHARED if share_now(work, one.id, other.id, each) is not None]
    if not held:
        raise Gone("link")
    part = share_of(held[0], share)
    for here, there, what in (
        (one, other, held[0]),
        (other, one, INVERSE[held[0]]),
    ):
        row = work.session.get_one(LinkRow, (here.id, there.id, what.value))
        before, row.share = row.share, part
        work.note(
            "customer.link",
            subject(here.id),
            before=f"{what.value} {there.name} {before}",
            after=f"{what.value} {there.name} {part}",
            why=reason.strip(),
        )


def share_now(
    work: Work, customer_id: int, other_id: int, relation: Relation
) -> str | None:
    """Return the share that a link has, if there is one."""
    row = work.session.get(LinkRow, (customer_id, other_id, relation.value))
    return None if row is None else row.share


def unlink(
    work: Work, customer_id: int, other_id: int, relation: Relation, reason: str
) -> None:
    """Take a link away in both directions; the audit book keeps that there was one."""
    work.require(Permission.REGISTER_CUSTOMER)
    if not reason.strip():
        raise Missing("reason")
    one = work.session.get_one(CustomerRow, customer_id)
    other = work.session.get_one(CustomerRow, other_id)
    for here, there, what in (
        (one, other, relation),
        (other, one, INVERSE[relation]),
    ):
        ends = {"customer_id": here.id, "other_id": there.id}
        many.drop(work, LinkRow, **ends, relation=what.value)
        said = f"{what.value} {there.name}"
        work.note("customer.unlink", subject(here.id), before=said, why=reason.strip())


def _is_free_to_marry(work: Work, one: CustomerRow, other: CustomerRow) -> None:
    spouse = parties.spouse_of(work, one.id)
    if spouse not in {None, other.id}:
        raise OtherSpouse(spouse, work.session.get_one(CustomerRow, spouse).name)


def _write(work: Work, here: int, there: int, relation: Relation, share: str) -> None:
    row = work.session.get(LinkRow, (here, there, relation.value))
    if row is None:
        row = LinkRow(
            customer_id=here, other_id=there, relation=relation.value, since=work.today
        )
        work.session.add(row)
    row.share = share
    work.session.flush()
