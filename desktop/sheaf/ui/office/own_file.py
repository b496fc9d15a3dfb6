"""The file somebody who works here has as a customer: they vote on nothing close to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import tellers
from sheaf.services import tellers as services
from sheaf.ui.customers.person import PersonEdit
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.place import Place


class OwnFileSheet(FormSheet):
    """Empty for somebody who is no customer here."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.person = desk.read(tellers.colleague, place.id)
        self.say(self.tr("Own file"), self.person.name)
        edit = PersonEdit(desk)
        self.customer = Field("customer", self.tr("Their file as a customer"), edit, 12)
        if self.person.customer_id:
            edit.take(self.person.customer_id)
        self.form.row(self.customer)
        words = self.tr(
            "Whoever sits on the committee does not vote on their own case, nor on that "
            "of anybody their file is linked to: spouse, relatives, partners, firms."
        )
        self.fill(inset(paragraph(words, "muted")), self.form)
        self.begin(self.tr("Own file of {0}").format(self.person.name), "")

    def first(self) -> QWidget:
        """Begin with the customer."""
        return self.customer

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Keep")

    def perform(self) -> None:
        """Link the two, or take the link away."""
        customer = self.form.values()["customer"]
        self.act(services.own_file, self.person.id, customer)

    def done(self, _answer: Any) -> None:
        """Say that it is kept."""
        tell(self, self.tr("Kept"))
