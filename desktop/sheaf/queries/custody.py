"""Questions about originals in custody: which are held, and by which slips they went."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.custody_receipt import CustodyReceipt
from sheaf.queries import contracts, papers
from sheaf.queries.papers import PaperLine
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Held:
    """Originals we hold: the receipt they are held under, and whose they are."""

    owner_id: int | None
    receipt: CustodyReceipt


def held(work: Work, application_id: int) -> tuple[Held, ...]:
    """List the receipts of an application that no slip answers yet."""
    returned = {
        papers.paper(work, line.id).facts.receipt for line in slips(work, application_id)
    }
    return tuple(
        Held(papers.customer_of(work, line.id), papers.paper(work, line.id).facts)
        for line in receipts(work, application_id)
        if line.number not in returned
    )


def receipts(work: Work, application_id: int) -> tuple[PaperLine, ...]:
    """List the receipts for originals taken in for an application."""
    return _of_kind(work, application_id, "custody_receipt")


def slips(work: Work, application_id: int) -> tuple[PaperLine, ...]:
    """List the slips by which originals of an application went back."""
    return _of_kind(work, application_id, "custody_return")


def _of_kind(work: Work, application_id: int, kind: str) -> tuple[PaperLine, ...]:
    found = contracts.current(work, application_id)
    return tuple(line for line in found if line.kind == kind)
