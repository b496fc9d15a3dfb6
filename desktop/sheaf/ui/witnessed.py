"""A form that takes two people: why, who agrees, and a password of their own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sheaf.domain.errors import Refused
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import tellers
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field

translate = QCoreApplication.translate

LONGEST = 200  # characters of a reason


class Second:
    """Asks for a colleague who holds one of some rights, and for their password."""

    def __init__(self, desk: Desk, rights: frozenset[Permission], called: str) -> None:
        self._desk, self.asked = desk, True
        found = desk.read(tellers.others_with, rights)
        people = [Option(one.name, one.name) for one in found]
        self.person = Field("name", called, ChoiceEdit(people), 6).must()
        self.person.edit.put(people[0].value if people else "")
        words = translate("Second", "Their password")
        self.password = Field("password", words, PasswordEdit(), 6).must()

    def verified(self) -> Teller | None:
        """Verify the second person by the password; nobody where none is asked."""
        if not self.asked:
            return None
        return self._desk.second(self.person.value(), self.password.value())

    def ask(self, *, asked: bool) -> None:
        """Ask, or do not: who acts may do it alone."""
        self.asked = asked
        for field in (self.person, self.password):
            field.setVisible(asked)


class WitnessedSheet(FormSheet):
    """A sheet that asks a second person; ``ask_both`` lays out why and who."""

    def ask_both(self, permission: Permission, called: str) -> None:
        """Ask for the reason, for a colleague who holds a right, and their password."""
        self.reason = Field("reason", self.tr("Reason"), LineEdit(LONGEST), 12).must()
        second = Second(self.desk, frozenset({permission}), called)
        self.witness, self.password = second.person, second.password
        self.form.row(self.reason)
        self.form.row(self.witness, self.password)

    def second(self) -> Teller:
        """Verify the second person by the password."""
        told = self.form.values()
        return self.desk.second(told["name"], told["password"])

    def refused(self, refusal: Refused) -> None:
        """Empty the password whatever was refused: it is typed anew."""
        self.password.edit.put("")
        super().refused(refusal)
