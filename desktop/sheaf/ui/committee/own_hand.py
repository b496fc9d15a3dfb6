"""A form in which somebody acts in their own name: signed in, or by their password."""

from __future__ import annotations

from collections.abc import Sequence

from sheaf.domain.errors import Refused
from sheaf.domain.teller import Teller
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field


class OwnHandSheet(FormSheet):
    """Whoever is signed in needs no password; anybody else at this desk types theirs."""

    def ask_who(self, caption: str, names: Sequence[str]) -> None:
        """Ask who acts, and for their password where they are not signed in."""
        me = self.desk.teller.name
        options = [Option(one, one) for one in names]
        self.who = Field("name", caption, ChoiceEdit(options), 6).must()
        self.who.edit.put(me if me in names else "".join(names[:1]))
        words = self.tr("Their password")
        self.password = Field("password", words, PasswordEdit(), 6)
        self.form.row(self.who, self.password)
        self.who.edited.connect(self._follow)
        self._follow()

    def acting(self) -> Teller:
        """Return who acts, verified by their password if they are not signed in."""
        told = self.form.values()
        if told["name"] == self.desk.teller.name:
            return self.desk.teller
        return self.desk.second(told["name"], told["password"] or "")

    def refused(self, refusal: Refused) -> None:
        """Empty the password whatever was refused: it is typed anew."""
        self.password.edit.put("")
        super().refused(refusal)

    def _follow(self) -> None:
        other = self.who.value() != self.desk.teller.name
        self.password.setVisible(other)
        self.password.needed = other
