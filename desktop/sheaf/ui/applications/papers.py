"""The papers of the product's list, ticked as they come in."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import applications as asked
from sheaf.services import applications
from sheaf.ui.applications.conditions import paper_options
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class PapersSheet(FormSheet):
    """Tick what is here; with the last one the application goes on by itself."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        self.say(self.tr("Papers received"), f"{found.applicant}   {found.number}")
        self.ticks = TicksEdit(paper_options(found.product.papers))
        self.ticks.tick(tuple(found.received))
        words = self.tr("Papers handed in")
        self.papers = Field("received", words, self.ticks, 12).noted(
            self.tr("Space or the number ticks one, = ticks all")
        )
        self.form.row(self.papers)
        self.fill(self.form)
        self.begin(self.tr("Papers of {0}").format(found.applicant), "")

    def first(self) -> QWidget | None:
        """Begin with the list."""
        return self.papers

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Keep")

    def perform(self) -> Any:
        """Keep what is ticked."""
        ticked = self.form.values()["received"] or ()
        return self.act(applications.tick_papers, self.place.id, ticked)

    def done(self, answer: Any) -> None:
        """Say how far it came."""
        tell(self, words_for(answer))
