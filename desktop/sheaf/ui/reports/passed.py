"""What came from borrowers and went to them on a day, through every till and the bank."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.queries import passed
from sheaf.queries.passed import Passed
from sheaf.ui.day_page import DayPage
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import LongLedger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.office import cash_lines
from sheaf.ui.place import Place
from sheaf.ui.top import dated

TELLER = 120  # dp


class PassedPage(DayPage):
    """As of today, or of the day one writes; ``place.extra`` is one to begin with."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.lines = LongLedger(self._columns(), lambda one: (one.line, one.teller))
        self.lines.chosen.connect(self._open)
        self.section = Section(self.tr("What passed"), self.lines, self._nothing())
        self.head.say(self.tr("Money in and out"))
        self.fill(self.field(self.tr("Day")), self.section)
        self.body.setStretch(1, 1)

    def first(self) -> QWidget | None:
        """Begin in the list; with the day where nothing passed."""
        return self.lines if self.lines.table.rowCount() else self.edit

    def reload(self) -> None:
        """Read the day again."""
        self.today = self.desk.read(lambda work: work.today)
        super().reload()
        found = self.desk.read(passed.passed, self.day)
        into, out = passed.received(found), passed.paid_out(found)
        self.lines.show_rows(found)
        self.section.set_empty(not found)
        self.section.retell(self._nothing())
        self.section.say(str(len(found)) if found else "")
        self.head.summary(dated(self.day))
        self.head.amounts(
            AmountLabel(self.tr("Received (yuan)"), str(into.amount)),
            AmountLabel(self.tr("Paid out (yuan)"), str(out.amount)),
        )

    def _nothing(self) -> str:
        if self.day > self.today:
            return self.tr("This day is still to come.")
        return self.tr("Nothing came from a borrower or went to one on this day.")

    def _columns(self) -> list[Column[Passed]]:
        return [
            *cash_lines.columns_of(lambda one: one.line),
            Column(self.tr("By"), lambda one: one.teller, TELLER, tone="muted"),
            enter_column(),
        ]

    def _open(self, one: Passed) -> None:
        if one.loan_id is not None:
            self.go.emit(Place("loan", one.loan_id))
