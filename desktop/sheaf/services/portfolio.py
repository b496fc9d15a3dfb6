"""The report of the loan classes, kept as it was printed."""

from __future__ import annotations

from datetime import date

from sheaf.domain.paper.classification import Classification
from sheaf.domain.teller import Permission
from sheaf.queries import portfolio
from sheaf.queries.parties import head
from sheaf.services import reports
from sheaf.store.work import Work


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
    paper, number = reports.keep(work, "classification", facts)
    if number:
        work.note("risk.report", number, after=day)
    return paper
