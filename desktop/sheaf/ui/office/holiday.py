"""Writing a day into the office's calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries.office import Holiday
from sheaf.services import holidays
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place

LONGEST = 30


class HolidaySheet(FormSheet):
    """A day off, or a weekend day that is worked; the place's id is the year."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        today = desk.read(lambda work: work.today)
        begin = today if today.year == place.id else date(place.id, 1, 1)
        self.say(self.tr("Add a day"), str(place.id))
        day, name = DateEdit(lambda: today), LineEdit(LONGEST)
        day.put_date(begin)
        kind = ChoiceEdit(
            [
                Option("off", self.tr("day off"), "fj"),
                Option("worked", self.tr("weekend day worked"), "sb"),
            ]
        )
        kind.choose("off")
        self.form.row(
            Field("day", self.tr("Day"), day, 6).must(),
            Field("worked", self.tr("It is a"), kind, 6).must(),
        )
        self.form.row(Field("name", self.tr("What for"), name, 12).must())
        self.fill(self.form)
        self.begin(self.tr("Add a day"), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Add")

    def first(self) -> QWidget:
        """Begin with the day."""
        return self.form.field("day").widget

    def perform(self) -> Any:
        """Write it."""
        told = self.form.values()
        made = Holiday(told["day"], told["worked"] == "worked", told["name"])
        self.act(holidays.add, made)
        return made

    def done(self, answer: Any) -> None:
        """Say what was written."""
        tell(self, f"{answer.day} {answer.name}")
