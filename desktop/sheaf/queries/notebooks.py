"""Notebooks of investigations: whose, of which trade, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from sheaf.domain.investigation.notebook import Line, Sheet, single
from sheaf.domain.investigation.submitted import Reason
from sheaf.domain.investigation.trade import (
    AS_IT_CAME,
    TEMPLATES,
    Called,
    OwnTrade,
    Template,
)
from sheaf.queries import trades
from sheaf.queries.applications import Application
from sheaf.queries.loans import STANDS
from sheaf.store import canonical
from sheaf.store.asking import Question
from sheaf.store.tables.investigations import (
    ExplanationRow,
    InvestigationRow,
    NotedRow,
    SubmissionRow,
)
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.office import TellerRow, TradeRow
from sheaf.store.work import Work

GAVE = aliased(TellerRow)  # who submitted


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


def _trimmed(lines: list[Line]) -> tuple[Line, ...]:
    """Leave the empty lines at the end out."""
    while lines and not any(lines[-1]):
        lines.pop()
    return tuple(lines)
