"""Giving someone a new password, as when the old one is forgotten."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import tellers
from sheaf.services import tellers as services
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import PasswordEdit
from sheaf.ui.new_password import password_fields
from sheaf.ui.office import key_file
from sheaf.ui.place import Place


class RenewPasswordSheet(FormSheet):
    """It is noted that it was done, and by whom; the password itself nowhere."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.person = desk.read(tellers.colleague, place.id)
        self.say(self.tr("Give a new password"), self.person.name)
        password, again = PasswordEdit(), PasswordEdit()
        self.form.row(*password_fields(password, again, lambda: self.person.name))
        self.fill(self.form)
        self._password = ""
        self.begin(
            self.tr("New password for {0}").format(self.person.name),
            self.tr("The old one opens nothing from then on"),
        )

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Give it")

    def perform(self) -> Any:
        """Note it in the books."""
        self._password = self.form.values()["password"]
        return self.act(services.renew_password, self.person.id)

    def done(self, answer: Any) -> None:
        """Wrap the key anew."""
        key_file.give(self.desk, str(answer), self._password, self.window())
