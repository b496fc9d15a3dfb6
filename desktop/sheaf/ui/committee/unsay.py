"""Withdraw a note of what was said: it stays, and why it was wrong stands beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import hearing as asked
from sheaf.services import committee
from sheaf.ui.committee.lists import remark_said
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.place import Place

LINES = 3


class UnsaySheet(FormSheet):
    """What is wrong with a note is said here; what is right is noted anew."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.remark, place.id)
        self.say(self.tr("Withdraw a note"), found.speaker)
        reason = Field("reason", self.tr("What is wrong with it"), TextEdit(LINES), 12)
        self.form.row(reason.must())
        self.fill(paragraph(remark_said(found)), self.form)
        note = self.tr("The note stays in the minutes, marked as withdrawn")
        self.begin(self.tr("Withdrawing a note of {0}").format(found.speaker), note)

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Withdraw")

    def perform(self) -> None:
        """Note that it is withdrawn."""
        reason = self.form.values()["reason"]
        self.act(committee.withdraw_remark, self.place.id, reason)

    def done(self, _answer: Any) -> None:
        """Say that it is."""
        tell(self, self.tr("Withdrawn"))
