"""All pages of a notebook: what is written, what is empty, what cannot be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.notebook import Fault, Sheet, columns, silent, single
from sheaf.ui.actions import Offer, offer
from sheaf.ui.investigation.notebook_model import NotebookModel
from sheaf.ui.kit.flow import Flow, show_row
from sheaf.ui.kit.layout import press
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.sheet import SheetBase
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.words import words_for


@dataclass(frozen=True, slots=True)
class Listed:
    """A page by its number: how much of it is written, of how much, and what is wrong."""

    number: int
    sheet: Sheet
    written: int
    of: int  # figures that a page of single figures has; 0 for a page of lines
    faults: int

    @property
    def look(self) -> tuple[str, str]:
        """Its ink and its icon."""
        if self.faults:
            return "bad", "warning"
        return ("text", "paid") if self.written else ("muted", "draft")


class PagesSheet(SheetBase):
    """Enter turns to a page, and the digits of its number go to its line.

    It opens on the page that one is on.
    """

    wanted = Signal(object)
    wide = 620

    def __init__(
        self, notebook: NotebookModel, faults: Iterable[Fault], at: Sheet, parent: QWidget
    ) -> None:
        super().__init__(parent)
        rows = [*_listed(notebook, faults)]
        self.pages: Ledger[Listed] = Ledger(self._columns(), lambda one: one.sheet)
        self.pages.show_rows(rows)
        self._at = [one.sheet for one in rows].index(at)
        written = sum(bool(one.written) for one in rows)
        self._typed = ""  # digits of a page's number, so far
        about = self.tr("{0} of {1} written; type a number to go to its page")
        self.say(self.tr("Pages of the notebook"), about.format(written, len(rows)))
        self.fill(self.pages)
        self.fixed(None, *(press(one) for one in self.acts()))
        Flow([self.pages], self)
        self.pages.chosen.connect(self._turn)

    def first(self) -> QWidget | None:
        """Begin in the list."""
        return self.pages

    def acts(self) -> list[Offer]:
        """Go back: nothing is changed here."""
        return [offer("back", self.leave)]

    def open(self) -> None:
        """Stand on the page that one is on."""
        super().open()
        self.pages.mark_row(self._at)
        show_row(self.pages)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page whose number is typed; a digit that leads nowhere begins anew."""
        digit, last = event.text(), self.pages.table.rowCount()
        if not (digit.isascii() and digit.isdigit()):
            super().keyPressEvent(event)
            return
        at = self.pages.current()
        if at is None or self._typed != str(at.number):  # one has walked on since
            self._typed = ""
        on = self._typed + digit
        self._typed = on if 0 < int(on) <= last else digit.strip("0")
        if self._typed:
            self.pages.mark_row(int(self._typed) - 1)
            show_row(self.pages)

    def _columns(self) -> list[Column[Listed]]:
        return [
            Column("", lambda one: one.number, 44, tone="muted", right=True),
            Column(
                "",
                lambda one: words_for(one.sheet),
                tone=lambda one: one.look[0],
                picture=lambda one: one.look[1],
            ),
            Column("", self._says, 176, tone=lambda one: one.look[0], small=True),
            enter_column(),
        ]

    def _says(self, one: Listed) -> str:
        if one.faults:
            return self.tr("{0} cannot be read").format(one.faults)
        if not one.written:
            return self.tr("empty")
        if one.of:
            return self.tr("{0} of {1}").format(one.written, one.of)
        return self.tr("lines: {0}").format(one.written)

    def _turn(self, one: Listed) -> None:
        self.leave()
        self.wanted.emit(one.sheet)


def _listed(notebook: NotebookModel, faults: Iterable[Fault]) -> Iterator[Listed]:
    wrong = Counter(one.sheet for one in faults)
    for number, (sheet, lines) in enumerate(notebook.pages().items(), 1):
        written = sum(not silent(sheet, one) for one in lines)
        alone = single(sheet)
        if alone:
            written = sum(bool(one[0].strip()) for one in lines)
        of = len(columns(sheet)) if alone else 0
        yield Listed(number, sheet, written, of, wrong[sheet])
