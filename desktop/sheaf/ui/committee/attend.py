"""Let another member into a session."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import committee as asked
from sheaf.services import committee
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place


class AttendSheet(FormSheet):
    """Who is not there yet can be chosen."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.session, place.id)
        there = {one.id for one in found.present}
        absent = [one for one in desk.read(asked.seats) if one.id not in there]
        options = [Option(str(one.id), one.name) for one in absent]
        self.say(self.tr("Another member comes in"), found.number)
        self.member = Field("member_id", self.tr("Member"), ChoiceEdit(options), 6).must()
        if place.extra or len(options) == 1:
            self.member.edit.put(place.extra or options[0].value)
        self.form.row(self.member)
        self.fill(self.form)
        self.begin(self.tr("Member of session {0}").format(found.number), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Note as present")

    def perform(self) -> None:
        """Note that they came."""
        member = int(self.form.values()["member_id"])
        self.act(committee.attend, self.place.id, member)

    def done(self, _answer: Any) -> None:
        """Say that it is noted."""
        tell(self, self.tr("Noted as present"))
