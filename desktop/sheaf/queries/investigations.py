"""Questions about investigations: the notebook as it stands, and what it is judged by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import Stage
from sheaf.domain.calendar import age, months_after
from sheaf.domain.collateral import lendable, shares
from sheaf.domain.committee import Body, body_for
from sheaf.domain.condition import Check, Condition
from sheaf.domain.errors import Refused
from sheaf.domain.investigation import case as cases
from sheaf.domain.investigation.case import Setting
from sheaf.domain.investigation.changes import figures
from sheaf.domain.investigation.evidence import Photograph
from sheaf.domain.investigation.known import Former, Known, Soft, Spread, Vouching, spread
from sheaf.domain.investigation.limit import Asked, Bound, Term
from sheaf.domain.investigation.lives_by import lives_by
from sheaf.domain.investigation.notebook import Line, Sheet, named_only, single
from sheaf.domain.investigation.submitted import Reason, SetAside, Submitted
from sheaf.domain.investigation.trade import (
    AS_IT_CAME,
    TEMPLATES,
    Called,
    OwnTrade,
    Template,
)
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.paper.investigation_report import InvestigationReport, VisitTold
from sheaf.domain.paper.worksheet import Worksheet
from sheaf.domain.policy import Policy
from sheaf.domain.rate import Rate
from sheaf.domain.visit import AT_HOME
from sheaf.queries import (
    applications,
    debts,
    papers,
    parties,
    policy,
    pressures,
    tellers,
    trades,
)
from sheaf.queries.applications import Application
from sheaf.queries.loans import STANDS
from sheaf.store import canonical
from sheaf.store.asking import Question
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.investigations import (
    ExplanationRow,
    InvestigationRow,
    NotedRow,
    RatioRow,
    SubmissionRow,
)
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.office import TellerRow, TradeRow
from sheaf.store.tables.papers import AttachmentRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work

REPORT = "investigation_report"
GAVE = aliased(TellerRow)  # who submitted
MONTHS = 12  # that a loan has to run well before its case says what is normal

#: Stages at which an application is looked into.
UNDER_WAY = frozenset({Stage.ASSIGNED, Stage.SURVEYED})


class NotBegun(Refused):
    """There is no investigation yet."""


@dataclass(frozen=True, slots=True)
class Investigation:
    """A version of the investigation behind an application."""

    id: int
    version: int
    trade: Called
    template_id: int | None  # what it was begun under; none: the trade as it came
    begun_on: date
    opened_by: str
    follows_id: int | None
    submitted: datetime | None  # none while it may still be changed
    submitted_by: str

    @property
    def officer(self) -> str:
        """Whose it is: who submitted it, and until then who opened it."""
        return self.submitted_by or self.opened_by


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


def latest(work: Work, application_id: int) -> Investigation | None:
    """Return the latest version, if anyone has begun one."""
    row = work.session.execute(
        _investigations()
        .where(InvestigationRow.application_id == application_id)
        .order_by(InvestigationRow.version.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    return _investigation(*row)


def former(work: Work, application: Application) -> Investigation | None:
    """Return the last investigation of the customer that an earlier loan was lent on."""
    row = work.session.execute(
        _investigations()
        .join(LoanRow, LoanRow.application_id == InvestigationRow.application_id)
        .where(
            STANDS,
            LoanRow.customer_id == application.customer_id,
            InvestigationRow.application_id != application.id,
            SubmissionRow.at.is_not(None),
        )
        .order_by(InvestigationRow.id.desc())
        .limit(1)
    ).first()
    return _investigation(*row) if row else None


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


def peers(work: Work, trade: str, application_id: int) -> dict[str, Spread]:
    """Spread the ratios of the office's own finished cases of a trade, by its code.

    A case counts with its last investigation once its loan was repaid, or ran a year, and
    nothing of it was ever late: what went wrong does not say what is normal.
    """
    settled = StandingRow.status == Status.SETTLED.value
    ran = LoanRow.disbursed_on <= months_after(work.today, -MONTHS)
    ahead = StandingRow.late_since.is_(None) | (StandingRow.late_since >= work.today)
    last = (
        select(func.max(InvestigationRow.id))
        .join(LoanRow, LoanRow.application_id == InvestigationRow.application_id)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(
            STANDS,
            settled | ((StandingRow.status == Status.ACTIVE.value) & ran & ahead),
            StandingRow.worst_late == 0,
            InvestigationRow.trade == trade,
            InvestigationRow.application_id != application_id,
        )
        .group_by(InvestigationRow.application_id)
    )
    rows = work.session.execute(
        select(RatioRow.name, RatioRow.value).where(RatioRow.investigation_id.in_(last))
    )
    found = dict[str, list[Decimal]]()
    for name, value in rows:
        found.setdefault(name, []).append(Decimal(value))
    spreads = {name: spread(values) for name, values in found.items()}
    return {name: one for name, one in spreads.items() if one is not None}


def pages(work: Work, investigation_id: int) -> dict[Sheet, tuple[Line, ...]]:
    """Return the notebook as it stands, every page that was ever written on."""
    rows = work.session.execute(
        select(NotedRow.sheet, NotedRow.texts)
        .where(NotedRow.id.in_(_standing_lines(investigation_id)))
        .order_by(NotedRow.line)
    )
    found = dict[Sheet, list[Line]]()
    for sheet, texts in rows:
        found.setdefault(Sheet(sheet), []).append(canonical.load(Line, texts))
    return {sheet: _trimmed(lines) for sheet, lines in found.items()}


def taken(work: Work, investigation_id: int) -> dict[str, tuple[int, ...]]:
    """Return the places of lines of an earlier loan that nobody has confirmed since."""
    rows = work.session.execute(
        select(NotedRow.sheet, NotedRow.line)
        .where(NotedRow.id.in_(_standing_lines(investigation_id)), NotedRow.taken.is_(True))
        .order_by(NotedRow.line)
    )
    found = dict[str, tuple[int, ...]]()
    for sheet, line in rows:
        found[sheet] = (*found.get(sheet, ()), line)
    return found


def _standing_lines(investigation_id: int) -> Select[int]:
    return (
        select(func.max(NotedRow.id))
        .where(NotedRow.investigation_id == investigation_id)
        .group_by(NotedRow.sheet, NotedRow.line)
    )


def template(work: Work, investigation: Investigation) -> Template:
    """Return the pages and ranges of a trade as they were when its notebook was begun."""
    own = trades.kept(work, investigation.template_id)
    return TEMPLATES[investigation.trade.like].with_own(own)


def names(work: Work, investigation_id: int) -> dict[str, tuple[str, ...]]:
    """Return the names of the lines that a notebook has, by the names of its pages."""
    return {
        sheet.value: tuple(line[0] for line in lines if line[0].strip())
        for sheet, lines in pages(work, investigation_id).items()
        if not single(sheet)
    }


def reasons(work: Work, investigation_id: int) -> dict[str, Reason]:
    """Return the reasons given for what deviates, the latest of each."""
    rows = work.session.execute(
        select(ExplanationRow.check, ExplanationRow.reason, ExplanationRow.about)
        .where(ExplanationRow.investigation_id == investigation_id)
        .order_by(ExplanationRow.id)
    )
    return {check: Reason(reason, about) for check, reason, about in rows if reason}


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


def photographs(work: Work, application: Application) -> tuple[Photograph, ...]:
    """List what was photographed or scanned for a case, in the order it came."""
    visits = [visit.id for visit in application.visits]
    owners = ((AttachmentRow.owner == "visit") & AttachmentRow.owner_id.in_(visits)) | (
        (AttachmentRow.owner == "application") & (AttachmentRow.owner_id == application.id)
    )
    rows = work.session.execute(
        select(
            AttachmentRow.id, AttachmentRow.name, AttachmentRow.media, AttachmentRow.sha256
        )
        .where(owners, AttachmentRow.kind == "photograph")
        .order_by(AttachmentRow.id)
    )
    return tuple(Photograph(*row) for row in rows)


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


def _setting(work: Work, application: Application, investigation: Investigation) -> Setting:
    rules = policy.on(work, work.today)
    visited = [visit.visited_on for visit in application.visits]
    on = max(visited, default=investigation.begun_on)
    bounds = tuple(_bounds(work, application, rules))
    vouching = tuple(
        Vouching(one.name, one.monthly_income) for one in application.guarantors
    )
    asked = Asked(
        application.agreement,
        work.today,
        bounds,
        vouching,
        application.product.methods,
        application.product.fees,
        _price(work, application),
    )
    known = replace(
        _known(work, application, vouching),
        former=_looked_back(work, investigation),
        peers=peers(work, investigation.trade.code, application.id),
        own=trades.kept(work, investigation.template_id),
    )
    old = taken(work, investigation.id)
    return Setting(investigation.trade.like, on, asked, rules, known, old)


def _price(work: Work, application: Application) -> Rate:
    """Say what the product's table asks; a rate made from the prime rate is the table's."""
    if application.asked_pricing:
        return application.agreement.rate
    return application.product.rate_for(debts.tier(work, application.customer_id))


def _known(work: Work, application: Application, vouching: tuple[Vouching, ...]) -> Known:
    """Gather what the books know of the customer beside the notebook."""
    return Known(
        purpose=application.purpose,
        refinances=application.refinances,
        loans=debts.live(work, application.customer_id),
        guarantors=vouching,
        tier=debts.tier(work, application.customer_id),
        soft=_soft(work, application),
        prices=application.product.prices,
        photographs=photographs(work, application),
        pressures=tuple(one.told for one in pressures.lines(work, application.id)),
    )


def _soft(work: Work, application: Application) -> Soft:
    customer_id = application.customer_id
    row = work.session.get_one(CustomerRow, customer_id)
    return Soft(
        age(row.born, work.today) if row.born else None,
        row.marital_status in parties.ALONE,
        max((one.worst_late for one in debts.repaid(work, customer_id)), default=0),
        not application.visits or any(one.companion for one in application.visits),
        not application.visits or any(one.kind in AT_HOME for one in application.visits),
    )


def _looked_back(work: Work, investigation: Investigation) -> Former | None:
    """Take the figures of the investigation that this one follows."""
    if investigation.follows_id is None:
        return None
    row = work.session.get_one(SubmissionRow, investigation.follows_id)
    told = canonical.load(Submitted, row.facts)
    case = told.case
    number = work.session.execute(
        select(ApplicationRow.number)
        .join(InvestigationRow, InvestigationRow.application_id == ApplicationRow.id)
        .where(InvestigationRow.id == investigation.follows_id)
    ).scalar_one()
    return Former(number, told.setting.on, figures(case.income, case.balance))


def _investigations() -> Question:
    return (
        select(
            InvestigationRow, TradeRow.facts, TellerRow.name, SubmissionRow.at, GAVE.name
        )
        .outerjoin(TradeRow, TradeRow.id == InvestigationRow.template_id)
        .join(TellerRow, TellerRow.id == InvestigationRow.teller_id)
        .outerjoin(SubmissionRow, SubmissionRow.investigation_id == InvestigationRow.id)
        .outerjoin(GAVE, GAVE.id == SubmissionRow.teller_id)
    )


def _investigation(
    row: InvestigationRow,
    template: str | None,
    opened_by: str,
    at: datetime | None,
    submitted_by: str | None,
) -> Investigation:
    own = canonical.load(OwnTrade, template) if template else AS_IT_CAME
    return Investigation(
        row.id,
        row.version,
        own.called(row.trade),
        row.template_id,
        row.at.date(),
        opened_by,
        row.follows_id,
        at,
        submitted_by or "",
    )


def _bounds(work: Work, application: Application, rules: Policy) -> Iterator[Term]:
    """List what the books allow beside the customer's cash."""
    yield Term(Bound.PRODUCT, application.product.amount_max)
    if not _repaid_before(work, application.customer_id, rules.grace_days):
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


def _repaid_before(work: Work, customer_id: int, grace: int) -> bool:
    """Tell whether a first loan was repaid in order: no day of it later than the grace.

    One that runs has shown nothing yet.
    """
    query = (
        select(LoanRow.id)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(
            LoanRow.customer_id == customer_id,
            StandingRow.status == Status.SETTLED.value,
            StandingRow.worst_late <= grace,
        )
        .limit(1)
    )
    return work.session.execute(query).first() is not None


def _trimmed(lines: list[Line]) -> tuple[Line, ...]:
    """Leave the empty lines at the end out."""
    while lines and not any(lines[-1]):
        lines.pop()
    return tuple(lines)
