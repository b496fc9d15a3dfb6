"""A member stands aside from a case."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.queries.hearing import hearing
from sheaf.services import committee
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.messages import explain
from sheaf.ui.place import Place

LINES = 3


class AsideSheet(FormSheet):
    """Only who has not voted can stand aside."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(hearing, place.id)
        missing = [one for one in found.voters if one.name in found.missing]
        options = [Option(str(one.id), one.name) for one in missing]
        self.say(self.tr("Stand aside"), found.application.applicant)
        self.member = Field("member_id", self.tr("Member"), ChoiceEdit(options), 6).must()
        me = str(desk.teller.id)
        known = {one.value for one in options}
        self.member.edit.put(me if me in known else "".join(sorted(known)[:1]))
        self.reason = Field("reason", self.tr("Reason"), TextEdit(LINES), 12).must()
        self.form.row(self.member)
        self.form.row(self.reason)
        self.fill(self.form)
        title = self.tr("Standing aside from {0}").format(found.application.applicant)
        self.begin(title, self.tr("The others vote without them"))

    def first(self) -> QWidget | None:
        """Begin with the reason."""
        return self.reason

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Stand aside")

    def perform(self) -> None:
        """Note it."""
        told = self.form.values()
        member = int(told["member_id"])
        self.act(committee.stand_aside, self.place.id, member, told["reason"])

    def refused(self, refusal: Refused) -> None:
        """Say beside the member why they do not stand aside."""
        if refusal.field == "name":
            self.member.fail(explain(refusal))
            self.form.focus(self.member)
        else:
            super().refused(refusal)

    def done(self, _answer: Any) -> None:
        """Say that it is noted."""
        tell(self, self.tr("Noted: does not vote"))
