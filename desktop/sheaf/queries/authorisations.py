"""Questions about authorisations to query somebody's data: those that were not voided."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from sheaf.domain.paper.authorisation import Authorisation
from sheaf.store import canonical
from sheaf.store.tables.papers import PaperRow, VoidRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Given:
    """An authorisation that counts: its paper, who signs it, and what it says."""

    paper_id: int
    customer_id: int
    facts: Authorisation


def of_application(work: Work, application_id: int) -> tuple[Given, ...]:
    """List what was made for an application, in the order it was."""
    return _given(work, PaperRow.application_id == application_id)


def of_people(work: Work, people: Collection[int]) -> tuple[Given, ...]:
    """List what these people sign, for whichever application it was made."""
    return _given(work, PaperRow.customer_id.in_(people))


def _given(work: Work, wanted: ColumnElement[bool]) -> tuple[Given, ...]:
    rows = work.session.execute(
        select(PaperRow.id, PaperRow.customer_id, PaperRow.facts)
        .outerjoin(VoidRow, VoidRow.paper_id == PaperRow.id)
        .where(PaperRow.kind == "authorisation", VoidRow.paper_id.is_(None), wanted)
        .order_by(PaperRow.id)
    )
    return tuple(
        Given(paper, who, canonical.load(Authorisation, said))
        for paper, who, said in rows
        if who is not None
    )
