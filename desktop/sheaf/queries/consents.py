"""Questions about spouses who consent: whose has to, and on which paper each does.

Who marries after the contracts were drawn up has a spouse for whom no paper was drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.domain.application import Stage
from sheaf.domain.paper.shared import Party
from sheaf.domain.policy import SpouseSignature
from sheaf.queries import papers, parties, policy
from sheaf.queries.applications import Application
from sheaf.queries.papers import PaperLine
from sheaf.store.work import Work

#: While the papers of a contract may still be drawn up and signed.
OPEN = frozenset({Stage.CONTRACTING, Stage.READY})
#: Who marries then changes nothing in what was agreed, be it drawn on or not.
PAID_OUT = frozenset(
    {
        Stage.DISBURSED,
        Stage.ACTIVE,
        Stage.OVERDUE,
        Stage.SETTLED,
        Stage.WRITTEN_OFF,
        Stage.ARCHIVED,
    }
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """That the spouse of who borrows or guarantees consents; no paper, if none was drawn.

    ``turn`` is 0 for the borrower; guarantors count from 1.
    """

    customer_id: int
    name: str
    turn: int
    line: PaperLine | None


def asked(work: Work) -> bool:
    """Tell whether the office asks for the consent of spouses at all."""
    return policy.on(work, work.today).spouse_signature is not SpouseSignature.NOT_REQUIRED


def wanted(
    work: Work, application: Application, lines: Sequence[PaperLine]
) -> tuple[Wanted, ...]:
    """List the consents that the marriages of today ask for, each with its paper."""
    if not asked(work):
        return ()
    people = [(application.customer_id, application.applicant)]
    people += [(one.customer_id, one.name) for one in application.guarantors]
    drawn = _drawn(work, lines)
    return tuple(
        Wanted(person, name, turn, _paper_of(work, person, drawn))
        for turn, (person, name) in enumerate(people)
        if parties.is_married(work, person)
    )


def missing(
    work: Work, application: Application, lines: Sequence[PaperLine]
) -> tuple[Wanted, ...]:
    """List those for whom no paper was drawn, while contracts may still be signed."""
    if application.stage not in OPEN:
        return ()
    return tuple(one for one in wanted(work, application, lines) if one.line is None)


def unwanted(
    work: Work, application: Application, lines: Sequence[PaperLine]
) -> tuple[PaperLine, ...]:
    """List the consents still to be signed by who is nobody's spouse here any more."""
    if application.stage not in OPEN:
        return ()
    kept = {one.line.id for one in wanted(work, application, lines) if one.line}
    unsigned = [one for one in lines if one.kind == "consent" and not one.signed_on]
    return tuple(one for one in unsigned if one.id not in kept)


Drawn = list[tuple[PaperLine, Party, Party]]  # who consents, and to whose act


def _drawn(work: Work, lines: Sequence[PaperLine]) -> Drawn:
    found = [(one, papers.paper(work, one.id)) for one in lines if one.kind == "consent"]
    return [(line, one.facts.signatory, one.facts.principal) for line, one in found]


def _paper_of(work: Work, person: int, drawn: Drawn) -> PaperLine | None:
    spouse = parties.spouse(work, person)
    if spouse is None:
        return None
    about = parties.party(work, person)
    found = [
        line
        for line, signatory, principal in drawn
        if _same(signatory, spouse) and _same(principal, about)
    ]
    return found[0] if found else None


def _same(printed: Party, known: Party) -> bool:
    """Know somebody again whose name or number was corrected since."""
    by_number = bool(known.id_number) and printed.id_number == known.id_number
    return by_number or printed.name == known.name
