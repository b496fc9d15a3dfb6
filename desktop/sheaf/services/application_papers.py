"""The papers of an application: the form, authorisations to query data, the conduct notice.

Until the form is signed it is made anew when what it says has changed; the one before is
void.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sheaf.domain.calendar import months_after
from sheaf.domain.office import Office
from sheaf.domain.paper import shared
from sheaf.domain.paper.application_form import (
    ApplicationForm,
    Handed,
    Livelihood,
    Proposed,
    Wish,
)
from sheaf.domain.paper.authorisation import Authorisation, AuthorisedAs
from sheaf.domain.paper.conduct_notice import ConductNotice
from sheaf.domain.paper.shared import Party
from sheaf.queries import (
    authorisations,
    contracts,
    debts,
    parties,
    policy,
    tellers,
    ties,
)
from sheaf.queries import papers as papers_asked
from sheaf.queries.applications import Application
from sheaf.queries.authorisations import Given
from sheaf.services import papers
from sheaf.services.contract_facts import refinanced
from sheaf.services.papers import Stamp, Subject
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work

#: A person, as what they sign, and beside whom.
Beside: TypeAlias = tuple[int, AuthorisedAs, str]
#: As what those sign who stand beside borrower and guarantors.
BESIDE = frozenset(
    {
        AuthorisedAs.GUARANTORS_SPOUSE,
        AuthorisedAs.OWNER,
        AuthorisedAs.OWNERS_SPOUSE,
    }
)
MONTHS = 6  # an authorisation ends so, where nothing comes of the application


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every paper of an application needs."""

    work: Work
    application: Application
    office: Office
    letterhead: shared.Office

    def number(self, kind: str) -> str:
        """Take the application's number for a paper; the second of its kind has ``-2``."""
        made = "application_form" if kind == "application" else kind
        told = self.application
        number = papers.turn(self.work, told.id, told.number, made)
        return self.office.full_number(kind, number)

    def file(self, kind: str, facts: object, wording: str, customer_id: int) -> int:
        """Keep a paper: it is found under its person and under the application."""
        subject = Subject(customer_id, self.application.id)
        return papers.file(self.work, kind, facts, wording, subject)


def file_all(work: Work, application: Application, stamp: Stamp) -> tuple[int, ...]:
    """Make the form, the conduct notice, and who has to sign that data may be queried.

    These are the borrower, the spouse, and the others of the group that secures it.
    """
    desk = _Desk(work, application, *parties.head(work))
    borrower = parties.party(work, application.customer_id)
    made = [_file_form(desk)]
    made.append(_authorise(desk, application.customer_id, AuthorisedAs.BORROWER, "", stamp))
    made += authorise_spouse(work, application, stamp)
    made.append(_file_notice(desk, borrower, stamp))
    return (*made, *authorise_members(work, application, stamp))


def renew_form(work: Work, application: Application) -> None:
    """Make the form anew, unless it is signed: then it stays what was signed."""
    form = [
        line
        for line in contracts.current(work, application.id)
        if line.kind == "application_form"
    ]
    if any(line.signed_on for line in form):
        return
    desk = _Desk(work, application, *parties.head(work))
    for line in form:
        papers.void(work, line.id, "made anew")
    _file_form(desk)


def form_facts(work: Work, application: Application) -> ApplicationForm:
    """Say what the form would say today, under the number it has."""
    desk = _Desk(work, application, *parties.head(work))
    number = desk.office.full_number("application", application.number)
    return replace(_form(desk), number=number)


def authorise(
    work: Work,
    application: Application,
    customer_id: int,
    role: AuthorisedAs,
    stamp: Stamp,
) -> int:
    """Make the authorisation of somebody who came to the application later."""
    desk = _Desk(work, application, *parties.head(work))
    related = application.applicant
    return _authorise(desk, customer_id, role, related, stamp)


def authorise_spouse(work: Work, application: Application, stamp: Stamp) -> tuple[int, ...]:
    """Make the authorisation of the borrower's spouse, unless there is one that counts."""
    spouse = parties.spouse_of(work, application.customer_id)
    if spouse is None or _given(work, application.id, spouse):
        return ()
    return (authorise(work, application, spouse, AuthorisedAs.SPOUSE, stamp),)


def authorise_members(
    work: Work, application: Application, stamp: Stamp
) -> tuple[int, ...]:
    """Make the authorisation of every other member of the group who has given none yet.

    A member answers for what the others borrow, and lets the lender look once for all of
    them; the borrower of this application signs as such.
    """
    if application.group_id is None:
        return ()
    desk = _Desk(work, application, *parties.head(work))
    group = parties.group(work, application.group_id)
    given = _as_members(work, group.name, [one.customer_id for one in group.members])
    signs = {application.customer_id, *(one.customer_id for one in given)}
    return tuple(
        _authorise(desk, one.customer_id, AuthorisedAs.MEMBER, group.name, stamp)
        for one in group.members
        if one.customer_id not in signs
    )


def authorise_beside(work: Work, application: Application, stamp: Stamp) -> tuple[int, ...]:
    """Make what owners of collateral and spouses sign, where the office queries them too.

    Whoever signs for this application already signs no second time.
    """
    if not policy.on(work, work.today).query_beside:
        return ()
    desk = _Desk(work, application, *parties.head(work))
    return tuple(
        _authorise(desk, *beside, stamp)
        for beside in _beside(work, application)
        if not _given(work, application.id, beside[0])
    )


def spare_beside(work: Work, application: Application) -> None:
    """Void what those sign who stand beside nobody any more, or beside somebody else."""
    wanted = set(_beside(work, application))
    for one in authorisations.of_application(work, application.id):
        beside = one.customer_id, one.facts.role, one.facts.related
        if one.facts.role in BESIDE and beside not in wanted:
            papers.void(work, one.paper_id, "no longer a party")


def _beside(work: Work, application: Application) -> Iterator[Beside]:
    """Name the guarantors' spouses, owners and owners' spouses: as what, beside whom."""
    for one in application.guarantors:
        if (spouse := parties.spouse_of(work, one.customer_id)) is not None:
            yield spouse, AuthorisedAs.GUARANTORS_SPOUSE, one.name
    for thing in application.collateral:
        if parties.is_person(work, thing.owner_id):
            yield thing.owner_id, AuthorisedAs.OWNER, application.applicant
        if (spouse := parties.spouse_of(work, thing.owner_id)) is not None:
            yield spouse, AuthorisedAs.OWNERS_SPOUSE, thing.owner


def spare_member(work: Work, group: str, customer_id: int) -> None:
    """Void what a member who leaves was to sign; what is signed holds while it has to."""
    for one in _as_members(work, group, [customer_id]):
        if papers_asked.line(work, one.paper_id).signed_on is None:
            papers.void(work, one.paper_id, "no longer a party")


def _as_members(work: Work, group: str, people: Sequence[int]) -> list[Given]:
    """Find what people sign as members of a group."""
    return [
        one
        for one in authorisations.of_people(work, people)
        if (one.facts.role, one.facts.related) == (AuthorisedAs.MEMBER, group)
    ]


def void_guarantors(work: Work, application_id: int, customer_id: int) -> None:
    """Void what a guarantor signed, or was to sign, who no longer is one."""
    for one in _given(work, application_id, customer_id):
        if one.facts.role is AuthorisedAs.GUARANTOR:
            papers.void(work, one.paper_id, "no longer a party")


def _given(work: Work, application_id: int, customer_id: int) -> list[Given]:
    """Find what somebody signs for an application."""
    found = authorisations.of_application(work, application_id)
    return [one for one in found if one.customer_id == customer_id]


def _file_form(desk: _Desk) -> int:
    form = _form(desk)
    return desk.file("application_form", form, "", desk.application.customer_id)


def _form(desk: _Desk) -> ApplicationForm:
    work, application = desk.work, desk.application
    agreement, customer = application.agreement, application.customer_id
    return ApplicationForm(
        language=desk.office.language,
        number=desk.number("application"),
        office=desk.letterhead,
        applied_on=application.applied_on,
        acceptor=tellers.names(work).get(application.acceptor_id, ""),
        applicant=parties.party(work, customer),
        livelihood=_livelihood(work, customer),
        wish=Wish(
            product=application.product.name,
            amount=agreement.amount,
            months=agreement.term_months,
            method=agreement.method.value,
            purpose=application.purpose,
            source=application.source,
            first_due_on=agreement.first_due_on,
            every=agreement.every,
            particulars=agreement.particulars,
            security=application.security,
            refinances=refinanced(application, desk.office),
            rate=agreement.rate,
            pricing=application.asked_pricing,
        ),
        spouse=parties.spouse(work, customer),
        guarantors=tuple(
            Proposed(parties.party(work, one.customer_id), one.relation)
            for one in application.guarantors
        ),
        papers=tuple(
            Handed(paper, paper in application.received)
            for paper in application.product.papers
        ),
    )


def _livelihood(work: Work, customer_id: int) -> Livelihood:
    """Say what the registry and the books know."""
    row = work.session.get_one(CustomerRow, customer_id)
    return Livelihood(
        marital=row.marital_status,
        household=row.family_size or 0,
        trade=row.trade,
        years="" if row.years_in_trade is None else str(row.years_in_trade),
        debts=debts.outstanding(work, customer_id),
        guaranteed=ties.given(work, customer_id),
    )


def _authorise(
    desk: _Desk, customer_id: int, role: AuthorisedAs, related: str, stamp: Stamp
) -> int:
    facts = Authorisation(
        language=desk.office.language,
        number=desk.number("authorisation"),
        office=desk.letterhead,
        person=parties.party(desk.work, customer_id),
        role=role,
        valid_until=months_after(desk.work.today, MONTHS),
        related=related,
        complaint_phone=desk.office.phone,
    )
    return desk.file("authorisation", facts, stamp("authorisation", facts), customer_id)


def _file_notice(desk: _Desk, borrower: Party, stamp: Stamp) -> int:
    names, application = tellers.names(desk.work), desk.application
    people = [application.acceptor_id, application.officer_id, application.co_officer_id]
    officers = dict.fromkeys(names[one] for one in people if one in names)
    notice = ConductNotice(
        language=desk.office.language,
        number=desk.number("conduct_notice"),
        office=desk.letterhead,
        customer=borrower,
        officers=tuple(officers),
        complaint_phone=desk.office.phone,
    )
    wording = stamp("conduct_notice", notice)
    return desk.file("conduct_notice", notice, wording, application.customer_id)
