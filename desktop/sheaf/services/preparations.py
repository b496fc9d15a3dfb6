"""The sheet an officer takes along to a visit."""

from __future__ import annotations

from dataclasses import replace

from sheaf.domain.paper.preparation_sheet import FormerLoan, PreparationSheet
from sheaf.domain.teller import Permission
from sheaf.queries import (
    applications,
    deadlines,
    loans,
    notebooks,
    parties,
    tellers,
)
from sheaf.queries import papers as kept
from sheaf.queries.notebooks import Investigation
from sheaf.services import application_papers, papers
from sheaf.services.papers import Subject
from sheaf.store.work import Work

KIND = "preparation_sheet"


def prepare(work: Work, application_id: int) -> int:
    """Make a sheet of what is known today; return its paper's id.

    Where nothing has changed since the last one, that one is given again.
    """
    work.require(Permission.INVESTIGATE)
    made = _facts(work, application_id)
    if (last := _last(work, application_id)) is not None:
        paper_id, facts = last
        if replace(made, number=facts.number) == facts:
            return paper_id
    subject = Subject(applications.one(work, application_id).customer_id, application_id)
    return papers.file(work, KIND, made, "", subject)


def _facts(work: Work, application_id: int) -> PreparationSheet:
    application = applications.one(work, application_id)
    office, letterhead = parties.head(work)
    names = tellers.names(work)
    people = filter(None, (application.officer_id, application.co_officer_id))
    notebook = notebooks.latest(work, application_id)
    return PreparationSheet(
        language=office.language,
        number=office.full_number(
            "preparation", papers.turn(work, application_id, application.number, KIND)
        ),
        office=letterhead,
        form=application_papers.form_facts(work, application),
        officers=tuple(names[one] for one in people),
        visit_by=deadlines.visit_by(work, application),
        former=tuple(
            FormerLoan(
                one.number,
                one.disbursed_on,
                one.principal,
                one.outstanding,
                one.late_since is not None and one.late_since < work.today,
            )
            for one in loans.of_customer(work, application.customer_id)
        ),
        trade=notebook.trade.like if notebook else None,
        called=notebook.trade.name if notebook else "",
        pages=_pages(work, notebook) if notebook else (),
        lines=notebooks.names(work, notebook.id) if notebook else {},
    )


def _pages(work: Work, notebook: Investigation) -> tuple[str, ...]:
    """Name the pages of a notebook."""
    return tuple(one.value for one in notebooks.template(work, notebook).sheets)


def _last(work: Work, application_id: int) -> tuple[int, PreparationSheet] | None:
    """Return the sheet made last, if one was."""
    made = [one for one in kept.of_application(work, application_id) if one.kind == KIND]
    if not made:
        return None
    facts: PreparationSheet = kept.paper(work, made[-1].id).facts
    return made[-1].id, facts
