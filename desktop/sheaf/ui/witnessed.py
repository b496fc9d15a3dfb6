"""A form that takes two people: why, who agrees, and a password of their own."""

from __future__ import annotations

from sheaf.domain.errors import Refused
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import tellers
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field

LONGEST = 200  # characters of a reason


class WitnessedSheet(FormSheet):
    """A sheet that asks a second person; ``ask_both`` lays out why and who."""

    def ask_both(self, permission: Permission, called: str) -> None:
        """Ask for the reason, for a colleague who holds a right, and their password."""
        self.reason = Field("reason", self.tr("Reason"), LineEdit(LONGEST), 12).must()
        found = self.desk.read(tellers.others_who_may, permission)
        people = [Option(one.name, one.name) for one in found]
        self.witness = Field("name", called, ChoiceEdit(people), 6).must()
        self.witness.edit.put(people[0].value if people else "")
        words = self.tr("Their password")
        self.password = Field("password", words, PasswordEdit(), 6).must()
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
