"""Say that a condition of the decision is met, or that it is not after all."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import applications
from sheaf.services import contracts
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.place import Place


class FulfilSheet(FormSheet):
    """One condition, named in full; ``place.extra`` is its turn in the decision.

    What shows it has to be written: one key too many ticks nothing.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(applications.one, place.id)
        self.turn = int(place.extra)
        agreed = found.decision.conditions if found.decision else ()
        self.condition = agreed[self.turn]
        self.say(self.title(), f"{found.applicant}   {found.number}")
        self.form.row(Field("why", self.caption(), LineEdit(), 12).must())
        self.fill(paragraph(self.condition), self.form, None)
        self.begin(f"{self.title()}: {self.condition}", self.note())

    def title(self) -> str:
        """Say what is done."""
        return self.tr("Condition is met")

    def caption(self) -> str:
        """Name the field."""
        return self.tr("What shows it")

    def note(self) -> str:
        """Say what follows."""
        return self.tr("It can be taken back while something else is still open")

    def perform(self) -> Any:
        """Tick it."""
        why = self.form.values()["why"]
        return self.act(contracts.fulfil, self.place.id, self.turn, why)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (the page shows the stage)
        """Say that it was noted."""
        tell(self, self.tr("Noted: {0}").format(self.condition))


class ReopenSheet(FulfilSheet):
    """The same condition, ticked by mistake."""

    def title(self) -> str:
        """Say what is done."""
        return self.tr("Condition is not met after all")

    def caption(self) -> str:
        """Name the field."""
        return self.tr("Reason")

    def note(self) -> str:
        """Say what follows."""
        return self.tr("It is open again, and nothing is paid out before it is met")

    def perform(self) -> Any:
        """Take the tick back."""
        why = self.form.values()["why"]
        return self.act(contracts.reopen, self.place.id, self.turn, why)
