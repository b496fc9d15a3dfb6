"""Marking a file, and lifting a mark; both with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.mark import MarkKind
from sheaf.queries import customers
from sheaf.services import marks
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LETTERS = {
    MarkKind.BLACKLIST: "hm",
    MarkKind.EVADES_DEBTS: "tf",
    MarkKind.RELATED_PARTY: "gl",
}


class MarkSheet(FormSheet):
    """Mark a file: whoever opens it sees why."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        name = desk.read(customers.customer, place.id).name
        self.say(self.tr("Mark with a reason"), name)
        options = [Option(one, words_for(one), keys) for one, keys in LETTERS.items()]
        kind = Field("kind", self.tr("Mark"), ChoiceEdit(options), 6).must()
        self.form.row(kind)
        self.form.row(Field("reason", self.tr("Reason"), TextEdit(3), 12).must())
        self.fill(self.form)
        title = self.tr("Mark of {0}").format(name)
        self.begin(title, self.tr("It stays in the file, also when lifted"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Mark")

    def perform(self) -> None:
        """Mark the file."""
        values = self.form.values()
        self.act(marks.mark, self.place.id, values["kind"], values["reason"])

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("Marked."))


class LiftSheet(FormSheet):
    """Lift a mark: it stays in the file, with the reason why it went."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        mark, name = desk.read(customers.mark, place.id)
        self.say(self.tr("Lift the mark"), f"{name}  {words_for(mark.kind)}")
        set_by = self.tr("Set {0} by {1}: {2}")
        told = set_by.format(f"{mark.at:%Y-%m-%d}", mark.teller, mark.reason)
        self.form.row(Field("reason", self.tr("Reason"), TextEdit(3), 12).must())
        self.fill(paragraph(told, "muted"), self.form)
        self.begin(self.tr("Lifting of a mark: {0}").format(name), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Lift")

    def perform(self) -> None:
        """Lift the mark."""
        self.act(marks.lift, self.place.id, self.form.values()["reason"])

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("Lifted."))
