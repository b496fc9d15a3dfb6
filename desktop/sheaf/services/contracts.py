"""Drawing up contracts, having them signed, and fulfilling what must come before money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, count

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.collateral import CollateralKind
from sheaf.domain.errors import Gone, Missing, Refused, Unusable
from sheaf.domain.paper.consent import Consent
from sheaf.domain.paper.custody import Original
from sheaf.domain.teller import Permission
from sheaf.domain.training import check_trained
from sheaf.queries import applications, consents, contracts, policy, trainings
from sheaf.queries import papers as asked
from sheaf.queries.applications import Application
from sheaf.queries.contracts import CONDITION
from sheaf.queries.papers import PaperLine
from sheaf.services import (
    application_papers,
    contract_facts,
    custody,
    numbering,
    papers,
    stages,
)
from sheaf.services.acts import once
from sheaf.services.contract_facts import Papers as Made
from sheaf.services.custody import Taken
from sheaf.services.papers import Signing, Stamp, Subject
from sheaf.store.tables.applications import ApplicationRow, CollateralRow, ReceivedRow
from sheaf.store.work import Work


@dataclass(eq=False)
class DecisionExpired(Refused):
    """The decision was valid until a day that has passed."""

    valid_until: date


@dataclass(eq=False)
class MarriageNotSaid(Refused):
    """Whether a signatory is married has to be known: a spouse would have to sign too."""

    name: str
    field: str = "spouse"


@dataclass(eq=False)
class SpouseNotRegistered(Refused):
    """A married signatory's spouse has to sign, and nobody knows who that is."""

    name: str
    field: str = "spouse"


class PartlySigned(Refused):
    """Papers that were signed cannot be drawn up anew."""


@dataclass(frozen=True, slots=True)
class DrawnUp:
    """The contract's number, and its papers in the order of signing."""

    number: str
    papers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Registration:
    """Where and when a mortgage was registered, or a pledge delivered and kept.

    ``filed`` says with which village, and when, a right to farm land was filed;
    ``originals`` what was handed over to be kept there, if not the thing itself.
    """

    authority: str
    number: str
    on: date
    kept_at: str = ""
    filed: str = ""
    originals: tuple[Original, ...] = ()

    @property
    def taken(self) -> Taken:
        """What is taken into custody with it."""
        return Taken(self.originals, self.kept_at, self.on)


@once
def draw_up(work: Work, application_id: int, stamp: Stamp) -> DrawnUp:
    """Make all papers of a contract from the decision; each keeps its wording's version.

    A spouse who was linked after the application signs, too, that data may be queried, and
    so do those beside the borrower whom the office queries by now.
    """
    work.require(Permission.CONTRACT)
    application = applications.one(work, application_id)
    _may_be_drawn_up(work, application)
    if application.stage is not Stage.CONTRACTING:
        stages.step(work, application_id, Stage.CONTRACTING, "")
    _void_old(work, application)
    number = numbering.give(work, "contract")
    work.session.get_one(ApplicationRow, application_id).contract_number = number
    made = contract_facts.gather(work, application, number)
    subject = Subject(application.customer_id, application_id)
    ids = tuple(
        papers.file(work, kind, facts, stamp(kind, facts), subject)
        for kind, facts in contract_facts.all_papers(made)
    )
    ids += application_papers.authorise_spouse(work, application, stamp)
    ids += application_papers.authorise_beside(work, application, stamp)
    work.note("contract.draw_up", number, after=application.agreed)
    return DrawnUp(number, ids)


def draw_consents(work: Work, application_id: int, stamp: Stamp) -> tuple[int, ...]:
    """Make the consents of spouses who came after the contract was drawn up.

    What is signed stays signed: they consent to the contract as it is. What a spouse was
    to sign who is none any more is void. A second time there is nothing left to be done.
    """
    work.require(Permission.CONTRACT)
    application = applications.one(work, application_id)
    if application.stage not in consents.OPEN:
        raise OutOfTurn(application.stage, Stage.CONTRACTING)
    _check_spouses(work, application)
    lines = contracts.current(work, application_id)
    missing = consents.missing(work, application, lines)
    made = _contract_of(work, application, lines)
    for line in consents.unwanted(work, application, lines):
        papers.void(work, line.id, "no spouse any more")
    ids = tuple(
        _file_consent(work, made, facts, stamp)
        for one in missing
        if (facts := contract_facts.later_consent(made, one.turn, one.customer_id))
    )
    ids += application_papers.authorise_spouse(work, application, stamp)
    ids += application_papers.authorise_beside(work, application, stamp)
    _ready(work, application_id)
    return ids


def sign(work: Work, paper_id: int, signing: Signing, content: bytes) -> Stage:
    """Note a paper as signed; when nothing is left to be fulfilled, the loan is ready."""
    application_id = _sign(work, paper_id, signing, content)
    if application_id is None:
        raise Gone("application")
    return _ready(work, application_id)


def sign_all(work: Work, signings: Sequence[tuple[int, Signing, bytes]]) -> None:
    """Note papers that were signed together, all of them or none."""
    touched = [_sign(work, *one) for one in signings]
    for application_id in dict.fromkeys(one for one in touched if one is not None):
        _ready(work, application_id)


def register(work: Work, collateral_id: int, registration: Registration) -> Stage:
    """Note that a mortgage was registered; farm land is filed with its village too.

    Where its title is kept here, say where: a receipt is made for it.
    """
    work.require(Permission.CONTRACT)
    if not registration.number.strip():
        raise Missing("number")
    _must_have_been(work, registration.on)
    row = work.session.get_one(CollateralRow, collateral_id)
    if row.kind == CollateralKind.LAND_RIGHT.value and not registration.filed.strip():
        raise Missing("filed")
    row.filed = registration.filed.strip()
    row.registered_at, row.registration = registration.authority, registration.number
    row.registered_on = registration.on
    if registration.kept_at.strip():
        custody.take_in(work, collateral_id, registration.taken)
    work.note("collateral.register", row.thing, after=registration)
    return _ready(work, row.application_id)


def deliver(work: Work, collateral_id: int, registration: Registration) -> Stage:
    """Note that a pledge was handed over; a receipt says what, and where it is kept."""
    work.require(Permission.CONTRACT)
    custody.take_in(work, collateral_id, registration.taken)
    row = work.session.get_one(CollateralRow, collateral_id)
    row.delivered_on = registration.on
    work.note("collateral.deliver", row.thing, after=registration)
    return _ready(work, row.application_id)


def fulfil(work: Work, application_id: int, turn: int, shown_by: str) -> Stage:
    """Tick a condition of the decision, and say what showed that it is met."""
    work.require(Permission.CONTRACT)
    if not shown_by.strip():
        raise Missing("why")
    paper = f"{CONDITION}{turn}"
    work.session.merge(
        ReceivedRow(
            application_id=application_id,
            paper=paper,
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.note("condition.fulfil", f"{application_id} {paper}", why=shown_by.strip())
    return _ready(work, application_id)


def reopen(work: Work, application_id: int, turn: int, reason: str) -> Stage:
    """Take a tick back that was given by mistake, while something else is open too."""
    work.require(Permission.CONTRACT)
    if not reason.strip():
        raise Missing("why")
    stage = Stage(work.session.get_one(ApplicationRow, application_id).stage)
    if stage is not Stage.CONTRACTING:
        raise OutOfTurn(stage, Stage.CONTRACTING)
    paper = f"{CONDITION}{turn}"
    row = work.session.get(ReceivedRow, (application_id, paper))
    if row is None:
        raise Gone("condition")
    work.session.delete(row)
    work.note("condition.reopen", f"{application_id} {paper}", why=reason.strip())
    return stage


def _sign(work: Work, paper_id: int, signing: Signing, content: bytes) -> int | None:
    """Keep what was signed; return the application it belongs to, if to any."""
    work.require(Permission.CONTRACT)
    papers.sign(work, paper_id, signing, content)
    return asked.application_of(work, paper_id)


def _must_have_been(work: Work, on: date) -> None:
    if on > work.today:
        raise Unusable("on", "in_the_future", on.isoformat())


def _ready(work: Work, application_id: int) -> Stage:
    work.session.flush()
    row = work.session.get_one(ApplicationRow, application_id)
    open_ = [one for one in contracts.conditions(work, application_id) if not one.met]
    if not open_ and row.stage == Stage.CONTRACTING.value:
        stages.step(work, application_id, Stage.READY, "")
    return Stage(row.stage)


def _contract_of(work: Work, application: Application, lines: Sequence[PaperLine]) -> Made:
    """Take the contract up as it was drawn up, whatever day it is now."""
    made = contract_facts.gather(work, application, application.contract_number or "")
    drawn = next(line.id for line in lines if line.kind == "loan_contract")
    contract = asked.paper(work, drawn).facts
    return replace(made, debt=contract_facts.signed_debt(contract))


def _file_consent(work: Work, made: Made, facts: Consent, stamp: Stamp) -> int:
    facts = replace(facts, number=_free(work, made, facts.number))
    subject = Subject(made.application.customer_id, made.application.id)
    work.note("consent.draw_up", facts.number, after=facts.signatory.name)
    return papers.file(work, "consent", facts, stamp("consent", facts), subject)


def _free(work: Work, made: Made, wanted: str) -> str:
    """Take the number that a consent has in the set, or the next that none has."""
    taken = {one.number for one in asked.of_application(work, made.application.id)}
    others = (made.numbered("consent", turn) for turn in count(1))
    return next(one for one in chain([wanted], others) if one not in taken)


def _may_be_drawn_up(work: Work, application: Application) -> None:
    decision = application.decision
    if decision is None:
        raise Gone("decision")
    if decision.valid_until and decision.valid_until < work.today:
        raise DecisionExpired(decision.valid_until)
    held = len(trainings.days(work, application.id))
    check_trained(application.product, held, policy.on(work, work.today).training_days)
    _check_spouses(work, application)


def _check_spouses(work: Work, application: Application) -> None:
    """Refuse while somebody signs of whose spouse nobody knows."""
    for one in contracts.spouseless(work, application):
        raise SpouseNotRegistered(one.name) if one.said else MarriageNotSaid(one.name)


def _void_old(work: Work, application: Application) -> None:
    """Void what was drawn up before, unless somebody signed it."""
    drawn = [
        line
        for line in contracts.current(work, application.id)
        if line.kind not in contracts.BEFORE_CONTRACT
    ]
    if any(line.signed_on for line in drawn):
        raise PartlySigned
    for line in drawn:
        papers.void(work, line.id, "drawn up anew")
