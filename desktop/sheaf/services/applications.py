"""Applications: taken in, completed, submitted, sent back, withdrawn (DOMAIN 10.2).

An application goes on by itself as far as its papers and its conditions allow; what stops
it is shown with its figure, and waits for a paper or for a manager.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.domain.agreement import customs
from sheaf.domain.application import NotMet, Stage
from sheaf.domain.condition import Check
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.teller import Permission
from sheaf.queries import (
    applications,
    assessment,
    debts,
    lpr,
    policy,
    products,
    tellers,
)
from sheaf.queries.applications import OPEN, Application
from sheaf.queries.products import Version
from sheaf.services import (
    application_papers,
    custody,
    enquiries,
    investigations,
    numbering,
    stages,
)
from sheaf.services.acts import once
from sheaf.services.applying import Applying, check, check_not_close, particulars
from sheaf.services.papers import Stamp
from sheaf.store import canonical, many
from sheaf.store.tables.applications import ApplicationRow, ReceivedRow
from sheaf.store.work import Work

__all__ = [
    "AlreadySubmitted",
    "Applied",
    "Applying",
    "amend",
    "apply",
    "changeable",
    "go_on",
    "hand_back",
    "resume",
    "submit",
    "tick_papers",
    "turn_down",
    "withdraw",
]

#: What must stand before an application is accepted.
ENTRY = frozenset(
    {
        Check.AGE,
        Check.AGE_AT_MATURITY,
        Check.AMOUNT,
        Check.TERM,
        Check.ARREARS,
        Check.NOT_BLACKLISTED,
        Check.EVADES_NO_DEBTS,
        Check.RELATED_PARTY_SECURED,
        Check.PAPERS,
    }
)


@dataclass(eq=False)
class AlreadySubmitted(Refused):
    """What others judge by can no longer be changed."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class Applied:
    """The application, its number, and how far it came."""

    id: int
    number: str
    stage: Stage


@once
def apply(work: Work, applying: Applying, stamp: Stamp) -> Applied:
    """Take an application in, make its papers, and let it go on as far as it may."""
    work.require(Permission.APPLY)
    version = products.in_force(work, applying.product_id, work.today)
    check(work, applying, version)
    number = numbering.give(work, "application")
    row = ApplicationRow(
        number=number,
        stage=Stage.LEAD.value,
        acceptor_id=work.teller.id,
        applied_on=work.today,
        customs=canonical.dump(customs(policy.on(work, work.today))),
        **_columns(work, applying, version),
    )
    work.session.add(row)
    work.session.flush()
    stages.step(work, row.id, Stage.APPLIED, "")
    for paper in applying.received:
        work.session.add(_received(work, row.id, paper))
    work.session.flush()
    application_papers.file_all(work, applications.one(work, row.id), stamp)
    enquiries.fulfil(work, applying.customer_id, row.id)
    work.note("application.apply", number, after=applying)
    return Applied(row.id, number, go_on(work, row.id))


@once
def amend(work: Work, application_id: int, applying: Applying) -> Applied:
    """Ask for something else, before anyone has judged it; the form is made anew."""
    work.require(Permission.APPLY)
    before = changeable(work, application_id)
    version = _terms_of(work, before, applying)
    check(work, applying, version)
    row = work.session.get_one(ApplicationRow, application_id)
    for column, value in _columns(work, applying, version).items():
        setattr(row, column, value)
    many.drop(work, ReceivedRow, application_id=application_id)
    for paper in applying.received:
        work.session.add(_received(work, application_id, paper))
    work.session.flush()
    application_papers.renew_form(work, applications.one(work, application_id))
    work.note("application.amend", row.number, before=before.agreement, after=applying)
    return Applied(row.id, row.number, go_on(work, row.id))


def tick_papers(work: Work, application_id: int, papers: Sequence[str]) -> Stage:
    """Note which papers are here now, and which are not; an unsigned form says so too."""
    work.require(Permission.APPLY)
    application = changeable(work, application_id)
    before, now = application.received, dict.fromkeys(papers)
    gone, come = sorted(before - now.keys()), [one for one in now if one not in before]
    for paper in come:
        if paper not in application.product.papers:
            raise Unusable("paper", "not_a_choice", paper)
    if gone or come:
        _tick(work, application, gone, come)
    if not come:
        return application.stage
    if application.stage is Stage.RETURNED:
        stages.step(work, application_id, Stage.APPLIED, "")
    return go_on(work, application_id)


def hand_back(work: Work, application_id: int, why: str) -> Stage:
    """Give an application back to the customer, as papers are missing."""
    work.require(Permission.APPLY)
    return _step(work, application_id, Stage.RETURNED, _reason(why))


def submit(work: Work, application_id: int) -> Stage:
    """Put a surveyed application before whoever decides, if nothing stops it."""
    work.require(Permission.INVESTIGATE)
    application = applications.one(work, application_id)
    check_not_close(work, application.customer_id, work.teller.id, "officer")
    if standing := assessment.standing(assessment.findings(work, application)):
        raise NotMet(standing)
    investigations.freeze(work, application)
    return _step(work, application_id, Stage.SUBMITTED, "")


def turn_down(work: Work, application_id: int, why: str) -> Stage:
    """Reject what the visit has shown cannot be lent for; the officer may do that alone."""
    work.require(Permission.INVESTIGATE)
    return _step(work, application_id, Stage.REJECTED_BY_OFFICER, _reason(why))


def resume(work: Work, application_id: int) -> Stage:
    """Take up what was sent back with questions: assigned again, with new deadlines."""
    work.require(Permission.INVESTIGATE)
    work.session.get_one(ApplicationRow, application_id).answer_by = None
    return _step(work, application_id, Stage.ASSIGNED, "")


def withdraw(work: Work, application_id: int, why: str) -> Stage:
    """Note that the customer no longer wants the loan; possible until it is paid out.

    What was handed over for it goes back.
    """
    work.require(Permission.APPLY)
    custody.hand_back(work, application_id)
    return _step(work, application_id, Stage.WITHDRAWN, _reason(why))


def changeable(work: Work, application_id: int) -> Application:
    """Return an application that may still be changed; refuse one that others judge."""
    application = applications.one(work, application_id)
    if application.stage not in OPEN:
        raise AlreadySubmitted(application.stage)
    return application


def go_on(work: Work, application_id: int) -> Stage:
    """Accept an application and assign it to its officers, once nothing stops it.

    Where the office assigns in the evening it waits for that, and who is named is only
    proposed; it waits too where two have to look into it and only one is named. What
    secures it may follow while it is looked into.
    """
    work.session.flush()
    application = applications.one(work, application_id)
    if application.stage is not Stage.APPLIED:
        return application.stage
    found = assessment.findings(work, application)
    entry = [one for one in found if one.condition.code in ENTRY]
    if assessment.standing(entry):
        return application.stage
    stages.step(work, application_id, Stage.ACCEPTED, "")
    rules = policy.on(work, work.today)
    lacks = rules.second_officer and _lacks_a_second(work, application)
    if rules.assign_later or lacks:
        work.session.flush()
        return Stage.ACCEPTED
    return _step(work, application_id, Stage.ASSIGNED, "")


def _lacks_a_second(work: Work, application: Application) -> bool:
    """Tell whether a second officer is to be named, and there is one to be named."""
    if application.co_officer_id is not None:
        return False
    out = {application.officer_id, *tellers.close_to(work, application.customer_id)}
    officers = tellers.who_may(work, Permission.INVESTIGATE)
    return any(one.id not in out for one in officers)


def _step(work: Work, application_id: int, wanted: Stage, why: str) -> Stage:
    stages.step(work, application_id, wanted, why)
    work.session.flush()
    return wanted


def _reason(why: str) -> str:
    if not why.strip():
        raise Missing("reason")
    return why.strip()


def _columns(work: Work, applying: Applying, version: Version) -> dict[str, object]:
    tier = debts.tier(work, applying.customer_id)
    made = lpr.pricing(work, version.terms, tier)
    return {
        "customer_id": applying.customer_id,
        "product_id": applying.product_id,
        "product_terms_id": version.id,
        "amount": applying.amount,
        "term_months": applying.term_months,
        "method": applying.method.value,
        "rate": made.rate if made else version.terms.rate_for(tier),
        "pricing": canonical.dump(made) if made else None,
        "first_due_on": applying.first_due_on,
        "settlement_months": applying.settlement_months,
        "particulars": canonical.dump(particulars(applying, version)),
        "purpose": applying.purpose.strip(),
        "source": applying.source.strip(),
        "security": applying.security,
        "group_id": applying.group_id,
        "account_id": applying.account_id,
        "refinances_id": applying.refinances_id,
        "officer_id": applying.officer_id,
        "co_officer_id": applying.co_officer_id,
    }


def _tick(
    work: Work, application: Application, gone: Sequence[str], come: Sequence[str]
) -> None:
    for paper in gone:
        many.drop(work, ReceivedRow, application_id=application.id, paper=paper)
    for paper in come:
        work.session.add(_received(work, application.id, paper))
    work.session.flush()
    for paper in gone:
        work.note("application.paper", application.number, before=paper)
    for paper in come:
        work.note("application.paper", application.number, after=paper)
    application_papers.renew_form(work, applications.one(work, application.id))


def _terms_of(work: Work, before: Application, applying: Applying) -> Version:
    """Keep the terms that were applied on, unless another product is wanted."""
    if applying.product_id != before.product_id:
        return products.in_force(work, applying.product_id, work.today)
    found = products.one(work, before.product_id).versions
    return next(one for one in found if one.id == before.product_terms_id)


def _received(work: Work, application_id: int, paper: str) -> ReceivedRow:
    return ReceivedRow(
        application_id=application_id, paper=paper, at=work.now, teller_id=work.teller.id
    )
