"""Note that a member has left a session, or was never there."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.committee import Presence
from sheaf.queries import committee as asked
from sheaf.services import committee
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LETTERS = {Presence.LEFT: "lx", Presence.ABSENT: "wd"}


class LeaveSheet(FormSheet):
    """Who chairs the session stays; anybody else may go, or was noted by mistake."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.session, place.id)
        others = [one for one in found.present if one.id != found.chair_id]
        people = [Option(str(one.id), one.name) for one in others]
        ways = [Option(one, words_for(one), keys) for one, keys in LETTERS.items()]
        self.say(self.tr("A member is not there"), found.number)
        self.member = Field("member_id", self.tr("Member"), ChoiceEdit(people), 6).must()
        self.presence = Field("presence", self.tr("How so"), ChoiceEdit(ways), 6).must()
        if place.extra:
            self.member.edit.put(place.extra)
        self.form.row(self.member, self.presence)
        self.fill(self.form)
        note = self.tr("The others vote without them; who comes back is noted again")
        self.begin(self.tr("Not in session {0}").format(found.number), note)

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Note it")

    def perform(self) -> None:
        """Note it."""
        told = self.form.values()
        member = int(told["member_id"])
        self.act(committee.leave, self.place.id, member, told["presence"])

    def done(self, _answer: Any) -> None:
        """Say that it is noted."""
        tell(self, self.tr("Noted"))
