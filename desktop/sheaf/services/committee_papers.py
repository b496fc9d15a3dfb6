"""The papers of the committee: minutes, decisions; and the letter that says no.

Each is made the first time somebody wants it, and is the same paper ever after: what it
says was written once before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import Stage
from sheaf.domain.committee import Bar
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Gone, NotAllowed, Refused
from sheaf.domain.investigation.figure import apart
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.paper.committee_decision import CommitteeDecision
from sheaf.domain.paper.committee_minutes import CommitteeMinutes
from sheaf.domain.paper.heard import (
    Apart,
    Cast,
    Countersigned,
    Departed,
    Figures,
    Heard,
    Open,
    Spoken,
    Waived,
)
from sheaf.domain.paper.refusal_letter import RefusalLetter
from sheaf.domain.pricing import Pricing
from sheaf.domain.teller import Permission
from sheaf.queries import applications, committee, parties, tellers
from sheaf.queries.applications import Application, Decision
from sheaf.queries.committee import Vote
from sheaf.queries.hearing import Hearing, Remark, hearing, investigated
from sheaf.queries.papers import numbered
from sheaf.services import papers
from sheaf.services.papers import Stamp, Subject
from sheaf.store.tables.committee import SessionEndRow
from sheaf.store.work import Work

#: Who tells an applicant no: who decides, and who makes the papers.
TOLD_BY = frozenset({Permission.APPROVE, Permission.CONTRACT})
#: Bars of a place, not of a person: the vote itself says for whom it was cast.
OF_A_PLACE = frozenset({Bar.ACTED_FOR, Bar.NO_SEAT})
SEATED = frozenset({Permission.CONVENE, Permission.VOTE, Permission.COUNTERSIGN})


@dataclass(eq=False)
class NotYetOver(Refused):
    """Minutes are made once the session is over."""

    number: str


def minutes(work: Work, session_id: int) -> int:
    """Make the minutes of a session that is over; return their paper's id."""
    _seated(work)
    session = committee.session(work, session_id)
    if session.ended is None:
        raise NotYetOver(session.number)
    office, letterhead = parties.head(work)
    number = office.full_number("session", session.number)
    if (made := numbered(work, "committee_minutes", number)) is not None:
        return made
    writer = work.session.get_one(SessionEndRow, session_id).teller_id
    facts = CommitteeMinutes(
        language=office.language,
        number=number,
        office=letterhead,
        opened=session.opened,
        ended=session.ended,
        chair=session.chair,
        present=tuple(one.name for one in session.present),
        writer=tellers.names(work)[writer],
        cases=tuple(_heard(work, hearing(work, one.id)) for one in session.cases),
        departed=tuple(
            Departed(one.who.name, one.left)
            for one in session.attended
            if one.left is not None
        ),
    )
    return papers.file(work, "committee_minutes", facts, "", Subject())


def decision(work: Work, case_id: int, stamp: Stamp) -> int:
    """Make the decision on a case, for the members to sign; return its paper's id."""
    _seated(work)
    found = hearing(work, case_id)
    made = found.decision
    if made is None:
        raise Gone("decision")
    office, letterhead = parties.head(work)
    turn = _turn(work, found.application, made)
    number = office.full_number("committee_decision", turn)
    if (kept := numbered(work, "committee_decision", number)) is not None:
        return kept
    facts = CommitteeDecision(
        language=office.language,
        number=number,
        office=letterhead,
        session=found.session.number,
        held_on=found.session.held_on,
        decided_on=made.at.date(),
        chair=found.session.chair,
        present=_there(found, made),
        borrower=parties.party(work, found.application.customer_id),
        product=found.application.product.name,
        case=_heard(work, found),
        valid_until=made.valid_until,
    )
    subject = Subject(found.application.customer_id, found.application.id)
    wording = stamp("committee_decision", facts)
    return papers.file(work, "committee_decision", facts, wording, subject)


def refusal(work: Work, application_id: int, stamp: Stamp) -> int:
    """Make the letter that tells the applicant no; return its paper's id."""
    if not work.teller.permissions & TOLD_BY:
        raise NotAllowed(Permission.CONTRACT.value)
    application = applications.one(work, application_id)
    reason, declined_on = _no(application)
    office, letterhead = parties.head(work)
    number = office.full_number("refusal", application.number)
    if (kept := numbered(work, "refusal_letter", number)) is not None:
        return kept
    facts = RefusalLetter(
        language=office.language,
        number=number,
        office=letterhead,
        borrower=parties.party(work, application.customer_id),
        application=application.number,
        applied_on=application.applied_on,
        product=application.product.name,
        amount=application.agreement.amount,
        reason=reason,
        declined_on=declined_on,
        complaint_phone=office.phone,
    )
    subject = Subject(application.customer_id, application_id)
    wording = stamp("refusal_letter", facts)
    return papers.file(work, "refusal_letter", facts, wording, subject)


def _there(found: Hearing, made: Decision) -> tuple[str, ...]:
    """Name who was there when it was decided, or had voted on it and gone."""
    names = {one.id: one.name for one in found.session.there(made.at)}
    names |= {one.id: one.name for one in found.voters}
    return tuple(names.values())


def _no(application: Application) -> tuple[str, date]:
    """Say why and when it was declined: by who decided, or by the officer after a visit."""
    made, last = application.decision, application.steps[-1]
    if application.stage is Stage.REJECTED_BY_OFFICER:
        return last.why, last.at.date()
    if made is None or made.verdict != Ruling.DECLINED.value:
        raise Gone("decision")
    return made.reason, made.at.date()


def _seated(work: Work) -> None:
    if not work.teller.permissions & SEATED:
        raise NotAllowed(Permission.CONVENE.value)


def _turn(work: Work, application: Application, made: Decision) -> str:
    """Tell decisions on one application apart: the second on it has ``-2``."""
    every = [one.id for one in applications.decisions(work, application.id)]
    turn = every.index(made.id) + 1
    return f"{application.number}-{turn}" if turn > 1 else application.number


def _heard(work: Work, found: Hearing) -> Heard:
    application, made = found.application, found.decision
    told = investigated(work, application)
    asked = application.agreement
    terms, price = asked, application.asked_pricing
    if made is not None:
        terms, price = application.decided(made), made.pricing
    return Heard(
        application=application.number,
        applicant=application.applicant,
        purpose=application.purpose,
        asked=_figures(asked, application.asked_pricing),
        presenter=found.line.presenter,
        remarks=tuple(_spoken(one) for one in found.remarks),
        votes=tuple(_cast(one) for one in found.votes),
        aside=tuple(
            Apart(one.name, one.bar.value, one.reason)
            for one in found.aside
            if one.bar not in OF_A_PLACE
        ),
        signatures=tuple(
            Countersigned(one.director, one.signs, one.reason, one.acts_for)
            for one in found.signatures
        ),
        ruling=made.verdict if made else "",
        agreed=_figures(terms, price),
        conditions=made.conditions if made else (),
        reason=made.reason if made else "",
        waived=tuple(_waived(application)),
        doubts=tuple(_open(told.told)) if told else (),
    )


def _waived(application: Application) -> Iterator[Waived]:
    """Name what was set aside, each once: the last reason for it."""
    names = {str(one.id): one.name for one in application.guarantors}
    last = {one.condition: one for one in application.overrides}
    for one in last.values():
        code, _, guarantor = one.condition.partition(":")
        yield Waived(code, names.get(guarantor, ""), one.manager, one.reason)


def _open(told: Submitted) -> Iterator[Open]:
    for one in told.case.standings:
        if not one.stands:
            yield Open(one.figure.value, (str(one.passing), str(one.least)), "")
    reasons = told.reasons
    for doubt in told.case.doubts:
        yield Open(doubt.name, doubt.facts, reasons.get(doubt.name, ""))
    for check in told.case.failed:
        yield Open(check.name, (apart(check.deviation),), reasons.get(check.name, ""))


def _spoken(one: Remark) -> Spoken:
    told = one.kind.value, one.speaker, one.words
    if one.withdrawn is None:
        return Spoken(*told)
    return Spoken(*told, one.withdrawn.by, one.withdrawn.why)


def _cast(vote: Vote) -> Cast:
    ballot = vote.ballot
    terms = ballot.amount, ballot.term_months, ballot.rate, ballot.method.value
    figures = Figures(*terms, ballot.pricing, ballot.plan)
    choice = ballot.choice.value
    told = choice, figures, ballot.conditions, ballot.reason
    return Cast(vote.member, *told, acts_for=vote.acts_for)


def _figures(agreed: Agreement, made: Pricing | None) -> Figures:
    method = agreed.method.value
    plan = agreed.particulars.plan
    return Figures(agreed.amount, agreed.term_months, agreed.rate, method, made, plan)
