"""Papers of the books: rendered from their facts, looked at, printed under their marks.

What is previewed is what the next print bears.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, overload

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Failed, Refused
from sheaf.domain.paper.shared import UNMARKED, Marks
from sheaf.printing.kinds import render, stamp
from sheaf.queries import papers as asked
from sheaf.queries.papers import Paper as Kept
from sheaf.queries.papers import Shown
from sheaf.services import papers as filing
from sheaf.services.papers import Print
from sheaf.ui.aside import No
from sheaf.ui.desk import Desk
from sheaf.ui.paper_words import called
from sheaf.ui.papers import Paper, ReadyWindow, write

if TYPE_CHECKING:
    from sheaf.ui.sending import Way

    Outgoing = tuple[Print, Way]


class WordingChanged(Refused):
    """A paper not yet signed was put in a wording that is no longer there."""


class NeverPrinted(Failed):
    """The printer refused a paper of the books: it is noted that it never came out."""


class PerhapsPrinted(Failed):
    """A printer did not answer: the paper may have come out, and counts as printed."""


def drawn(kept: Kept, marks: Marks) -> bytes:
    """Draw a kept paper with these marks, in the wording it was made with."""
    if not _in_its_wording(kept):
        raise WordingChanged
    return render(kept.line.kind, kept.marked(marks))


def as_made(desk: Desk, paper_id: int) -> bytes:
    """Draw a paper as it was first made, to be kept once it is signed."""
    return drawn(desk.read(asked.paper, paper_id), UNMARKED)


def _in_its_wording(kept: Kept) -> bool:
    return not kept.wording or stamp(kept.line.kind, kept.facts) == kept.wording


def foreseen(desk: Desk, paper_id: int) -> Paper:
    """Show a paper as its next print will be, to the byte."""
    found = desk.read(asked.shown, paper_id)
    line = found.paper.line
    content = _borne(found, found.marks)
    return Paper(line.number, content, called(line.kind, line.who))


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper that is noted as printed, drawn with what it bears, and not sent yet."""

    paper: Paper
    note: Print


def printed(desk: Desk, paper_id: int) -> Printed:
    """Note a print, and draw what it bears: nothing the first time, then which reprint."""
    found = desk.read(asked.shown, paper_id)
    _borne(found, found.marks)  # refused before a print is noted
    note = desk.quietly(filing.note_print, paper_id)
    return Printed(Paper(found.paper.line.number, _borne(found, note.marks)), note)


def _borne(found: Shown, marks: Marks) -> bytes:
    """Draw a print; a signed paper whose wording has changed since is as it was signed."""
    if found.signed is not None and not _in_its_wording(found.paper):
        return found.signed
    return drawn(found.paper, marks)


class Foreseen(Sequence[Paper]):
    """Papers as their next prints will be, each drawn when it is first looked at."""

    def __init__(self, desk: Desk, ids: Sequence[int]) -> None:
        self._desk, self._ids = desk, tuple(ids)
        self._found: dict[int, Paper] = {}

    def __len__(self) -> int:
        """Count them; none is drawn for it."""
        return len(self._ids)

    @overload
    def __getitem__(self, at: int) -> Paper: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Paper]: ...

    def __getitem__(self, at: int | slice) -> Paper | Sequence[Paper]:
        """Draw the one asked for, once."""
        if isinstance(at, slice):
            return Foreseen(self._desk, self._ids[at])
        paper_id = self._ids[at]
        if paper_id not in self._found:
            self._found[paper_id] = foreseen(self._desk, paper_id)
        return self._found[paper_id]


class KeptWindow(ReadyWindow):
    """Papers of the books in a window of their own; Enter prints them all, and closes."""

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
        self.desk, self.ids = desk, tuple(ids)
        super().__init__(Foreseen(desk, ids), parent)

    def let_out(self, path: Path) -> None:
        """Count a file as a print: it can be printed as often as one likes."""
        out = printed(self.desk, self.ids[self.at])
        try:
            write(path, out.paper)
        except Failed:
            self.desk.write(filing.note_unprinted, [out.note])  # there is no such file
            raise
        self.papers = Foreseen(self.desk, self.ids)
        self._show(self.at)  # what is seen is the next print again
        self.foot.tell(self.tr("Saved; it counts as a print. The next one says so."), "ok")
        self.desk.changed.emit()

    def print_on(self, chosen: QPrinter) -> None:
        """Print all of them, each under its marks; chosen pages are of the one in front."""
        from sheaf.ui import sending  # noqa: PLC0415 (late: only who prints needs it)

        self.close()
        front = [self.ids[self.at]]
        send(self.desk, front if sending.some_pages(chosen) else self.ids, chosen)


def preview(desk: Desk, ids: Sequence[int], parent: QWidget) -> KeptWindow:
    """Open papers beside the window one is in."""
    window = KeptWindow(desk, ids, parent)
    window.show()
    window.activateWindow()
    return window


def put_out(desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
    """Print papers just made, but none that another window on the same act printed."""
    new = [one for one in ids if not desk.read(asked.line, one).printed]
    if new:
        put_out_again(desk, new, parent)


def put_out_again(desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
    """Print papers; where no printer was ever chosen, show them first."""
    from sheaf.ui import printer  # noqa: PLC0415 (late: only who prints needs it)

    first = foreseen(desk, ids[0])
    known = printer.remembered(first.content, first.name)
    if known is None:
        preview(desk, ids, parent)
    else:
        send(desk, ids, known)


def send(desk: Desk, ids: Sequence[int], chosen: QPrinter) -> None:
    """Note all prints, then send one paper after the other, each on its own size of sheet.

    They are sent off the window's thread: a printer that hangs stops no counter. What is
    noted stays noted until the printer itself refused it.
    """
    out: list[Outgoing] = []
    try:
        for one in ids:
            out.append(_outgoing(desk, one, chosen))  # noqa: PERF401 (some of them count)
    finally:  # what was noted before another was refused goes out
        desk.changed.emit()
        _send_noted(desk, out)


def _send_noted(desk: Desk, out: Sequence[Outgoing]) -> None:
    def job() -> None:
        _hand_over(desk, out)

    def say(failure: No) -> None:
        desk.changed.emit()
        raise failure

    if all(way.aside for _note, way in out):
        desk.printing.attempt(job, lambda _sent: None, say)
    else:
        job()


def _outgoing(desk: Desk, paper_id: int, chosen: QPrinter) -> Outgoing:
    from sheaf.ui import printer  # noqa: PLC0415 (late: only who prints needs it)

    one = printed(desk, paper_id)
    sized = printer.as_chosen(chosen, one.paper.content, one.paper.name)
    return one.note, printer.way(one.paper.content, sized)


def _hand_over(desk: Desk, out: Sequence[Outgoing]) -> None:
    """Send them; after one that failed none is tried, and what never left is noted so."""
    from sheaf.ui.sending import NoAnswer  # noqa: PLC0415 (late: only who prints needs it)

    for turn, (_note, way) in enumerate(out):
        try:
            way.go()
        except Failed as failure:
            unknown = isinstance(failure, NoAnswer)
            left = [note for note, _way in out[turn + unknown :]]
            desk.write_aside(filing.note_unprinted, left)
            raise (PerhapsPrinted if unknown else NeverPrinted) from failure
