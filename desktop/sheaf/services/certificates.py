"""When nothing is owed any more: the certificate that says so (DOMAIN 8, no. 24).

With it go the release of whoever and whatever secured the loan, and the slips by which
originals in custody are handed back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.application import NEXT, Stage
from sheaf.domain.errors import Refused
from sheaf.domain.loan import Standing, Status
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.paper.release import (
    Release,
    ReleasedCollateral,
    ReleasedGuarantor,
)
from sheaf.domain.paper.settlement import SettlementCertificate
from sheaf.domain.paper.shared import Lent, lent_on
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Terms
from sheaf.domain.teller import Permission
from sheaf.queries import applications, contracts, loans, papers, parties, securities
from sheaf.queries.securities import CollateralLine
from sheaf.services import custody, numbering, stages
from sheaf.services import papers as filing
from sheaf.services.acts import once
from sheaf.services.papers import Subject
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow, CollateralRow
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.work import Work

LATE = (Component.PENALTY, Component.COMPOUND)
#: Every paper that goes with a certificate, and is void with it.
ISSUED = frozenset({"settlement", "release", "custody_return"})


class NotSettled(Refused):
    """Something is still owed, so that nothing can be certified."""


@dataclass(eq=False)
class AlreadyCertified(Refused):
    """A certificate was issued; it can be printed again, not made again."""

    number: str


@dataclass(frozen=True, slots=True)
class Certified:
    """The certificate's number, its paper, the release if there is one, return slips."""

    number: str
    papers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Case:
    """A settled loan, with what its papers name."""

    work: Work
    row: LoanRow
    standing: Standing
    number: str
    settled_on: date

    @property
    def lent(self) -> Lent:
        terms = canonical.load(Terms, self.row.terms)
        count = len(loans.instalments(self.work, self.row.id, 1))
        return lent_on(terms, count, self.row.matures_on)

    def paid(self, *components: Component) -> Money:
        """Add up what came in; what was drawn on a limit did not."""
        settled = [one for one in self.standing.settled if one.amount > ZERO]
        return total(one.amount for one in settled if one.component in components)


@once
def certify(work: Work, loan_id: int) -> Certified:
    """Certify that all was paid, and release guarantors and collateral."""
    if Permission.CONTRACT not in work.teller.permissions:
        work.require(Permission.RECEIVE)
    case = _case(work, loan_id)
    release = _release(case)
    ids = [_file(case, "settlement", _certificate(case, released=release is not None))]
    if release is not None:
        ids.append(_file(case, "release", release))
    if (secured := case.row.application_id) is not None:
        ids += custody.hand_back(work, secured, loan_id)
    _set_free(case)
    work.note("loan.certify", case.row.number, after=case.number)
    return Certified(case.number, tuple(ids))


def withdraw(work: Work, loan_id: int, reason: str) -> None:
    """Void a certificate issued by mistake; what it released is held again."""
    work.require(Permission.OVERRIDE)
    for line in papers.of_loan(work, loan_id):
        if line.kind in ISSUED and not line.void:
            filing.void(work, line.id, reason)
    row = work.session.get_one(LoanRow, loan_id)
    if row.application_id is not None:
        for one in securities.collateral(work, row.application_id):
            work.session.get_one(CollateralRow, one.id).released_on = None
    work.note("loan.withdraw_certificate", row.number, why=reason.strip())


def _case(work: Work, loan_id: int) -> _Case:
    standing = loans.standing(work, loan_id)
    if standing.status is not Status.SETTLED:
        raise NotSettled
    if number := papers.certificate_of(work, loan_id):
        raise AlreadyCertified(number)
    row = work.session.get_one(LoanRow, loan_id)
    settled_on = work.session.get_one(StandingRow, loan_id).settled_on
    number = numbering.give(work, "certificate")
    return _Case(work, row, standing, number, settled_on or work.today)


def _certificate(case: _Case, *, released: bool) -> SettlementCertificate:
    office, letterhead = parties.head(case.work)
    return SettlementCertificate(
        language=office.language,
        number=office.full_number("certificate", case.number),
        office=letterhead,
        contract=office.full_number("contract", case.row.number),
        borrower=parties.party(case.work, case.row.customer_id),
        lent=case.lent,
        settled_on=case.settled_on,
        issued_on=case.work.today,
        principal_paid=case.paid(Component.PRINCIPAL),
        interest_paid=case.paid(Component.INTEREST),
        late_paid=case.paid(*LATE),
        fees_paid=case.paid(Component.FEE),
        officer=case.work.teller.name,
        released=released,
    )


def _release(case: _Case) -> Release | None:
    """Say who and what is set free; nothing when the loan stood on credit alone."""
    guarantors, things = _secured(case)
    if not guarantors and not things:
        return None
    office, letterhead = parties.head(case.work)
    return Release(
        language=office.language,
        number=office.full_number("certificate", f"{case.number}-1"),
        office=letterhead,
        contract=office.full_number("contract", case.row.number),
        borrower=parties.party(case.work, case.row.customer_id),
        lent=case.lent,
        settled_on=case.settled_on,
        released_on=case.work.today,
        officer=case.work.teller.name,
        guarantors=guarantors,
        collaterals=things,
    )


def _secured(
    case: _Case,
) -> tuple[tuple[ReleasedGuarantor, ...], tuple[ReleasedCollateral, ...]]:
    if case.row.application_id is None:
        return (), ()
    bound = [
        (line.kind, papers.paper(case.work, line.id).facts)
        for line in contracts.current(case.work, case.row.application_id)
    ]
    guarantors = tuple(
        ReleasedGuarantor(facts.guarantor, facts.number)
        for kind, facts in bound
        if kind == "guarantee_contract"
    )
    borrower = parties.party(case.work, case.row.customer_id)
    members = tuple(
        ReleasedGuarantor(one.party, facts.number, in_group=True)
        for kind, facts in bound
        if kind == "group_agreement"
        for one in facts.members
        if (one.party.name, one.party.id_number) != (borrower.name, borrower.id_number)
    )
    under = {
        thing.name: facts.number
        for kind, facts in bound
        if kind in {"mortgage_contract", "pledge_contract"}
        for thing in facts.things
    }
    freed = tuple(
        ReleasedCollateral(one.thing, one.owner, under.get(one.thing, ""), one.registration)
        for one in _held(case)
    )
    return (*guarantors, *members), freed


def _held(case: _Case) -> list[CollateralLine]:
    if case.row.application_id is None:
        return []
    found = applications.one(case.work, case.row.application_id)
    return [one for one in found.collateral if one.released_on is None]


def _file(case: _Case, kind: str, facts: object) -> int:
    subject = Subject(case.row.customer_id, case.row.application_id, case.row.id)
    return filing.file(case.work, kind, facts, "", subject)


def _set_free(case: _Case) -> None:
    """Let go of what was held, and close the road of the application."""
    application_id = case.row.application_id
    if application_id is None:
        return
    session = case.work.session
    for one in _held(case):
        session.get_one(CollateralRow, one.id).released_on = case.work.today
    stage = session.get_one(ApplicationRow, application_id).stage
    if Stage.SETTLED in NEXT[Stage(stage)]:
        stages.step(case.work, application_id, Stage.SETTLED, "")
