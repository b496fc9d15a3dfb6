"""Assign an application to the two who look into it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.teller import Permission
from sheaf.queries import applications as asked
from sheaf.queries import tellers
from sheaf.services import assignments
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class AssignSheet(FormSheet):
    """Who was named at the counter stands there; Ctrl+Enter assigns it so."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        officers = desk.read(tellers.who_may, Permission.INVESTIGATE)
        options = [Option(str(one.id), one.name) for one in officers]
        self.say(self.tr("Assign"), f"{found.applicant}   {found.number}")
        self.lead = Field("officer", self.tr("Loan officer"), ChoiceEdit(options), 6)
        self.second = Field("co_officer", self.tr("Second officer"), ChoiceEdit(options), 6)
        self.lead.edit.put(str(found.officer_id))
        others = [one.id for one in officers if one.id != found.officer_id]
        second = found.co_officer_id or next(iter(others), None)
        self.second.edit.put(str(second or ""))
        self.form.row(self.lead.must(), self.second.must())
        self.fill(self.form)
        title = self.tr("Officers for {0}").format(found.applicant)
        self.begin(title, self.tr("The days until the visit count from the first time"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Assign")

    def perform(self) -> Any:
        """Name both."""
        told = self.form.values()
        lead, second = int(told["officer"]), int(told["co_officer"])
        return self.act(assignments.assign, self.key, self.place.id, lead, second)

    def done(self, answer: Any) -> None:
        """Say where it stands now."""
        tell(self, words_for(answer))
