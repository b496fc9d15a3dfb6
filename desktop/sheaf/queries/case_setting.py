"""What a notebook is judged by: what is asked, allowed, known and usual beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import func, select

from sheaf.domain.calendar import age, months_after
from sheaf.domain.collateral import lendable, shares
from sheaf.domain.investigation.case import Setting
from sheaf.domain.investigation.changes import figures
from sheaf.domain.investigation.evidence import Photograph
from sheaf.domain.investigation.known import Former, Known, Soft, Spread, Vouching, spread
from sheaf.domain.investigation.limit import Asked, Bound, Term
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.policy import Policy
from sheaf.domain.rate import Rate
from sheaf.domain.visit import AT_HOME
from sheaf.queries import debts, parties, policy, pressures, trades
from sheaf.queries.applications import Application
from sheaf.queries.loans import STANDS
from sheaf.queries.notebooks import Investigation, taken
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.investigations import InvestigationRow, RatioRow, SubmissionRow
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.papers import AttachmentRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work

MONTHS = 12  # that a loan has to run well before its case says what is normal


def setting(work: Work, application: Application, investigation: Investigation) -> Setting:
    """Gather all that decides beside the notebook what it comes to, as of today."""
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
