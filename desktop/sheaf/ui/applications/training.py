"""A day of training before the contract: when, about what, how long."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.training import TrainingDay
from sheaf.queries import applications as asked
from sheaf.queries import trainings as held
from sheaf.services import trainings
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import DateEdit, LineEdit, NumberEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place

HOURS = 4  # of a usual day


class TrainingSheet(FormSheet):
    """The last day asked for opens the way to the contract."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        today = desk.read(lambda work: work.today)
        self.say(self.tr("Training day"), f"{found.applicant}   {found.number}")
        day, hours = DateEdit(lambda: today), NumberEdit()
        day.put_date(today)
        hours.put(str(HOURS))
        self.topic = Field("topic", self.tr("What it was about"), LineEdit(), 12).must()
        self.form.row(
            Field("held_on", self.tr("Held on"), day, 6).must(),
            Field("hours", self.tr("Hours"), hours, 6).must(),
        )
        self.form.row(self.topic)
        self.fill(self.form)
        left = desk.read(held.left, found)
        words = self.tr("{0} days still to be held").format(left)
        self.begin(self.tr("Training of {0}").format(found.applicant), words)

    def first(self) -> QWidget | None:
        """Begin with the topic: the day stands there."""
        return self.topic

    def perform(self) -> int:
        """Note the day."""
        values = self.form.values()
        topic, hours = values["topic"] or "", values["hours"] or 0
        day = TrainingDay(values["held_on"], topic, hours)
        return self.act(trainings.hold, self.key, self.place.id, day)

    def done(self, answer: Any) -> None:
        """Say how many days are left."""
        words = self.tr("Kept. {0} days still to be held").format(answer)
        tell(self, words if answer else self.tr("Kept. The training is complete"))
