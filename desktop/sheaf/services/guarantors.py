"""Guarantors of an application: put forward, put right, taken back, until submitted."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from sheaf.domain.customer import AlreadyRegistered, Person
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.guarantee import GuaranteeKind, check_guarantor
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.authorisation import AuthorisedAs
from sheaf.domain.policy import SETTINGS
from sheaf.domain.relation import OtherSpouse, Relation
from sheaf.domain.teller import Permission
from sheaf.queries import applications
from sheaf.services import application_papers, customers, ties
from sheaf.services.acts import once
from sheaf.services.applications import changeable
from sheaf.services.papers import Stamp
from sheaf.store.tables.applications import GuarantorRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work


class AlreadyGuarantor(Refused):
    """The person guarantees this application already."""

    field = "guarantor"


@dataclass(frozen=True, slots=True)
class Guaranteeing:
    """What a guarantor says of themselves; amounts are theirs, ``guarantees`` elsewhere.

    ``monthly_income`` is what is left of it to dispose of, ``net_assets`` what is left
    after debts.
    """

    customer_id: int
    relation: str
    monthly_income: Money
    owes: Money
    guarantees: Money
    net_assets: Money
    spouse_consents: bool
    kind: GuaranteeKind
    period_years: int


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Someone not registered yet, and whom they are married to: by file, or new as well."""

    person: Person
    spouse: int | Person | None = None


@once
def add(work: Work, application_id: int, guaranteeing: Guaranteeing, stamp: Stamp) -> int:
    """Put a guarantor forward; return its id. Capacity is judged apart, never refused."""
    return _add(work, application_id, guaranteeing, stamp)


@once
def add_new(
    work: Work,
    application_id: int,
    newcomer: Newcomer,
    guaranteeing: Guaranteeing,
    stamp: Stamp,
) -> int:
    """Open a file for someone not yet registered, and put them forward, in one act."""
    entered = customers.enter(work, newcomer.person).customer_id
    _marry(work, entered, newcomer.spouse)
    given = replace(guaranteeing, customer_id=entered)
    return _add(work, application_id, given, stamp)


def correct(work: Work, guarantor_id: int, guaranteeing: Guaranteeing) -> None:
    """Put right what a guarantor said of themselves; who it is stays.

    The form is made anew where the relation, which stands on it, is another.
    """
    work.require(Permission.APPLY)
    row = work.session.get_one(GuarantorRow, guarantor_id)
    application = changeable(work, row.application_id)
    relation = guaranteeing.relation.strip()
    before = _said(row)
    after = replace(guaranteeing, customer_id=row.customer_id, relation=relation)
    _check(work, after)
    if after == before:
        return
    for column, value in _columns(after).items():
        setattr(row, column, value)
    work.session.flush()
    if after.relation != before.relation:
        application_papers.renew_form(work, applications.one(work, application.id))
    work.note("guarantor.correct", application.number, before=before, after=after)


def remove(work: Work, guarantor_id: int, why: str) -> None:
    """Take a guarantor back; what they were to sign is void."""
    work.require(Permission.APPLY)
    if not why.strip():
        raise Missing("reason")
    row = work.session.get_one(GuarantorRow, guarantor_id)
    application = changeable(work, row.application_id)
    name = work.session.get_one(CustomerRow, row.customer_id).name
    application_papers.void_guarantors(work, application.id, row.customer_id)
    work.session.delete(row)
    work.session.flush()
    after = applications.one(work, application.id)
    application_papers.spare_beside(work, after)
    application_papers.renew_form(work, after)
    work.note("guarantor.remove", application.number, before=name, why=why.strip())


def _marry(work: Work, customer_id: int, spouse: int | Person | None) -> None:
    """Link the spouse, whose file is opened as well where there is none.

    What is wrong with the spouse is said beside the spouse.
    """
    try:
        if isinstance(spouse, Person):
            spouse = customers.enter(work, spouse).customer_id
        if spouse is not None:
            ties.link(work, customer_id, spouse, Relation.SPOUSE, "")
    except AlreadyRegistered as known:
        known.field = "spouse_number"
        raise
    except OtherSpouse as other:
        other.field = "spouse"
        raise


def _add(work: Work, application_id: int, guaranteeing: Guaranteeing, stamp: Stamp) -> int:
    work.require(Permission.APPLY)
    application = changeable(work, application_id)
    check_guarantor(application.customer_id, guaranteeing.customer_id)
    if guaranteeing.customer_id in {one.customer_id for one in application.guarantors}:
        raise AlreadyGuarantor
    _check(work, guaranteeing)
    row = GuarantorRow(application_id=application_id, **_columns(guaranteeing))
    work.session.add(row)
    work.session.flush()
    after = applications.one(work, application_id)
    application_papers.renew_form(work, after)
    role = AuthorisedAs.GUARANTOR
    application_papers.authorise(work, after, row.customer_id, role, stamp)
    application_papers.authorise_beside(work, after, stamp)
    work.note("guarantor.add", application.number, after=guaranteeing)
    return row.id


def _columns(guaranteeing: Guaranteeing) -> dict[str, Any]:
    """Spell out what is kept of it."""
    said = {each.name: getattr(guaranteeing, each.name) for each in fields(guaranteeing)}
    relation = guaranteeing.relation.strip()
    return said | {"relation": relation, "kind": guaranteeing.kind.value}


def _said(row: GuarantorRow) -> Guaranteeing:
    said = {each.name: getattr(row, each.name) for each in fields(Guaranteeing)}
    return Guaranteeing(**said | {"kind": GuaranteeKind(row.kind)})


def _check(work: Work, guaranteeing: Guaranteeing) -> None:
    row = work.session.get_one(CustomerRow, guaranteeing.customer_id)
    if row.kind == "household":
        raise Unusable("guarantor", "household", row.name)
    if not guaranteeing.relation.strip():
        raise Missing("relation")
    for field in ("monthly_income", "owes", "guarantees"):
        amount: Money = getattr(guaranteeing, field)
        if amount < ZERO:
            raise Unusable(field, "negative", amount.plain)
    years, bounds = guaranteeing.period_years, SETTINGS["guarantee_period_years"]
    if not bounds.low <= years <= bounds.high:
        raise Unusable("period_years", "out_of_range", str(years))
