"""A member stands aside from a case."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries.hearing import hearing
from sheaf.services import committee
from sheaf.ui.committee.own_hand import OwnHandSheet
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place

LINES = 3


class AsideSheet(OwnHandSheet):
    """Only who has not voted can stand aside, and only by their own word."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(hearing, place.id)
        self.say(self.tr("Stand aside"), found.application.applicant)
        self.ask_who(self.tr("Member"), found.missing)
        self.reason = Field("reason", self.tr("Reason"), TextEdit(LINES), 12).must()
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
        reason = self.form.values()["reason"]
        self.act(committee.stand_aside, self.place.id, self.acting(), reason)

    def done(self, _answer: Any) -> None:
        """Say that it is noted."""
        tell(self, self.tr("Noted: does not vote"))
