"""Appointing someone: their name, their places, a first password."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.teller import Teller
from sheaf.services import tellers
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import LineEdit, PasswordEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.new_password import password_fields
from sheaf.ui.office import key_file
from sheaf.ui.office.role_words import explained, roles_edit, ticked
from sheaf.ui.place import Place

LONGEST = 50


class AppointSheet(FormSheet):
    """The books learn the name, the key file the password."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Appoint someone"), "")
        name, password, again = LineEdit(LONGEST), PasswordEdit(), PasswordEdit()
        self.form.row(Field("name", self.tr("Name, as on papers"), name, 6).must())
        self.form.row(Field("roles", self.tr("Roles"), roles_edit(), 12).must())
        self.form.add(explained())
        self.form.row(*password_fields(password, again, name.value))
        self.fill(self.form)
        self._password = ""
        self.begin(
            self.tr("Appoint someone"),
            self.tr("They change it when they sit here"),
        )

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Appoint")

    def perform(self) -> Any:
        """Write them into the books."""
        told = self.form.values()
        self._password = told["password"]
        return self.act(tellers.appoint, told["name"], ticked(told["roles"]))

    def done(self, answer: Teller) -> None:
        """Wrap the key for them."""
        key_file.give(self.desk, answer.name, self._password, self.window())
