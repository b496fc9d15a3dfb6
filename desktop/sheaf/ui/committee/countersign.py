"""A director signs what the committee approves, or says no to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import committee as asked
from sheaf.queries.hearing import hearing
from sheaf.services import committee
from sheaf.ui.committee.lists import verdict_said
from sheaf.ui.committee.own_hand import OwnHandSheet
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.place import Place

LINES = 3


class CountersignSheet(OwnHandSheet):
    """One director, signed in or by their password."""

    signs = True

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(hearing, place.id)
        done = {one.director_id for one in found.signatures}
        done |= {one.member_id for one in found.aside}
        free = [one.name for one in desk.read(asked.directors) if one.id not in done]
        self.say(self.heading(), found.application.applicant)
        self.ask_who(self.tr("Director"), free)
        self.reason = Field("reason", self.tr("Remark"), TextEdit(LINES), 12)
        if not self.signs:
            self.reason = Field("reason", self.tr("Reason"), TextEdit(LINES), 12).must()
        self.form.row(self.reason)
        told = self.tr("The committee: {0}").format(verdict_said(found.counted))
        self.fill(inset(paragraph(told)), self.form)
        title = f"{self.heading()} {found.application.applicant}"
        self.begin(title, self.tr("It is written once and never changed"))

    def heading(self) -> str:
        """Say what is done."""
        return self.tr("Sign the decision")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Sign")

    def first(self) -> QWidget | None:
        """Begin with the password, if one is asked for."""
        return self.reason if self.password.isHidden() else self.password

    def perform(self) -> int:
        """Ask who it is, and keep what they say."""
        told, director = self.form.values(), self.acting()
        return self.act(
            committee.countersign,
            self.key,
            self.place.id,
            director,
            signs=self.signs,
            reason=told["reason"] or "",
        )

    def done(self, _answer: Any) -> None:
        """Say that it is kept."""
        tell(self, self.tr("Signed") if self.signs else self.tr("Vetoed"))


class VetoSheet(CountersignSheet):
    """No, for a reason that the customer is told."""

    signs = False

    def heading(self) -> str:
        """Say what is done."""
        return self.tr("Veto the decision")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Veto")
