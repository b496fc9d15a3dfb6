"""The day an act counts for: today, unless someone goes to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from sheaf.domain import period
from sheaf.domain.errors import Refused, Unusable
from sheaf.queries.repayments import RepaymentLine
from sheaf.ui.counter.righted import acted
from sheaf.ui.kit.edits import DateEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.grid import GridRow
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.said import listed

SPAN = 4  # columns of the day


class DayEdit(DateEdit):
    """A day that a draft keeps only when it is not today: drafts outlive their day."""

    def kept(self) -> str:
        """Keep nothing of today."""
        return "" if self.text() == self._today().isoformat() else super().kept()

    def put(self, text: str) -> None:
        """Leave today where nothing was kept."""
        if text:
            super().put(text)


class CountsFor(QObject):
    """Asks for the day, tells when it turned, and names the acts looked at again."""

    turned = Signal(object)  # a date on which it can be done

    def __init__(self, form: Form, today: date, lent_on: date, closed: date | None) -> None:
        """Come first in the form, so that Enter does not pass the day on its way.

        ``closed`` is the last day of the months that are closed in the books.
        """
        super().__init__()
        self._form, self._closed = form, closed
        self.today, self._lent_on, self._last = today, lent_on, today
        edit = DayEdit(lambda: today)
        edit.put_date(today)
        edit.dateChanged.connect(self._turn)
        self.field = Field("on", self.tr("Counts for"), edit, SPAN).must()
        form.adopt(self.field.ruled(self._rule))
        self.later = paragraph("", "warn")
        self.later.hide()

    def called(self, caption: str, note: str) -> None:
        """Call the day by what it is here, with a note under it."""
        self.field.caption.setText(caption)
        self.field.widget.setAccessibleName(caption)
        self.field.noted(note)

    def row(self, *before: Field) -> GridRow:
        """Put the day at the end of a row of other fields."""
        row = GridRow()
        for field in before:
            row.place(self._form.adopt(field), field.span)
        row.place(self.field, SPAN)
        return row

    def earlier(self) -> date | None:
        """Return the day that was chosen; nothing for today."""
        on = self.on()
        return None if on == self.today else on

    def on(self) -> date:
        """Return the day chosen; today while what is written is none."""
        try:
            return self.field.value() or self.today
        except Refused:
            return self.today

    def look_again(self, lines: Sequence[RepaymentLine]) -> None:
        """Name what was done for later days."""
        words = self.tr("Done for later days, and looked at again: {0}")
        self.later.setText(words.format(listed([acted(line) for line in lines])))
        self.later.setVisible(bool(lines))

    def _turn(self, on: date | None) -> None:
        if on is None or on == self._last or not self._lent_on <= on <= self.today:
            return
        if self._closed is None or on > self._closed:
            self._last = on
            self.turned.emit(on)

    def _rule(self, on: date) -> str:
        if on > self.today:
            raise Unusable("on", "in_the_future", on.isoformat())
        if on < self._lent_on:
            raise Unusable("on", "before_payout", on.isoformat())
        period.check_open(on, self._closed)
        return ""
