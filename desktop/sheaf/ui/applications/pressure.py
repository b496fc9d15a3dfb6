"""Somebody put in a word for a case: who, how, and what was answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.pressure import Pressure
from sheaf.queries import applications as asked
from sheaf.services import pressures
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import DateEdit, LineEdit, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place

LINES = 3


class PressureSheet(FormSheet):
    """Written once; those who judge the case read it."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        today = desk.read(lambda work: work.today)
        self.say(self.tr("Pressure on this case"), f"{found.applicant}   {found.number}")
        day = DateEdit(lambda: today)
        day.put_date(today)
        self.who = Field("who", self.tr("Who put in a word"), LineEdit(), 8).must()
        how = Field("how", self.tr("How, and what was wanted"), TextEdit(LINES), 12)
        answer = Field("answer", self.tr("What was answered"), TextEdit(LINES), 12)
        self.form.row(Field("on", self.tr("On"), day, 4).must(), self.who)
        self.form.row(how.must())
        self.form.row(answer.must())
        self.fill(self.form)
        title = self.tr("Pressure in the case of {0}").format(found.applicant)
        self.begin(
            title, self.tr("It is written once, and whoever judges the case sees it")
        )

    def first(self) -> QWidget | None:
        """Begin with who it was: the day stands there."""
        return self.who

    def perform(self) -> int:
        """Keep it."""
        values = self.form.values()
        told = Pressure(
            values["on"],
            values["who"] or "",
            values["how"] or "",
            values["answer"] or "",
        )
        return self.act(pressures.record, self.key, self.place.id, told)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Say that it is kept."""
        tell(self, self.tr("Kept with the case"))
