"""What makes a class better: a reason, and a manager with a password of their own."""

from __future__ import annotations

from sheaf.domain.errors import Refused
from sheaf.domain.teller import Teller
from sheaf.queries import intake
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field

LONGEST = 200  # characters of a reason


class WitnessedSheet(FormSheet):
    """A sheet that asks a second person; ``ask_both`` lays out why and who."""

    def ask_both(self) -> None:
        """Ask for the reason, the manager and the manager's password."""
        reason = Field("reason", self.tr("Reason"), LineEdit(), 12).must()
        reason.widget.setMaxLength(LONGEST)  # type: ignore[attr-defined]
        people = [Option(one.name, one.name) for one in self.desk.read(intake.managers)]
        who = Field("name", self.tr("Manager"), ChoiceEdit(people), 6).must()
        who.edit.put(people[0].value if people else "")
        words = self.tr("Their password")
        self.password = Field("password", words, PasswordEdit(), 6).must()
        self.form.row(reason)
        self.form.row(who, self.password)

    def second(self) -> Teller:
        """Verify the manager by the password."""
        told = self.form.values()
        return self.desk.second(told["name"], told["password"])

    def refused(self, refusal: Refused) -> None:
        """Empty the password whatever was refused: it is typed anew."""
        self.password.edit.put("")
        super().refused(refusal)
