"""In with the recovery key: when nobody's password opens the books any more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from sheaf.ui.doorway import Doorway
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import button
from sheaf.ui.machine import Machine
from sheaf.ui.new_password import password_fields

Recover = Callable[[str, str, str], object]


class Recovery(Doorway):
    """The printed key, whose password is forgotten, and their new one."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, machine: Machine, people: Sequence[str], recover: Recover) -> None:
        super().__init__(machine)
        self._people, self._recover = tuple(people), recover
        self.build()
        self.form.focus_first()

    def lay_out(self) -> None:
        """Ask for the key, the person and the new password twice."""
        about = self.tr("Take the sheet out of the safe and type its eight blocks.")
        self.say(self.tr("Use the recovery key"), about)
        self.key, self.name = LineEdit(), ChoiceEdit([Option(n, n) for n in self._people])
        self.name.choose(self._people[0])
        self.password, self.again = PasswordEdit(), PasswordEdit()
        self.form.row(Field("recovery", self.tr("Recovery key"), self.key, 12).must())
        self.form.row(Field("name", self.tr("New password for"), self.name, 12).must())
        self.form.row(*password_fields(self.password, self.again, self.name.value))
        self.form.confirmed.connect(self.enter)
        back, enter = (
            button(self.tr("Back"), "Esc"),
            button(self.tr("Open the books"), "Enter", "default"),
        )
        back.clicked.connect(lambda _checked: self.back.emit())
        enter.clicked.connect(lambda _checked: self.form.confirm())
        self.fill(self.form)
        self.acts(enter, back)

    def leave(self) -> None:
        """Go back to the sign-in."""
        self.back.emit()

    def enter(self) -> None:
        """Open the books with the key, and keep the new password."""
        key, name = self.key.text(), self.name.value()
        password = self.password.value() or ""
        self.attempt(
            self.tr("Opening the books …"),
            lambda: self._recover(key, name, password),
            self.opened.emit,
        )
