"""How contracts are laid out: key terms boxed on page one, numbered clauses, signatures.

The order is the reader's: who, the box, what to know before signing, the clauses, the
last declaration kept on one page with the places to sign.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from sheaf.domain.paper.shared import UNMARKED, Marks
from sheaf.printing.clauses import (
    CLAUSE,
    CLAUSE_BRIEF,
    CLAUSE_BRIEF_ENGLISH,
    CLAUSE_ENGLISH,
    LAST,
    clauses,
    last_clause,
    title,
)
from sheaf.printing.flow import BOX_HEAD, Setting, Text, gap, heading, together
from sheaf.printing.letter import HOUSE
from sheaf.printing.page import Foot, document
from sheaf.printing.parties import Pairs, parties
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import terms_table
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import Filled, FilledClause


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The parts of a contract; ``lists`` stand under the box, ``annexes`` at the end.

    ``house`` is whose paper it is, where no party names the office.

    A brief paper is set closer, so that what is signed stands on the page of the signature.
    """

    say: Tongue
    filled: Filled
    code: str
    number: str
    contract: str
    parties: Pairs
    box: Pairs
    signers: tuple[Signer, ...] = ()
    initials: tuple[str, ...] = ()
    lists: tuple[Flowable, ...] = ()
    signing: tuple[Flowable, ...] = ()
    annexes: tuple[Flowable, ...] = ()
    brief: bool = False
    house: str = ""
    marks: Marks = UNMARKED


def lay_out(paper: Agreement) -> bytes:
    """Draw a contract; the same parts make the same bytes."""
    say, filled = paper.say, paper.filled
    story: list[Flowable] = [
        *([Text(paper.house, HOUSE)] if paper.house else []),
        *title(filled, paper.number, say),
        parties(paper.parties, say),
        gap(3),
        *_box(paper),
        gap(1.5 if paper.brief else 2.5),
        *paper.lists,
        *(Text(text, LAST) for text in filled.preface),
        *clauses(_above(paper), _setting(paper), say),
        _end(paper),
        *paper.annexes,
    ]
    name = f"{filled.title} {paper.number}"
    return document(story, title=name, foot=_foot(paper))


def _box(paper: Agreement) -> list[Flowable]:
    if not paper.box:
        return []
    table = terms_table(paper.box)
    head = heading(paper.say("主要条款", "Key terms"), BOX_HEAD)
    return [table] if paper.brief else [head, table]


def _setting(paper: Agreement) -> Setting:
    if paper.brief:
        return CLAUSE_BRIEF if paper.say.chinese else CLAUSE_BRIEF_ENGLISH
    return CLAUSE if paper.say.chinese else CLAUSE_ENGLISH


def _above(paper: Agreement) -> Sequence[FilledClause]:
    """Leave out the last clause of a brief paper: it goes with the signatures."""
    filled = paper.filled.clauses
    return filled[:-1] if paper.brief else filled


def _end(paper: Agreement) -> Flowable:
    """Keep signatures with the last words: they never stand alone on a page."""
    brief = replace(CLAUSE_BRIEF, indent=0)
    words = [Text(t, brief if paper.brief else LAST) for t in paper.filled.closing]
    if not paper.brief:
        return together(words, gap(3), _signing(paper))
    last = [*last_clause(paper.filled.clauses, _setting(paper), paper.say)]
    return together(last, words, gap(1), _signing(paper))


def _signing(paper: Agreement) -> list[Flowable]:
    return [*signatures(paper.signers, paper.say), *paper.signing]


def _foot(paper: Agreement) -> Foot:
    return Foot(
        paper.number,
        paper.contract,
        paper.code,
        paper.say.language.value,
        paper.initials,
        paper.marks,
    )
