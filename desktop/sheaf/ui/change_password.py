"""Changing one's own password."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.teller import WrongPassword
from sheaf.services import tellers
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import PasswordEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import press
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.messages import explain
from sheaf.ui.new_password import password_fields
from sheaf.ui.place import Place


class ChangePassword(Sheet):
    """My own password: the present one, then the new one twice."""

    wide = 560

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        name = desk.teller.name
        self.say(self.tr("Change my password"), name)
        self.form, self.old = Form(), PasswordEdit()
        self.password, self.again = PasswordEdit(), PasswordEdit()
        self.form.row(Field("old", self.tr("Present password"), self.old, 12).must())
        self.form.row(*password_fields(self.password, self.again, lambda: name))
        self.form.confirmed.connect(self.change)
        self.fill(self.form)
        self.fixed(None, *(press(one) for one in self.acts()))

    def acts(self) -> list[Offer]:
        """Confirm, or leave everything as it was."""
        return [*super().acts(), offer("confirm", self.form.confirm)]

    def first(self) -> QWidget:
        """Begin with the present password."""
        return self.old

    def change(self) -> None:
        """Wrap the books' key in the new password; the books stay as they are."""
        name, old, new = self.desk.teller.name, self.old.text(), self.password.text()
        try:
            key = self.desk.keyring.unlock(name, old)
        except WrongPassword as refusal:
            self.form.field("old").fail(explain(refusal))
            self.form.focus(self.form.field("old"))
            return
        self.desk.keyring.hold(name, new, key)
        self.desk.quietly(tellers.change_password, name)
        self.shut()
