"""Adding a photograph or a paper to a notebook: it gets a number, which proofs name."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import applications as asked
from sheaf.services import investigations
from sheaf.ui.customers.photo import prepared
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.edits.file import FileEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place


class EvidenceSheet(FormSheet):
    """One file at a time; a picture is kept no larger than legible."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        self.say(
            self.tr("Add a photograph or paper"), f"{found.applicant}   {found.number}"
        )
        self.edit = FileEdit()
        self.file = Field("file", self.tr("File"), self.edit, 12).must()
        shows = Field("name", self.tr("What it shows"), LineEdit(), 12)
        self.form.row(self.file)
        self.form.row(shows)
        self.fill(self.form)
        title = self.tr("Photograph for {0}").format(found.applicant)
        self.begin(title, self.tr("Kept in the books; the report shows it"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Add")

    def perform(self) -> int:
        """Keep it."""
        values = self.form.values()
        scan = prepared(self.edit.line.text(), values["name"] or "")
        return self.act(investigations.photograph, self.place.id, scan)

    def done(self, answer: Any) -> None:
        """Say under which number it is named."""
        words = self.tr("Kept as P{0}: write P{0} as the proof of what it shows.")
        tell(self, words.format(answer))
