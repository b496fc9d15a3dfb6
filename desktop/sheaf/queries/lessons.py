"""Questions about finished cases that one learns from, with nobody in them named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select

from sheaf.domain.investigation.lesson import Veil, anonymous
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.investigation.trade import AS_IT_CAME, Called, OwnTrade
from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.queries import applications, debts, parties
from sheaf.queries.applications import Application, Decision
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow, DecisionRow
from sheaf.store.tables.investigations import InvestigationRow, SubmissionRow
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.office import TellerRow, TradeRow
from sheaf.store.tables.people import CustomerRow, LinkRow
from sheaf.store.work import Work

MOST = 200  # cases listed
FINAL = ("approved", "declined")


@dataclass(frozen=True, slots=True)
class LessonLine:
    """A finished case as one line: when, what trade, how much was asked for."""

    id: int  # of the investigation
    trade: Called
    amount: Money
    term_months: int
    on: date


@dataclass(frozen=True, slots=True)
class Ended:
    """How a loan did: the most days anything was late, and what became of it."""

    status: Status
    worst_late: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """A case with what was decided, and how it ended; ``ended`` is none where not lent."""

    line: LessonLine
    told: Submitted
    decision: Decision
    ended: Ended | None


def lines(work: Work) -> tuple[LessonLine, ...]:
    """List the cases that were looked into and decided for good, the latest first.

    Of an investigation that was sent back only what was submitted last.
    """
    last = (
        select(func.max(InvestigationRow.id))
        .join(SubmissionRow, SubmissionRow.investigation_id == InvestigationRow.id)
        .group_by(InvestigationRow.application_id)
    )
    rows = work.session.execute(
        select(
            InvestigationRow.id,
            InvestigationRow.trade,
            TradeRow.facts,
            ApplicationRow.amount,
            ApplicationRow.term_months,
            DecisionRow.at,
        )
        .outerjoin(TradeRow, TradeRow.id == InvestigationRow.template_id)
        .join(ApplicationRow, ApplicationRow.id == InvestigationRow.application_id)
        .join(DecisionRow, DecisionRow.id == ApplicationRow.decision_id)
        .where(InvestigationRow.id.in_(last), DecisionRow.verdict.in_(FINAL))
        .order_by(InvestigationRow.id.desc())
        .limit(MOST)
    )
    return tuple(
        LessonLine(i, _called(trade, template), amount, months, at.date())
        for i, trade, template, amount, months, at in rows
    )


def _called(trade: str, template: str | None) -> Called:
    own = canonical.load(OwnTrade, template) if template else AS_IT_CAME
    return own.called(trade)


def lesson(work: Work, investigation_id: int) -> Lesson:
    """Return one case, with nobody in it named."""
    line = next(one for one in lines(work) if one.id == investigation_id)
    row = work.session.get_one(InvestigationRow, investigation_id)
    facts = work.session.get_one(SubmissionRow, investigation_id).facts
    application = applications.one(work, row.application_id)
    decision = application.decision
    assert decision is not None  # noqa: S101 (only decided cases are listed)
    hidden = [*dict.fromkeys((*_hidden(work, application), *_spoken_of(work, facts)))]
    told, veil = anonymous(canonical.load(Submitted, facts), hidden), Veil(hidden)
    unnamed = replace(
        decision,
        conditions=tuple(veil.over(one) for one in decision.conditions),
        reason=veil.over(decision.reason),
    )
    return Lesson(line, told, unnamed, _ended(work, application.id))


def _spoken_of(work: Work, facts: str) -> Iterator[str]:
    """Name everybody the books know, and every village, that a case names at all."""
    for column in (CustomerRow.name, CustomerRow.village, TellerRow.name):
        names = work.session.scalars(select(column).distinct().order_by(column))
        yield from (name for name in names if name and name in facts)


def _hidden(work: Work, application: Application) -> Iterator[str]:
    """Name everybody and every place that the case is about."""
    customer = application.customer_id
    yield application.applicant
    yield from (one.name for one in application.guarantors)
    yield from work.session.scalars(
        select(CustomerRow.name)
        .join(LinkRow, LinkRow.other_id == CustomerRow.id)
        .where(LinkRow.customer_id == customer)
        .order_by(CustomerRow.id)
    )
    row = work.session.get_one(CustomerRow, customer)
    yield from (row.village, row.door, parties.party(work, customer).address)
    yield from (one.place for one in application.visits)


def _ended(work: Work, application_id: int) -> Ended | None:
    row = work.session.execute(
        select(StandingRow.status, StandingRow.worst_late, StandingRow.late_since)
        .join(LoanRow, LoanRow.id == StandingRow.loan_id)
        .where(LoanRow.application_id == application_id)
    ).first()
    if row is None:
        return None
    return Ended(Status(row.status), max(row.worst_late, debts.late(work, row.late_since)))
