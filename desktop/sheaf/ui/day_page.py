"""A page about one day, which one may write: as of when, on which day, up to which."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import DateEdit
from sheaf.ui.kit.edits.when import read_date
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import ENTER, across, inset
from sheaf.ui.kit.page import Page
from sheaf.ui.place import Place

DAY = 224  # dp


class DayPage(Page):
    """Begin with today or the day in ``place.extra``; read again after another is typed."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.today = desk.read(lambda work: work.today)
        self.edit = DateEdit(lambda: self.today)
        self.edit.put_date(date.fromisoformat(place.extra or self.today.isoformat()))
        self.edit.left.connect(self._left)
        self.choice = Field("day", "", self.edit).wide(DAY)
        self.asked_for: date | None = None  # the day that was read, or is being read

    @property
    def day(self) -> date:
        """The day written, or today while there is none."""
        return read_date(self.edit.text(), self.today) or self.today

    def reload(self) -> None:
        """Remember which day is read."""
        self.asked_for = self.day

    def field(self, label: str) -> QWidget:
        """Lay out the field for the day under a name."""
        self.choice.recaption(label)
        return inset(across(self.choice, None))

    def acts(self) -> list[Offer]:
        """Choose the day, go back."""
        return [
            offer("filter", self.edit.setFocus, self.tr("Choose the day")),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the day that was written on Enter, and go on where the page begins.

        What is no day keeps the keys: the field says so, and it is mended there.
        """
        if event.key() not in ENTER or not self.edit.hasFocus():
            super().keyPressEvent(event)
            return
        if not self.choice.check():
            return
        self._left()
        if (begin := self.first()) is not None:
            begin.setFocus()

    def _left(self) -> None:
        if self.choice.check() and self.day != self.asked_for:
            self.look_again()
