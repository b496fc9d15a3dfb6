"""Deciding on applications: one approver, who had no hand in them (DOMAIN 10.1).

Above the approver's level the committee votes (``services.committee``); however it came
about, a decision is one row, written by ``rule``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import NotMet, Stage, Step, check_apart
from sheaf.domain.committee import (
    BeyondAuthority,
    Body,
    ForTheCommittee,
    approver_max,
    body_for,
)
from sheaf.domain.decision import Ruling, Verdict, check_verdict, tidied
from sheaf.domain.errors import Gone, Refused
from sheaf.domain.money import Money
from sheaf.domain.plan import reprices
from sheaf.domain.pricing import Pricing
from sheaf.domain.product import CannotFloat, check_choice
from sheaf.domain.schedule import Terms, draw_up
from sheaf.domain.teller import Permission
from sheaf.queries import applications, assessment, debts, lpr, policy
from sheaf.queries.applications import Application
from sheaf.services import delegations, stages
from sheaf.services.acts import once
from sheaf.services.applying import check_no_stake
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow, DecisionRow
from sheaf.store.work import Work


@dataclass(eq=False)
class StillValid(Refused):
    """The decision holds until then."""

    valid_until: date


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision, and where the application stands after it."""

    decision_id: int
    stage: Stage


@once
def decide(work: Work, application_id: int, verdict: Verdict) -> Decided:
    """Rule on a submitted application: it is written once, with its terms."""
    application = applications.one(work, application_id)
    amount = max(application.agreement.amount, verdict.amount)
    for_id = delegations.use(work, work.teller, Permission.APPROVE, amount)
    for one in filter(None, (work.teller.id, for_id)):
        check_hands(work, application, one)
    _check_level(work, application, amount)
    return rule(work, application, verdict, for_id=for_id)


def rule(
    work: Work,
    application: Application,
    verdict: Verdict,
    *,
    case_id: int | None = None,
    for_id: int | None = None,
) -> Decided:
    """Write a decision down, once what it says has been judged once more.

    ``case_id`` is the case in which a committee decided, ``for_id`` the approver in whose
    place it was decided.
    """
    verdict = _cleaned(verdict)
    check_verdict(verdict, work.today)
    if verdict.ruling is Ruling.APPROVED:
        check_terms(work, application, verdict)
    stages.step(work, application.id, verdict.stage, verdict.reason)
    row = DecisionRow(
        application_id=application.id,
        verdict=verdict.ruling.value,
        amount=verdict.amount,
        term_months=verdict.term_months,
        rate=verdict.rate,
        method=verdict.method.value,
        conditions="\n".join(verdict.conditions),
        valid_until=_valid_until(work, verdict),
        reason=verdict.reason,
        tier=debts.tier(work, application.customer_id).value,
        pricing=canonical.dump(verdict.pricing) if verdict.pricing else None,
        plan=canonical.dump(verdict.plan) if verdict.plan else None,
        at=work.now,
        teller_id=work.teller.id,
        for_id=for_id,
        case_id=case_id,
    )
    work.session.add(row)
    work.session.flush()
    work.session.get_one(ApplicationRow, application.id).decision_id = row.id
    work.note("application.decide", application.number, after=verdict)
    return Decided(row.id, verdict.stage)


def expire(work: Work, application_id: int) -> Stage:
    """Note that nobody signed while the decision held; a new application is needed."""
    work.require(Permission.CONTRACT)
    decision = applications.one(work, application_id).decision
    if decision is None or decision.valid_until is None:
        raise Gone("decision")
    if decision.valid_until >= work.today:
        raise StillValid(decision.valid_until)
    stages.step(work, application_id, Stage.EXPIRED, "")
    return Stage.EXPIRED


def check_hands(work: Work, application: Application, me: int) -> None:
    """Refuse whoever accepted the application, looked into it, or is close to it."""
    officers = applications.investigators(work, application)
    check_apart(Step.APPROVE, me, {Step.ACCEPT: application.acceptor_id})
    for officer in officers:
        check_apart(Step.APPROVE, me, {Step.INVESTIGATE: officer})
    check_no_stake(work, application, me)


def _check_level(work: Work, application: Application, amount: Money) -> None:
    """Refuse what one approver alone does not decide."""
    rules, tier = policy.on(work, work.today), debts.tier(work, application.customer_id)
    body = body_for(rules, amount, tier)
    if body is Body.NOBODY:
        raise BeyondAuthority(amount, rules.business_committee_max)
    if body is not Body.APPROVER:
        raise ForTheCommittee(amount, approver_max(rules, tier))


def _cleaned(verdict: Verdict) -> Verdict:
    yes = verdict.ruling is Ruling.APPROVED
    return replace(
        verdict,
        conditions=tidied(verdict.conditions) if yes else (),
        reason=verdict.reason.strip(),
    )


def check_terms(work: Work, application: Application, verdict: Verdict) -> None:
    """Judge it once more, on the terms decided: what they break stops the yes."""
    check_choice(application.product, verdict.method, application.security)
    agreement = application.ruled(verdict)
    check_drawn(work, agreement, verdict.pricing)
    found = assessment.judged(work, application, agreement)
    if standing := assessment.standing(found):
        raise NotMet(standing)


def check_drawn(work: Work, agreement: Agreement, pricing: Pricing | None) -> None:
    """Refuse terms by which no schedule can be drawn up, or no rate made."""
    terms = agreement.terms(work.today)
    draw_up(terms)
    check_pricing(work, pricing, terms)


def check_pricing(work: Work, pricing: Pricing | None, terms: Terms) -> None:
    """Refuse a prime rate that is not in the table, and a sum of interest that floats."""
    if pricing is None:
        return
    known = lpr.on(work, pricing.published_on, over_five_years=pricing.over_five_years)
    if known is None or pricing.on(known) != pricing:
        raise Gone("lpr")
    if pricing.floats and not reprices(terms):
        raise CannotFloat(terms.method)


def _valid_until(work: Work, verdict: Verdict) -> date | None:
    if verdict.ruling is not Ruling.APPROVED:
        return None
    days = timedelta(days=policy.on(work, work.today).decision_valid_days)
    return verdict.valid_until or work.today + days
