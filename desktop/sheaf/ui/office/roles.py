"""Giving someone other places."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import tellers
from sheaf.services import tellers as services
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.office.role_words import explained, roles_edit, ticked
from sheaf.ui.place import Place
from sheaf.ui.said import roles_said


class RolesSheet(FormSheet):
    """What they may do changes when they sign in next."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.person = desk.read(tellers.colleague, place.id)
        self.say(self.tr("Change places"), self.person.name)
        edit = roles_edit()
        edit.tick([role.value for role in self.person.roles])
        self.form.row(Field("roles", self.tr("Roles"), edit, 12).must())
        self.form.add(explained())
        self.fill(self.form)
        self.begin(
            self.tr("Roles of {0}").format(self.person.name),
            self.tr("Holds from when they sign in next"),
        )

    def first(self) -> QWidget:
        """Begin with the places."""
        return self.form.field("roles").widget

    def perform(self) -> Any:
        """Change them."""
        roles = ticked(self.form.values()["roles"])
        self.act(services.change_roles, self.person.id, roles)
        return roles

    def done(self, answer: Any) -> None:
        """Say what they hold now."""
        tell(self, self.tr("{0}: {1}").format(self.person.name, roles_said(answer)))
