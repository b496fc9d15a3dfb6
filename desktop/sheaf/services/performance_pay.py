"""The statement of what officers earned in a month, kept as it was printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from sheaf.domain.errors import Unusable
from sheaf.domain.paper.performance_pay import PerformancePay
from sheaf.domain.teller import Permission
from sheaf.queries import papers as kept
from sheaf.queries import performance_pay
from sheaf.queries.parties import head
from sheaf.services import numbering, papers
from sheaf.services.papers import Subject
from sheaf.store.tables.papers import PaperRow
from sheaf.store.work import Work

KIND = "performance_pay"


def statement(work: Work, last: date) -> int:
    """Make the statement of a month up to a day; the last one again if it says the same."""
    work.require(Permission.SEE_REPORTS)
    if last > work.today:
        raise Unusable("day", "in_the_future", last.isoformat())
    office, letterhead = head(work)
    facts = PerformancePay(
        language=office.language,
        number="",
        office=letterhead,
        last=last,
        made=work.now,
        made_by=work.teller.name,
        officers=performance_pay.of_month(work, last),
    )
    if (again := _made_before(work, facts)) is not None:
        return again
    number = numbering.give(work, KIND)
    facts = replace(facts, number=office.full_number(KIND, number))
    paper = papers.file(work, KIND, facts, "", Subject())
    work.note("office.performance_pay", number, after=last)
    return paper


def _made_before(work: Work, facts: PerformancePay) -> int | None:
    """Find the last statement, if it says the same of the same days."""
    query = select(PaperRow.id).where(PaperRow.kind == KIND).order_by(PaperRow.id.desc())
    last = work.session.scalar(query.limit(1))
    if last is None:
        return None
    said: PerformancePay = kept.paper(work, last).facts
    same = replace(facts, number=said.number, made=said.made, made_by=said.made_by)
    return last if said == same else None
