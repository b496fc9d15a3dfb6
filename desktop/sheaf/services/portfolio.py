"""The report of the loan classes, kept as it was printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from sheaf.domain.paper.classification import Classification
from sheaf.domain.teller import Permission
from sheaf.queries import papers as kept
from sheaf.queries import portfolio
from sheaf.queries.parties import head
from sheaf.services import numbering, papers
from sheaf.services.papers import Subject
from sheaf.store.tables.papers import PaperRow
from sheaf.store.work import Work

KIND = "classification"


def report(work: Work, day: date) -> int:
    """Make the report of a day; the last one again if it says the same."""
    work.require(Permission.SEE_REPORTS)
    found = portfolio.overview(work, day)
    office, letterhead = head(work)
    facts = Classification(
        language=office.language,
        number="",
        office=letterhead,
        day=day,
        made=work.now,
        made_by=work.teller.name,
        report=found.report,
        since=found.since,
        moves=found.moves,
    )
    if (again := _made_before(work, facts)) is not None:
        return again
    number = numbering.give(work, KIND)
    facts = replace(facts, number=office.full_number(KIND, number))
    paper = papers.file(work, KIND, facts, "", Subject())
    work.note("risk.report", number, after=day)
    return paper


def _made_before(work: Work, facts: Classification) -> int | None:
    """Find the last report of the kind, if it says the same of the same day."""
    query = select(PaperRow.id).where(PaperRow.kind == KIND).order_by(PaperRow.id.desc())
    last = work.session.scalar(query.limit(1))
    if last is None:
        return None
    said: Classification = kept.paper(work, last).facts
    same = replace(facts, number=said.number, made=said.made, made_by=said.made_by)
    return last if said == same else None
