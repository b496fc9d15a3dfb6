"""Papers: making them, printing them, having them signed, voiding them.

A paper is kept as facts and the version of its wording; the same facts give the same
bytes. Once signed, the very bytes are kept, with the scan and the photograph if any.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.paper.shared import Marks
from sheaf.domain.paper.signatories import signatories
from sheaf.queries import attachments, papers
from sheaf.queries.papers import PaperLine
from sheaf.store import canonical
from sheaf.store.tables.papers import (
    AttachmentRow,
    PaperRow,
    PrintRow,
    SignatureRow,
    UnprintedRow,
    VoidRow,
)
from sheaf.store.work import Work

#: Says which version of which wording a paper of this kind, with these facts, is put in.
Stamp = Callable[[str, object], str]


class AlreadySigned(Refused):
    """A signed paper stays as it was signed."""


class AlreadyVoid(Refused):
    """The paper no longer counts."""


@dataclass(eq=False)
class NotSignedByAll(Refused):
    """A paper is signed once everybody named to sign it has done so."""

    names: tuple[str, ...]
    field: str = "signatories"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a paper is about: it is found again under each of these."""

    customer_id: int | None = None
    application_id: int | None = None
    loan_id: int | None = None
    repayment_id: int | None = None


@dataclass(frozen=True, slots=True)
class Print:
    """A print that was noted: which one of which paper, and what it must bear."""

    paper_id: int
    turn: int
    marks: Marks


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that was photographed or scanned."""

    name: str
    media: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Signing:
    """When a paper was signed, by whom, and what shows it."""

    signed_on: date
    signatories: tuple[str, ...]
    scan: Scan | None = None
    photo: Scan | None = None


def file(work: Work, kind: str, facts: Any, wording: str, subject: Subject) -> int:
    """Keep a paper's facts under its number; return its id."""
    text = canonical.dump(facts)
    row = PaperRow(
        kind=kind,
        number=facts.number,
        facts=text,
        who=next(iter(signatories(kind, facts)), ""),
        wording=wording,
        sha256=seal(wording, text),
        at=work.now,
        teller_id=work.teller.id,
        customer_id=subject.customer_id,
        application_id=subject.application_id,
        loan_id=subject.loan_id,
        repayment_id=subject.repayment_id,
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def seal(wording: str, text: str) -> str:
    """Hash a paper's wording and facts: what it says cannot change and keep this."""
    return sha256(f"{wording}\n{text}".encode()).hexdigest()


def turn(work: Work, application_id: int, number: str, kind: str) -> str:
    """Tell papers of one kind on one application apart: the second has ``-2``."""
    before = sum(one.kind == kind for one in papers.of_application(work, application_id))
    return f"{number}-{before + 1}" if before else number


def note_print(work: Work, paper_id: int) -> Print:
    """Count a print, and say what it must bear: a reprint says which one it is.

    It is noted before it is sent: whoever ends the program in between is left with a paper
    that counts as printed, never with a second one that looks like the first.
    """
    marks, turn = papers.next_marks(work, paper_id), papers.tries(work, paper_id)
    work.session.add(
        PrintRow(paper_id=paper_id, turn=turn, at=work.now, teller=work.teller.name)
    )
    nth = marks.reprint.nth if marks.reprint else 0
    work.note("paper.print", papers.line(work, paper_id).number, after=nth)
    return Print(paper_id, turn, marks)


def note_unprinted(work: Work, prints: Sequence[Print]) -> None:
    """Note of prints that they never came out; the next ones bear what these did.

    Only of what was refused: whether a printer that does not answer printed, nobody knows.
    """
    for one in prints:
        row = UnprintedRow(
            paper_id=one.paper_id, turn=one.turn, at=work.now, teller=work.teller.name
        )
        work.session.add(row)
        work.note("paper.unprinted", papers.line(work, one.paper_id).number)


def sign(work: Work, paper_id: int, signing: Signing, content: bytes) -> None:
    """Note that a paper was signed, and keep the bytes that were."""
    line = papers.line(work, paper_id)
    if line.signed_on:
        raise AlreadySigned
    if line.void:
        raise AlreadyVoid
    _check_day(signing.signed_on, line.at.date(), work.today)
    _keep_signed(work, line, signing, content)


def was_signed(work: Work, paper_id: int, signing: Signing, content: bytes) -> None:
    """Note of a paper filed just now that it was printed and signed before.

    That print was its first: the next one says that it is another.
    """
    work.session.add(
        PrintRow(paper_id=paper_id, turn=0, at=work.now, teller=work.teller.name)
    )
    _keep_signed(work, papers.line(work, paper_id), signing, content)


def _keep_signed(work: Work, line: PaperLine, signing: Signing, content: bytes) -> None:
    paper_id = line.id
    _check_names(work, line, signing)
    kept = attach(work, "paper", paper_id, "signed_paper", _pdf(line.number, content))
    work.session.add(
        SignatureRow(
            paper_id=paper_id,
            signed_on=signing.signed_on,
            signatories="\n".join(signing.signatories),
            attachment_id=kept,
            scan_id=_attached(work, paper_id, "scan", signing.scan),
            photo_id=_attached(work, paper_id, "signing", signing.photo),
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.note("paper.sign", line.number, after=signing.signatories)


def void(work: Work, paper_id: int, reason: str) -> None:
    """Declare a paper void; it is kept, and says so across the page."""
    if not reason.strip():
        raise Missing("reason")
    line = papers.line(work, paper_id)
    if line.void:
        raise AlreadyVoid
    work.session.add(
        VoidRow(paper_id=paper_id, at=work.now, teller_id=work.teller.id, reason=reason)
    )
    work.note("paper.void", line.number, why=reason)


def attach(work: Work, owner: str, owner_id: int, kind: str, scan: Scan) -> int:
    """Keep a photograph or a scan in the books; return its id."""
    row = AttachmentRow(
        owner=owner,
        owner_id=owner_id,
        kind=kind,
        name=scan.name,
        media=scan.media,
        content=scan.content,
        sha256=sha256(scan.content).hexdigest(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    work.note(f"attachment.{kind}", f"{owner} {owner_id}", after=scan.name)
    return row.id


def _check_day(signed_on: date, made_on: date, today: date) -> None:
    if signed_on > today:
        raise Unusable("signed_on", "in_the_future", signed_on.isoformat())
    if signed_on < made_on:
        raise Unusable("signed_on", "before_made", signed_on.isoformat())


def _check_names(work: Work, line: PaperLine, signing: Signing) -> None:
    if not signing.signatories:
        raise Missing("signatories")
    wanted = signatories(line.kind, papers.paper(work, line.id).facts)
    if missing := tuple(one for one in wanted if one not in signing.signatories):
        raise NotSignedByAll(missing)


def _attached(work: Work, paper_id: int, kind: str, scan: Scan | None) -> int | None:
    """Keep what shows a signing once, however many papers were signed at it."""
    if scan is None:
        return None
    known = attachments.kept_just_now(work, kind, scan.content)
    return attach(work, "paper", paper_id, kind, scan) if known is None else known


def _pdf(number: str, content: bytes) -> Scan:
    return Scan(f"{number}.pdf", "application/pdf", content)
