"""Questions about investigations: the notebook as it stands, and what it is judged by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from sheaf.domain.collateral import lendable, shares
from sheaf.domain.condition import Condition
from sheaf.domain.errors import Refused
from sheaf.domain.investigation import case as cases
from sheaf.domain.investigation.case import Setting
from sheaf.domain.investigation.known import Known, Vouching
from sheaf.domain.investigation.limit import Asked, Bound, Term
from sheaf.domain.investigation.notebook import Line, Sheet
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.paper.investigation_report import InvestigationReport
from sheaf.domain.paper.worksheet import Worksheet
from sheaf.domain.policy import Policy
from sheaf.domain.tier import tier_of
from sheaf.queries import applications, debts, papers, parties, policy, tellers
from sheaf.queries.applications import Application
from sheaf.store import canonical
from sheaf.store.tables.investigations import (
    ExplanationRow,
    InvestigationRow,
    NotedRow,
    SubmissionRow,
)
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.work import Work

REPORT = "investigation_report"


class NotBegun(Refused):
    """There is no investigation yet."""


@dataclass(frozen=True, slots=True)
class Investigation:
    """A version of the investigation behind an application."""

    id: int
    version: int
    trade: Trade
    begun_on: date
    officer: str
    submitted: datetime | None  # none while it may still be changed


@dataclass(frozen=True, slots=True)
class Opened:
    """An application with its investigation, and what that is worked out from."""

    application: Application
    investigation: Investigation
    submitted: Submitted


def opened(work: Work, application_id: int) -> Opened:
    """Return the latest version as it stands; refuse where nobody has begun one."""
    application = applications.one(work, application_id)
    found = latest(work, application_id)
    if found is None:
        raise NotBegun
    return Opened(application, found, standing(work, application, found))


def latest(work: Work, application_id: int) -> Investigation | None:
    """Return the latest version, if anyone has begun one."""
    row = work.session.execute(
        select(InvestigationRow, TellerRow.name, SubmissionRow.at)
        .join(TellerRow, TellerRow.id == InvestigationRow.teller_id)
        .outerjoin(SubmissionRow, SubmissionRow.investigation_id == InvestigationRow.id)
        .where(InvestigationRow.application_id == application_id)
        .order_by(InvestigationRow.version.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    found, officer, at = row
    trade = Trade(found.trade)
    return Investigation(found.id, found.version, trade, found.at.date(), officer, at)


def pages(work: Work, investigation_id: int) -> dict[Sheet, tuple[Line, ...]]:
    """Return the notebook as it stands, every page that was ever written on."""
    last = (
        select(func.max(NotedRow.id))
        .where(NotedRow.investigation_id == investigation_id)
        .group_by(NotedRow.sheet, NotedRow.line)
    )
    rows = work.session.execute(
        select(NotedRow.sheet, NotedRow.texts)
        .where(NotedRow.id.in_(last))
        .order_by(NotedRow.line)
    )
    found = dict[Sheet, list[Line]]()
    for sheet, texts in rows:
        found.setdefault(Sheet(sheet), []).append(canonical.load(Line, texts))
    return {sheet: _trimmed(lines) for sheet, lines in found.items()}


def reasons(work: Work, investigation_id: int) -> dict[str, str]:
    """Return the reasons given for checks that deviate, the latest of each."""
    rows = work.session.execute(
        select(ExplanationRow.check, ExplanationRow.reason)
        .where(ExplanationRow.investigation_id == investigation_id)
        .order_by(ExplanationRow.id)
    )
    return {check: reason for check, reason in rows if reason}


def standing(
    work: Work, application: Application, investigation: Investigation
) -> Submitted:
    """Return what an investigation is worked out from: as submitted, or as it stands."""
    row = work.session.get(SubmissionRow, investigation.id)
    if row is not None:
        return canonical.load(Submitted, row.facts)
    return Submitted(
        {sheet.value: lines for sheet, lines in pages(work, investigation.id).items()},
        reasons(work, investigation.id),
        _setting(work, application, investigation),
    )


def report(
    work: Work, application: Application, investigation: Investigation
) -> InvestigationReport:
    """Say what the report of an investigation says now."""
    office, letterhead = parties.head(work)
    names = tellers.names(work)
    return InvestigationReport(
        language=office.language,
        number=f"{application.number}-{investigation.version}",
        office=letterhead,
        applicant=application.applicant,
        application=application.number,
        version=investigation.version,
        purpose=application.purpose,
        officer=names.get(application.officer_id, ""),
        co_officer=names.get(application.co_officer_id or 0, ""),
        submitted=standing(work, application, investigation),
    )


def worksheet(
    work: Work, application: Application, investigation: Investigation
) -> Worksheet:
    """Say what the blank sheets for a visit ask: the lines that the notebook has."""
    office, letterhead = parties.head(work)
    agreement = application.agreement
    return Worksheet(
        language=office.language,
        number=application.number,
        office=letterhead,
        applicant=application.applicant,
        asked=f"{agreement.amount} / {agreement.term_months}",
        purpose=application.purpose,
        trade=investigation.trade,
        names={
            sheet.value: tuple(line[0] for line in lines)
            for sheet, lines in pages(work, investigation.id).items()
        },
    )


def report_of(work: Work, application_id: int) -> int | None:
    """Find the latest report that was kept with a submission."""
    found = papers.of_application(work, application_id)
    reports = [one.id for one in found if one.kind == REPORT]
    return reports[-1] if reports else None


def conditions(work: Work, application: Application) -> tuple[Condition, ...]:
    """Ask what an investigation must meet before others judge it; none without one."""
    found = latest(work, application.id)
    if found is None or found.submitted:
        return ()
    told = standing(work, application, found)
    return cases.conditions(told.case, told.reasons.keys())


def _setting(work: Work, application: Application, investigation: Investigation) -> Setting:
    rules = policy.on(work, work.today)
    visited = [visit.visited_on for visit in application.visits]
    on = max(visited, default=investigation.begun_on)
    bounds = tuple(_bounds(work, application, rules))
    vouching = tuple(
        Vouching(one.name, one.monthly_income) for one in application.guarantors
    )
    asked = Asked(
        application.agreement, work.today, bounds, vouching, application.product.methods
    )
    known = _known(work, application, vouching)
    return Setting(investigation.trade, on, asked, rules, known)


def _known(work: Work, application: Application, vouching: tuple[Vouching, ...]) -> Known:
    """Gather what the books know of the customer beside the notebook."""
    return Known(
        purpose=application.purpose,
        refinances=application.refinances,
        loans=debts.live(work, application.customer_id),
        guarantors=vouching,
        tier=tier_of(debts.repaid(work, application.customer_id)),
        prices=application.product.prices,
    )


def _bounds(work: Work, application: Application, rules: Policy) -> Iterator[Term]:
    """List what the books allow beside the customer's cash."""
    yield Term(Bound.PRODUCT, application.product.amount_max)
    if not _lent_before(work, application.customer_id):
        yield Term(Bound.FIRST_LOAN, rules.first_loan_max)
    if application.charged:
        allowed = shares(rules)
        secured = total(lendable(thing, allowed) for thing in application.charged)
        yield Term(Bound.COLLATERAL, secured)
    owed = debts.together(work, application.customer_id) - _replaced(work, application)
    room = max(rules.related_debt_max - owed, ZERO)
    yield Term(Bound.RELATED_DEBT, room, f"{rules.related_debt_max} − {owed}")


def _replaced(work: Work, application: Application) -> Money:
    """Leave out what the loan pays off."""
    live = debts.live(work, application.customer_id)
    return total(one.left for one in live if one.number == application.refinances)


def _lent_before(work: Work, customer_id: int) -> bool:
    query = select(LoanRow.id).where(LoanRow.customer_id == customer_id).limit(1)
    return work.session.execute(query).first() is not None


def _trimmed(lines: list[Line]) -> tuple[Line, ...]:
    """Leave the empty lines at the end out."""
    while lines and not any(lines[-1]):
        lines.pop()
    return tuple(lines)
