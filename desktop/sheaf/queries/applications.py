"""Questions about applications: the list, and one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, case, select, union
from sqlalchemy.orm import aliased

from sheaf.domain.agreement import Agreement, Customs, Drawn, Particulars
from sheaf.domain.application import LAST, TURN, Stage, stage_now
from sheaf.domain.collateral import Collateral, CollateralKind, Form
from sheaf.domain.condition import Condition, excused
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.domain.pricing import Pricing
from sheaf.domain.product import ProductTerms, Security
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned
from sheaf.domain.teller import Permission
from sheaf.domain.visit import VisitKind
from sheaf.queries import loans, securities
from sheaf.queries.securities import CollateralLine, GuarantorLine
from sheaf.store import canonical
from sheaf.store.tables.applications import (
    ApplicationRow,
    DecisionRow,
    OverrideRow,
    ReceivedRow,
    StepRow,
    VisitRow,
)
from sheaf.store.tables.investigations import (
    ExplanationRow,
    InvestigationRow,
    NotedRow,
    SubmissionRow,
)
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.tables.products import ProductTermsRow
from sheaf.store.work import Work

#: Stages in which an application is nobody's work any more, or a loan's.
DONE = LAST | {Stage.DISBURSED, Stage.ACTIVE, Stage.OVERDUE, Stage.SETTLED}

#: The loan that another one pays off.
OLD = aliased(LoanRow)
#: Who was away when somebody decided in their place.
AWAY = aliased(TellerRow)

#: Stages at which the answer that was promised has not been given yet.
UNANSWERED = frozenset({Stage.ASSIGNED, Stage.SURVEYED, Stage.SUBMITTED, Stage.RE_SURVEY})

#: Stages at which a decision still holds only until its day.
HELD = frozenset({*TURN[Permission.CONTRACT], Stage.READY})

#: Stages before anyone else has to judge what was written down.
OPEN = frozenset(
    {Stage.APPLIED, Stage.RETURNED, Stage.ACCEPTED, Stage.ASSIGNED, Stage.SURVEYED}
)


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """An application as one line of a list."""

    id: int
    number: str
    customer_id: int
    applicant: str
    stage: Stage
    amount: Money
    term_months: int
    method: Method
    applied_on: date
    officer: str
    answer_by: date | None
    valid_until: date | None = None

    def expired(self, today: date) -> bool:
        """Tell whether it was approved, and nobody signed or paid out in time."""
        until = self.valid_until
        return self.stage in HELD and until is not None and until < today

    @property
    def promised(self) -> date | None:
        """By when an answer is owed, while it is."""
        return self.answer_by if self.stage in UNANSWERED else None


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit and what was found."""

    id: int
    visited_on: date
    place: str
    findings: str
    companion: str
    teller: str
    kind: VisitKind


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, on which terms."""

    id: int
    verdict: str
    amount: Money
    term_months: int
    rate: Rate
    method: Method
    conditions: tuple[str, ...]
    valid_until: date | None
    reason: str
    teller_id: int
    teller: str
    at: datetime
    case_id: int | None  # of the committee that decided it
    pricing: Pricing | None = None
    plan: tuple[Planned, ...] = ()
    acts_for: str = ""  # the approver in whose place it was decided

    @property
    def approved(self) -> bool:
        """Whether it was a yes."""
        return self.verdict == Ruling.APPROVED.value


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step from stage to stage: who took it, when, and why."""

    before: Stage
    after: Stage
    at: datetime
    teller: str
    why: str


@dataclass(frozen=True, slots=True)
class Override:
    """A condition that a manager set aside, as it stood then."""

    condition: str
    figure: str
    limit: str
    beyond: int
    reason: str
    manager: str
    at: datetime

    def covers(self, found: Condition) -> bool:
        """Tell whether what was set aside is what was found now, or worse than it."""
        then = replace(found, figure=self.figure, limit=self.limit, beyond=self.beyond)
        return excused(found, then)


@dataclass(frozen=True, slots=True)
class Application:
    """An application with everything that belongs to it."""

    id: int
    number: str
    customer_id: int
    applicant: str
    product_id: int
    product_terms_id: int
    product: ProductTerms
    stage: Stage
    agreement: Agreement
    purpose: str
    source: str
    security: str
    group_id: int | None
    account_id: int | None
    acceptor_id: int
    officer_id: int
    co_officer_id: int | None
    applied_on: date
    answer_by: date | None
    contract_number: str | None
    guarantors: tuple[GuarantorLine, ...]
    collateral: tuple[CollateralLine, ...]
    received: frozenset[str]
    visits: tuple[Visit, ...]
    decision: Decision | None
    overrides: tuple[Override, ...]
    steps: tuple[StepLine, ...]
    refinances_id: int | None = None
    refinances: str = ""  # the contract of the old loan that it pays off
    asked_pricing: Pricing | None = None  # what the rate asked for is made from
    lent_on: date | None = None  # the day of the payout

    @property
    def agreed(self) -> Agreement:
        """What was decided, or else what was asked for."""
        made = self.decision
        if made is None or not made.approved:
            return self.agreement
        return self.decided(made)

    def drawn(self, agreement: Agreement, today: date) -> Drawn:
        """Draw terms up from the payout, or as if it were paid out today."""
        return agreement.drawn(self.lent_on or today)

    @property
    def pricing(self) -> Pricing | None:
        """What the rate agreed is made from, if from the loan prime rate."""
        made = self.decision
        if made is None or not made.approved:
            return self.asked_pricing
        return made.pricing

    @property
    def missing(self) -> tuple[str, ...]:
        """The papers of the product's list that were not handed in, by their codes."""
        return tuple(one for one in self.product.papers if one not in self.received)

    @property
    def charged(self) -> tuple[Collateral, ...]:
        """The things that secure it, where things are what secures it."""
        by_things = self.security in {Security.MORTGAGE.value, Security.PLEDGE.value}
        return self.things if by_things else ()

    @property
    def things(self) -> tuple[Collateral, ...]:
        """Everything that was given for it, whatever else secures it."""
        return tuple(
            Collateral(
                CollateralKind(one.kind), Form(one.form), one.value, one.prior_charges
            )
            for one in self.collateral
        )

    @property
    def open(self) -> bool:
        """Whether what is asked for, and what secures it, may still be changed."""
        return self.stage in OPEN

    def on_terms(
        self, amount: Money, rate: Rate, method: Method, term_months: int
    ) -> Agreement:
        """Put other terms in the place of those asked for; its dates stay if they can."""
        return self.agreement.turned(method).revised(amount, rate, term_months)

    def ruled(self, verdict: Verdict) -> Agreement:
        """Put the terms of a verdict in the place of those asked for."""
        terms = self.on_terms(
            verdict.amount, verdict.rate, verdict.method, verdict.term_months
        )
        return terms.with_plan(verdict.plan)

    def decided(self, made: Decision) -> Agreement:
        """Put the terms of a decision in the place of those asked for."""
        terms = self.on_terms(made.amount, made.rate, made.method, made.term_months)
        return terms.with_plan(made.plan)


def lines(work: Work) -> tuple[ApplicationLine, ...]:
    """List the applications that are still somebody's work, the oldest first."""
    return at_stage(work, *(stage for stage in Stage if stage not in DONE))


def of_customer(work: Work, customer_id: int) -> tuple[ApplicationLine, ...]:
    """List a customer's applications, the oldest first."""
    return _lines(work, ApplicationRow.customer_id == customer_id)


def at_stage(work: Work, *stages: Stage) -> tuple[ApplicationLine, ...]:
    """List the applications that wait at these stages, the oldest first."""
    return _lines(work, ApplicationRow.stage.in_([stage.value for stage in stages]))


def one(work: Work, application_id: int) -> Application:
    """Return an application with everything that belongs to it."""
    row, name, facts, old, lent_on, *standing = work.session.execute(
        select(
            ApplicationRow,
            CustomerRow.name,
            ProductTermsRow.facts,
            OLD.number,
            LoanRow.disbursed_on,
            *_stands(work.today),
        )
        .select_from(ApplicationRow)
        .outerjoin(OLD, OLD.id == ApplicationRow.refinances_id)
        .outerjoin(LoanRow, loans.PAID_OUT_ON)
        .outerjoin(StandingRow, StandingRow.loan_id == LoanRow.id)
        .join(CustomerRow, CustomerRow.id == ApplicationRow.customer_id)
        .join(ProductTermsRow, ProductTermsRow.id == ApplicationRow.product_terms_id)
        .where(ApplicationRow.id == application_id)
    ).one()
    return Application(
        id=row.id,
        number=row.number,
        customer_id=row.customer_id,
        applicant=name,
        product_id=row.product_id,
        product_terms_id=row.product_terms_id,
        product=canonical.load(ProductTerms, facts),
        stage=_now(Stage(row.stage), standing, work.today),
        agreement=_agreement(row),
        purpose=row.purpose,
        source=row.source,
        security=row.security,
        group_id=row.group_id,
        account_id=row.account_id,
        acceptor_id=row.acceptor_id,
        officer_id=row.officer_id,
        co_officer_id=row.co_officer_id,
        applied_on=row.applied_on,
        answer_by=row.answer_by,
        contract_number=row.contract_number,
        guarantors=securities.guarantors(work, application_id),
        collateral=securities.collateral(work, application_id),
        received=_received(work, application_id),
        visits=_visits(work, application_id),
        decision=_decision(work, row.decision_id),
        overrides=_overrides(work, application_id),
        steps=_steps(work, application_id),
        refinances_id=row.refinances_id,
        refinances=old or "",
        asked_pricing=canonical.load(Pricing, row.pricing) if row.pricing else None,
        lent_on=lent_on,
    )


def decisions(work: Work, application_id: int) -> tuple[Decision, ...]:
    """List every decision on an application, those that sent it back too."""
    ids = work.session.scalars(
        select(DecisionRow.id)
        .where(DecisionRow.application_id == application_id)
        .order_by(DecisionRow.id)
    ).all()
    found = (_decision(work, decision_id) for decision_id in ids)
    return tuple(one for one in found if one is not None)


def _agreement(row: ApplicationRow) -> Agreement:
    """Read what was asked for."""
    return Agreement(
        row.amount,
        row.rate,
        Method(row.method),
        row.term_months,
        row.first_due_on,
        row.settlement_months,
        canonical.load(Particulars, row.particulars),
        canonical.load(Customs, row.customs),
    )


def investigators(work: Work, application: Application) -> frozenset[int]:
    """Name everyone who looked into an application.

    They are its officers, who visited, and who wrote, explained or submitted the notebook.
    """
    visitors = work.session.scalars(
        select(VisitRow.teller_id).where(VisitRow.application_id == application.id)
    )
    ours = InvestigationRow.application_id == application.id
    writers = work.session.scalars(
        union(
            select(InvestigationRow.teller_id).where(ours),
            *(
                select(row.teller_id)
                .join(InvestigationRow, InvestigationRow.id == row.investigation_id)
                .where(ours)
                for row in (NotedRow, ExplanationRow, SubmissionRow)
            ),
        )
    )
    officers = {application.officer_id, application.co_officer_id} - {None}
    return frozenset({*visitors, *writers, *officers})


def _lines(work: Work, condition: ColumnElement[bool]) -> tuple[ApplicationLine, ...]:
    stands = _stands(work.today)
    rows = work.session.execute(
        select(
            ApplicationRow.id,
            ApplicationRow.number,
            ApplicationRow.customer_id,
            CustomerRow.name,
            ApplicationRow.stage,
            _agreed(DecisionRow.amount, ApplicationRow.amount),
            _agreed(DecisionRow.term_months, ApplicationRow.term_months),
            _agreed(DecisionRow.method, ApplicationRow.method),
            ApplicationRow.applied_on,
            TellerRow.name,
            ApplicationRow.answer_by,
            DecisionRow.valid_until,
            *stands,
        )
        .select_from(ApplicationRow)
        .outerjoin(LoanRow, loans.PAID_OUT_ON)
        .outerjoin(StandingRow, StandingRow.loan_id == LoanRow.id)
        .join(CustomerRow, CustomerRow.id == ApplicationRow.customer_id)
        .join(TellerRow, TellerRow.id == ApplicationRow.officer_id)
        .outerjoin(DecisionRow, DecisionRow.id == ApplicationRow.decision_id)
        .where(condition)
        .order_by(ApplicationRow.id)
    )
    return tuple(_line(list(row), len(stands), work.today) for row in rows)


def _agreed(decided: Any, asked: Any) -> Any:
    """Take what was decided where it was approved, else what was asked for."""
    return case((DecisionRow.verdict == Ruling.APPROVED.value, decided), else_=asked)


def _line(cells: list[Any], told: int, today: date) -> ApplicationLine:
    """Read a line; its last so many cells tell at which stage it stands."""
    stage, method, standing = 4, 7, cells[-told:]
    cells[stage] = _now(Stage(cells[stage]), standing, today)
    cells[method] = Method(cells[method])
    return ApplicationLine(*cells[:-told])


def _stands(on: date) -> tuple[Any, ...]:
    """Ask what of a loan says at which stage its application stands."""
    return StandingRow.status, StandingRow.late_since, loans.usable(on)


def _now(stage: Stage, standing: Sequence[Any], today: date) -> Stage:
    """Let the loan say which stage it is, once it was paid out."""
    status, late_since, usable = standing
    if status is None:
        return stage
    late = late_since is not None and late_since < today
    return stage_now(stage, Status.ACTIVE if usable else Status(status), late=late)


def _received(work: Work, application_id: int) -> frozenset[str]:
    query = select(ReceivedRow.paper).where(ReceivedRow.application_id == application_id)
    return frozenset(work.session.scalars(query))


def _visits(work: Work, application_id: int) -> tuple[Visit, ...]:
    rows = work.session.execute(
        select(VisitRow, TellerRow.name)
        .join(TellerRow, TellerRow.id == VisitRow.teller_id)
        .where(VisitRow.application_id == application_id)
        .order_by(VisitRow.id)
    )
    return tuple(_visit(row, teller) for row, teller in rows)


def _visit(row: VisitRow, teller: str) -> Visit:
    return Visit(
        row.id,
        row.visited_on,
        row.place,
        row.findings,
        row.companion,
        teller,
        VisitKind(row.kind),
    )


def _decision(work: Work, decision_id: int | None) -> Decision | None:
    if decision_id is None:
        return None
    row, name, away = work.session.execute(
        select(DecisionRow, TellerRow.name, AWAY.name)
        .join(TellerRow, TellerRow.id == DecisionRow.teller_id)
        .outerjoin(AWAY, AWAY.id == DecisionRow.for_id)
        .where(DecisionRow.id == decision_id)
    ).one()
    return Decision(
        row.id,
        row.verdict,
        row.amount,
        row.term_months,
        row.rate,
        Method(row.method),
        tuple(filter(None, row.conditions.splitlines())),
        row.valid_until,
        row.reason,
        row.teller_id,
        name,
        row.at,
        row.case_id,
        canonical.load(Pricing, row.pricing) if row.pricing else None,
        canonical.load(tuple[Planned, ...], row.plan) if row.plan else (),
        away or "",
    )


def _overrides(work: Work, application_id: int) -> tuple[Override, ...]:
    rows = work.session.execute(
        select(
            OverrideRow.condition,
            OverrideRow.figure,
            OverrideRow.limit,
            OverrideRow.beyond,
            OverrideRow.reason,
            TellerRow.name,
            OverrideRow.at,
        )
        .join(TellerRow, TellerRow.id == OverrideRow.manager_id)
        .where(OverrideRow.application_id == application_id)
        .order_by(OverrideRow.id)
    )
    return tuple(Override(*row) for row in rows)


def _steps(work: Work, application_id: int) -> tuple[StepLine, ...]:
    rows = work.session.execute(
        select(StepRow.before, StepRow.after, StepRow.at, TellerRow.name, StepRow.why)
        .outerjoin(TellerRow, TellerRow.id == StepRow.teller_id)
        .where(StepRow.application_id == application_id)
        .order_by(StepRow.id)
    )
    return tuple(
        StepLine(Stage(before), Stage(after), at, name or "", why)
        for before, after, at, name, why in rows
    )
