"""Closing a month: asked once more, since nothing opens it again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import periods
from sheaf.services import periods as services
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.kit.foot import tell
from sheaf.ui.long_sheet import LongAct, LongSheet
from sheaf.ui.office.months import said
from sheaf.ui.place import Place
from sheaf.ui.top import dated


class CloseMonthSheet(LongSheet):
    """Ctrl+Enter closes the next month up to its last day."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.until = coming = desk.read(periods.next_month)
        self.month = said(coming) if coming else ""
        self.say(self.tr("Close a month"), self.month)
        sentence = Sentence()
        words = self.tr(
            "Interest is accrued up to {0}, and nothing counts for a day up to then any "
            "more. This cannot be taken back."
        )
        sentence.say(words.format(dated(coming)) if coming else "", "")
        self.fill(self.form, sentence)
        self.begin(self.tr("Close {0}").format(self.month), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Close the month")

    def first(self) -> QWidget | None:
        """Begin on the way back: what cannot be taken back is not done by a bare Enter."""
        return self._usual[-2]

    def deed(self) -> LongAct:
        """Close it, with all of its days that are open."""
        key, until = self.key, self.until
        return lambda work, watch: services.close_month(work, key, until, watch)

    def waiting_words(self) -> str:
        """Say what is being done."""
        return self.tr("Closing {0} …").format(self.month)

    def done(self, answer: Any) -> None:
        """Say up to which day the books are closed."""
        tell(self, self.tr("The books are closed up to {0}").format(answer.until))
