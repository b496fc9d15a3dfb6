"""Questions about investigations: the notebook as it stands, and what it is judged by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import Stage
from sheaf.domain.committee import Body, body_for
from sheaf.domain.condition import Check, Condition
from sheaf.domain.errors import Refused
from sheaf.domain.investigation import case as cases
from sheaf.domain.investigation.lives_by import lives_by
from sheaf.domain.investigation.notebook import Line, Sheet, named_only
from sheaf.domain.investigation.submitted import SetAside, Submitted
from sheaf.domain.money import Money
from sheaf.domain.paper.investigation_report import InvestigationReport, VisitTold
from sheaf.domain.paper.worksheet import Worksheet
from sheaf.queries import (
    applications,
    debts,
    papers,
    parties,
    policy,
    tellers,
    trades,
)
from sheaf.queries.applications import Application
from sheaf.queries.case_setting import setting
from sheaf.queries.notebooks import (
    Investigation,
    former,
    latest,
    pages,
    reasons,
    template,
)
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.investigations import (
    InvestigationRow,
    SubmissionRow,
)
from sheaf.store.tables.papers import AttachmentRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work

REPORT = "investigation_report"

#: Stages at which an application is looked into.
UNDER_WAY = frozenset({Stage.ASSIGNED, Stage.SURVEYED})


class NotBegun(Refused):
    """There is no investigation yet."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An application with its investigation, and what that is worked out from."""

    application: Application
    investigation: Investigation
    submitted: Submitted


@dataclass(frozen=True, slots=True)
class LookedInto:
    """What a notebook has to meet still, and what it proposes while nobody decided."""

    conditions: tuple[Condition, ...]
    proposed: Agreement | None


def opened(work: Work, application_id: int) -> Opened:
    """Return the latest version as it stands; refuse where nobody has begun one."""
    application = applications.one(work, application_id)
    found = latest(work, application_id)
    if found is None:
        raise NotBegun
    return Opened(application, found, standing(work, application, found))


def likely_trade(work: Work, application: Application) -> str:
    """Return the code of the trade that a notebook will most likely be opened for.

    It is the one looked into before; else what the customer's file, then the purpose
    names; else what most who asked for the same product live by; empty where nothing says.
    """
    if found := latest(work, application.id) or former(work, application):
        return found.trade.code
    known = tuple(one.trade for one in trades.choices(work))
    customer = work.session.get_one(CustomerRow, application.customer_id)
    for text in (customer.trade, customer.name, application.purpose):
        if named := lives_by(text, known):
            return named
    return _usual_trade(work, application.product_id)


def _usual_trade(work: Work, product_id: int) -> str:
    """Return the trade of more than half of those that asked for a product."""
    found = work.session.scalars(
        select(InvestigationRow.trade)
        .join(ApplicationRow, ApplicationRow.id == InvestigationRow.application_id)
        .where(ApplicationRow.product_id == product_id, InvestigationRow.version == 1)
    )
    counted = Counter(found)
    [(most, count)] = counted.most_common(1) or [("", 0)]
    return most if 2 * count > counted.total() else ""


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
        setting(work, application, investigation),
        tuple(_set_aside(application)),
    )


def _set_aside(application: Application) -> Iterator[SetAside]:
    """List what a manager let pass of what the notebook has to meet."""
    codes = {one.value for one in cases.LOOKED_AT}
    for one in application.overrides:
        if one.condition.partition(":")[0] in codes:
            yield SetAside(one.condition, one.figure, one.manager, one.reason)


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
        visits=tuple(
            VisitTold(one.visited_on, one.place, one.companion, one.findings, one.kind)
            for one in application.visits
        ),
        submitted=standing(work, application, investigation),
        proposer=investigation.officer,
    )


def picture(work: Work, attachment_id: int) -> bytes:
    """Return the content of a photograph."""
    return work.session.get_one(AttachmentRow, attachment_id).content


def worksheet(
    work: Work, application: Application, investigation: Investigation
) -> Worksheet:
    """Say what the sheets for a visit ask, and what is known of it already."""
    office, letterhead = parties.head(work)
    agreement = application.agreement
    return Worksheet(
        language=office.language,
        number=application.number,
        office=letterhead,
        applicant=application.applicant,
        asked=f"{agreement.amount} / {agreement.term_months}",
        purpose=application.purpose,
        trade=investigation.trade.like,
        called=investigation.trade.name,
        pages=tuple(one.value for one in template(work, investigation).sheets),
        lines=_known_lines(work, application, pages(work, investigation.id)),
    )


def _known_lines(
    work: Work, application: Application, written: dict[Sheet, tuple[Line, ...]]
) -> dict[str, tuple[Line, ...]]:
    """Add the loans of this office, and what guarantors were said to have left."""
    named = {line[0] for line in written.get(Sheet.DEBTS, ())}
    loans = tuple(
        (one.number, one.left.plain, "", one.ends_on.isoformat())
        for one in debts.live(work, application.customer_id)
        if one.number not in named
    )
    income = {one.name: one.monthly_income.plain for one in application.guarantors}
    vouching = tuple(
        (line[0], income[line[0]]) if named_only(line) and line[0] in income else line
        for line in written.get(Sheet.GUARANTORS, ())
    )
    told = written | {Sheet.DEBTS: (*written.get(Sheet.DEBTS, ()), *loans)}
    told |= {Sheet.GUARANTORS: vouching}
    return {sheet.value: lines for sheet, lines in told.items()}


def report_of(work: Work, application_id: int) -> int | None:
    """Find the latest report that was kept with a submission."""
    found = papers.of_application(work, application_id)
    reports = [one.id for one in found if one.kind == REPORT]
    return reports[-1] if reports else None


def looked_into(work: Work, application: Application) -> LookedInto:
    """Ask what an investigation must meet before others judge it, and what it proposes.

    What a committee decides on has one. What was sent back is looked into anew: its next
    version may say the same, but somebody has to hand it in as such.
    """
    found = latest(work, application.id)
    if application.stage not in UNDER_WAY:
        if application.stage is not Stage.SUBMITTED or not found or not found.submitted:
            return LookedInto((), None)
        return LookedInto((), _proposed(standing(work, application, found)))
    if found is None:
        asked = Condition(Check.INVESTIGATED, not _for_committee(work, application))
        return LookedInto((asked,), None)
    if found.submitted:
        return LookedInto((Condition(Check.INVESTIGATED_AGAIN, passed=False),), None)
    told = standing(work, application, found)
    conditions = cases.conditions(told.case, told.reasons.keys())
    return LookedInto(conditions, _proposed(told))


def _proposed(told: Submitted) -> Agreement | None:
    """Take what is proposed, where that is anything that can be lent."""
    proposed = told.case.proposed
    return proposed.agreement if proposed.lendable and proposed.agreement.amount else None


def submitted_conditions(work: Work, application: Application) -> tuple[Condition, ...]:
    """Say what a submitted investigation met, and did not, once others judge it."""
    found = latest(work, application.id)
    if application.stage in UNDER_WAY or found is None or not found.submitted:
        return ()
    told = standing(work, application, found)
    return cases.conditions(told.case, told.reasons.keys())


def proposed(work: Work, application: Application) -> Money | None:
    """Say how much a report proposes that was submitted; none where there is none."""
    found = latest(work, application.id)
    if found is None or not found.submitted:
        return None
    return standing(work, application, found).case.proposed.agreement.amount


def _for_committee(work: Work, application: Application) -> bool:
    rules = policy.on(work, work.today)
    tier = debts.tier(work, application.customer_id)
    return body_for(rules, application.agreed.amount, tier) is not Body.APPROVER
