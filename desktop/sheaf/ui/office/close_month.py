"""Closing a month: asked once more, since nothing opens it again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import periods
from sheaf.services import periods as services
from sheaf.services.periods import MonthClosed
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.foot import tell
from sheaf.ui.office.months import said
from sheaf.ui.place import Place
from sheaf.ui.top import dated


class CloseMonthSheet(FormSheet):
    """Enter closes the next month up to its last day."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.until = coming = desk.read(periods.next_month)
        month = said(coming) if coming else ""
        self.say(self.tr("Close a month"), month)
        sentence = Sentence()
        words = self.tr(
            "Interest is accrued up to {0}, and nothing counts for a day up to then any "
            "more. This cannot be taken back."
        )
        sentence.say(words.format(dated(coming)) if coming else "", "")
        self.fill(self.form, sentence)
        self.begin(self.tr("Close {0}").format(month), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Close the month")

    def first(self) -> QWidget | None:
        """Begin on the default button: there is nothing to fill in."""
        last = self._acts.itemAt(self._acts.count() - 1)
        return None if last is None else last.widget()

    def perform(self) -> MonthClosed:
        """Close it."""
        return self.act(services.close_month, self.key, self.until)

    def done(self, answer: Any) -> None:
        """Say up to which day the books are closed."""
        tell(self, self.tr("The books are closed up to {0}").format(answer.until))
