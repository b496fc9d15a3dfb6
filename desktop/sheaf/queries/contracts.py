"""Questions about contracts: what must be so before money leaves, and what is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sheaf.domain import collateral
from sheaf.domain.collateral import CollateralKind, Form, Rises
from sheaf.domain.paper.disbursement_notice import Condition, ConditionKind
from sheaf.queries import applications, consents, papers, parties
from sheaf.queries.applications import Application
from sheaf.queries.papers import PaperLine
from sheaf.queries.securities import CollateralLine
from sheaf.store.work import Work

CONTRACTS = ("loan_contract", "rate_notice", "mortgage_contract", "pledge_contract")
GUARANTEED = ("guarantee_contract", "guarantor_check")
#: Papers of an application that no new contract replaces.
BEFORE_CONTRACT = (
    "application_form",
    "authorisation",
    "conduct_notice",
    "committee_decision",
    "refusal_letter",
    "preparation_sheet",
    "custody_receipt",
    "custody_return",
)
CONDITION = "condition:"  # before the turn of a condition of the decision, once fulfilled


def current(work: Work, application_id: int) -> tuple[PaperLine, ...]:
    """List the papers of an application that still count."""
    found = papers.of_application(work, application_id)
    return tuple(line for line in found if not line.void)


def conditions(work: Work, application_id: int) -> tuple[Condition, ...]:
    """Look at every condition of paying out, met or not, with what proves it."""
    application = applications.one(work, application_id)
    return tuple(_conditions(work, application, current(work, application_id)))


def rises(thing: CollateralLine) -> Rises:
    """Say from when the right in a thing exists (DOMAIN 7)."""
    return collateral.rises(CollateralKind(thing.kind), Form(thing.form))


def awaited(application: Application) -> tuple[CollateralLine, ...]:
    """List the things that must be registered or handed over before money leaves."""
    things = application.collateral
    return tuple(one for one in things if rises(one) is not Rises.CONTRACT)


def _conditions(
    work: Work, application: Application, lines: tuple[PaperLine, ...]
) -> Iterator[Condition]:
    yield _signed(ConditionKind.CONTRACT_SIGNED, lines, CONTRACTS)
    if application.guarantors:
        yield _signed(ConditionKind.GUARANTORS_SIGNED, lines, GUARANTEED)
    yield from _consented(work, application, lines)
    if any(thing.co_owners for thing in application.collateral):
        yield _signed(ConditionKind.CO_OWNERS_CONSENTED, lines, ("coowner_consent",))
    if application.group_id:
        yield _signed(ConditionKind.GROUP_SIGNED, lines, ("group_agreement",))
    for thing in awaited(application):
        yield _charged(thing)
    conditions_ = application.decision.conditions if application.decision else ()
    for turn, text in enumerate(conditions_):
        met = f"{CONDITION}{turn}" in application.received
        yield Condition(ConditionKind.OTHER, met, "", text)


def _consented(
    work: Work, application: Application, lines: tuple[PaperLine, ...]
) -> Iterator[Condition]:
    """Ask for the consent of each spouse there is; once paid out, of those who gave it."""
    if application.stage in consents.PAID_OUT:
        if any(line.kind == "consent" for line in lines):
            yield _signed(ConditionKind.SPOUSE_CONSENTED, lines, ("consent",))
        return
    if wanted := consents.wanted(work, application, lines):
        found = [one.line for one in wanted if one.line]
        condition = _signed(ConditionKind.SPOUSE_CONSENTED, tuple(found), ("consent",))
        met = condition.met and len(found) == len(wanted)
        yield replace(condition, met=met, proof=condition.proof if met else "")


@dataclass(frozen=True, slots=True)
class Spouseless:
    """Who signs, and would have a spouse sign whom nobody knows yet.

    Not ``said``: nor whether there is one.
    """

    customer_id: int
    name: str
    said: bool


def spouseless(work: Work, application: Application) -> tuple[Spouseless, ...]:
    """Ask of who borrows and who guarantees whether they are married, and to whom."""
    if not consents.asked(work):
        return ()
    names = {one.customer_id: one.name for one in application.guarantors}
    found = []
    for person, name in ({application.customer_id: application.applicant} | names).items():
        unsaid = parties.marriage_unsaid(work, person)
        married = parties.is_married(work, person)
        if unsaid or (married and parties.spouse_of(work, person) is None):
            found.append(Spouseless(person, name, said=not unsaid))
    return tuple(found)


def _signed(
    kind: ConditionKind, lines: tuple[PaperLine, ...], kinds: tuple[str, ...]
) -> Condition:
    meant = [line for line in lines if line.kind in kinds]
    met = bool(meant) and all(line.signed_on for line in meant)
    days = sorted(line.signed_on.isoformat() for line in meant if line.signed_on)
    leading = tuple(line.number for line in meant if line.kind == kinds[0])
    return Condition(kind, met, days[-1] if met else "", papers=leading)


def _charged(thing: CollateralLine) -> Condition:
    if rises(thing) is Rises.DELIVERY:
        proof = thing.delivered_on.isoformat() if thing.delivered_on else ""
        return Condition(ConditionKind.PLEDGE_DELIVERED, bool(proof), proof, thing.thing)
    proof = thing.registration
    return Condition(ConditionKind.MORTGAGE_REGISTERED, bool(proof), proof, thing.thing)
