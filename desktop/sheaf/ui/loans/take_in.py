"""Take the originals of a mortgaged thing into custody, and print the receipt for them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import applications
from sheaf.services import custody
from sheaf.services.custody import Taken
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import DateEdit, LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.loans.originals import Originals, print_receipts
from sheaf.ui.place import Place


class TakeInSheet(FormSheet):
    """One thing; ``place.extra`` is the application it secures."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(applications.one, int(place.extra))
        [self.thing] = [one for one in found.collateral if one.id == place.id]
        self.say(self.tr("Keep the originals"), f"{self.thing.owner}   {self.thing.thing}")
        today = desk.read(lambda work: work.today)
        day = DateEdit(lambda: today)
        day.put_date(today)
        self.kept = Field("kept_at", self.tr("Kept at"), LineEdit(), 8).must()
        self.form.row(self.kept, Field("on", self.tr("On"), day, 4).must())
        self.originals = Originals(self.thing, self.form)
        self.fill(self.form)
        note = self.tr("A receipt is printed; both sides sign it")
        self.begin(self.tr("Originals of {0}").format(self.thing.thing), note)

    def first(self) -> QWidget | None:
        """Begin with the place."""
        return self.kept

    def perform(self) -> int:
        """Take them in."""
        values = self.form.values()
        taken = Taken(self.originals.listed(values), values["kept_at"], values["on"])
        return self.act(custody.take_in, self.place.id, taken)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (it is found as not yet printed)
        """Print the receipt."""
        tell(self, self.tr("In custody: {0}").format(self.thing.thing))
        print_receipts(self.desk, int(self.place.extra), self.window())
