"""Papers as a list: what each is, and whether it was signed, printed, or waits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sheaf.domain.office import short_number
from sheaf.domain.paper.signatories import TO_SIGN
from sheaf.queries.papers import PaperLine
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.loans.state import State
from sheaf.ui.paper_words import SEVERAL, called

translate = QCoreApplication.translate


def state_of(line: PaperLine) -> State:
    """Say how a paper stands."""
    if line.void:
        return State(translate("papers_list", "Void"), "muted", "cross")
    if line.signed_on:
        words = translate("papers_list", "Signed {0}").format(line.signed_on)
        return State(words, "ok", "paid")
    if line.kind in TO_SIGN:
        return State(translate("papers_list", "To be signed"), "warn", "waiting")
    if line.printed:
        return State(translate("papers_list", "Printed"), "ok", "paid")
    return State(translate("papers_list", "Not printed"), "warn", "print")


def to_sign(line: PaperLine) -> bool:
    """Tell whether a paper waits for a signature."""
    return not line.void and not line.signed_on and line.kind in TO_SIGN


def short_state(line: PaperLine) -> str:
    """Say how a paper stands where there is little room: of a signed one, when it was."""
    if line.signed_on and not line.void:
        return line.signed_on.isoformat()
    return state_of(line).words


def _named(line: PaperLine) -> str:
    return called(line.kind, line.who)


def _with_number(line: PaperLine) -> str:
    """Name a paper; one of which there may be several with the number screens show."""
    number = short_number(line.number) if line.kind in SEVERAL else ""
    return f"{_named(line)} {number}".rstrip()


def papers_list(*, numbered: bool) -> Ledger[PaperLine]:
    """Lay papers out; number and whole state stand where there is room for them."""
    kind: Column[PaperLine] = Column(
        "", _named if numbered else _with_number, picture="papers", middle=True
    )
    number: Column[PaperLine] = Column("", lambda line: line.number, 300, tone="muted")
    state: Column[PaperLine] = Column(
        "",
        lambda line: state_of(line).words if numbered else short_state(line),
        184 if numbered else 132,
        tone=lambda line: state_of(line).tone,
        picture=lambda line: state_of(line).picture,
    )
    columns = [kind, number, state] if numbered else [kind, state]
    return Ledger(columns, key=lambda line: line.id)
