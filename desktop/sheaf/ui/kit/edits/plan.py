"""A plan of repayment: a line for each day, with how much principal falls due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QWidget

from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Missing, Refused
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.schedule.switches import Planned
from sheaf.ui import theme
from sheaf.ui.kit.edits.line import LineEdit
from sheaf.ui.kit.edits.money import MoneyEdit
from sheaf.ui.kit.edits.when import DateEdit, read_date
from sheaf.ui.kit.layout import ENTER, down, label, paragraph

MOST_LINES = 120
COLUMNS = (3, 3, 3)  # how day, principal and what is left share the room
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Key, Reason = Qt.Key, Qt.FocusReason


class _Line:
    """A line as it stands on the screen: day, principal, and what is left after it."""

    def __init__(self, today: date) -> None:
        self.day, self.part = DateEdit(lambda: today), MoneyEdit()
        self.left = label("", "muted")
        self.left.setAlignment(RIGHT)

    @property
    def cells(self) -> tuple[LineEdit, LineEdit]:
        return self.day, self.part

    @property
    def empty(self) -> bool:
        return not self.day.text().strip() and not self.part.text().strip()

    def planned(self) -> Planned:
        """Read the line; an amount left out repays nothing."""
        day = self.day.value()
        if day is None:
            raise Missing("plan")
        return Planned(day, self.part.value() or ZERO)

    def so_far(self) -> Money:
        try:
            return self.part.value() or ZERO
        except Refused:
            return ZERO


class PlanEdit(QWidget):
    """Enter goes on from cell to cell, on the empty last line it leaves.

    ``=`` fills in what is left, Ctrl+D writes the line before once more, a month (or as far
    as the two lines before lie apart) later, Ctrl+V takes lines from a spreadsheet,
    Ctrl+Delete takes a line out. Up and Down walk.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, today: date, amount: Callable[[], Money | None]) -> None:
        """Plan from a day on; ``amount`` is what there is to repay, as far as known."""
        super().__init__()
        self._today, self._amount, self._lines = today, amount, list[_Line]()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.dp(8))
        self._grid.setVerticalSpacing(theme.dp(4))
        for at, (words, share) in enumerate(zip(self._heads(), COLUMNS, strict=True)):
            head = label(words, "muted", "small")
            if at:
                head.setAlignment(RIGHT)
            self._grid.addWidget(head, 0, at)
            self._grid.setColumnStretch(at, share)
        self.refusal = paragraph("", "bad", "small")
        self.refusal.hide()
        self.setLayout(down(self._grid, self.refusal, gap=4))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._add()

    @property
    def lines(self) -> Sequence[_Line]:
        """The lines, the last one empty."""
        return self._lines

    def value(self) -> tuple[Planned, ...] | None:
        """Return the plan, ``None`` when nothing is written; ``Refused`` if unreadable."""
        return tuple(line.planned() for line in self._lines if not line.empty) or None

    def put_plan(self, plan: Sequence[Planned]) -> None:
        """Write a plan."""
        rows = [(line.due_on.isoformat(), str(line.principal)) for line in plan]
        self._write(rows)

    def kept(self) -> str:
        """Return what a draft keeps: day and amount, a tab between."""
        texts = ([cell.text() for cell in line.cells] for line in self._lines)
        return "\n".join("\t".join(text) for text in texts if any(text))

    def put(self, text: str) -> None:
        """Write what a draft kept."""
        rows = [row.split("\t") for row in text.splitlines() if row.strip()]
        self._write([(row[0], row[1] if len(row) > 1 else "") for row in rows])

    def paste(self, text: str) -> None:
        """Take lines from a spreadsheet: a day, then an amount; others are passed over.

        More than a plan has room for are not taken at all, and that is said.
        """
        rows = []
        for row in text.splitlines():
            cells = [cell.strip() for cell in row.split("\t") if cell.strip()]
            day = read_date(cells[0], self._today) if cells else None
            if day is not None:
                rows.append((day.isoformat(), cells[1] if len(cells) > 1 else ""))
        if rows:
            at = max(self._here(), 0)
            before = [(one.day.text(), one.part.text()) for one in self._lines[:at]]
            if self._write([*before, *rows]):
                self._tidy()
                self._focus(len(self._lines) - 1, 0)
                self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, walk, copy and take out; what is left is for the form."""
        at, column = self._here(), self._column()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if at < 0:
            event.ignore()
        elif ctrl and event.key() == Key.Key_D:
            self._copy_down(at)
        elif event.key() in ENTER and not ctrl and not self._lines[at].empty:
            self._focus(at + column, 1 - column)
        elif event.key() in (Key.Key_Up, Key.Key_Down):
            self._focus(at + (1 if event.key() == Key.Key_Down else -1), column)
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a table out of the clipboard, a line out of the plan; words are as ever."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() == Key.Key_Delete:
                self._take_out(max(self._here(), 0))
                return True
            text = QGuiApplication.clipboard().text()
            table = "\t" in text or "\n" in text.strip()
            if table and event.matches(QKeySequence.StandardKey.Paste):
                self.paste(text)
                return True
        return super().eventFilter(watched, event)

    def _heads(self) -> tuple[str, str, str]:
        return self.tr("Due on"), self.tr("Principal (yuan)"), self.tr("Left")

    def _write(self, rows: Sequence[tuple[str, str]]) -> bool:
        """Write these lines in place of all; too many are refused whole, not cut short."""
        many = len(rows) > MOST_LINES
        words = self.tr(
            "{0} lines are too many, at most {1} are taken. Nothing was changed."
        )
        self.refusal.setText(words.format(len(rows), MOST_LINES) if many else "")
        self.refusal.setVisible(many)
        if many:
            return False
        while len(self._lines) < len(rows) + 1:
            self._add()
        for line in self._lines[len(rows) + 1 :]:
            self._drop(line)
        texts = [*rows, ("", "")]
        for line, (day, part) in zip(self._lines, texts, strict=False):
            line.day.put(day)
            line.part.put(part)
        self._show_left()
        return True

    def _add(self) -> None:
        line, row = _Line(self._today), self._grid.rowCount()
        number = len(self._lines) + 1
        for at, cell in enumerate((*line.cells, line.left)):
            self._grid.addWidget(cell, row, at)
            cell.show()  # now, so that it can take the focus
        for cell, words in zip(line.cells, self._heads(), strict=False):
            cell.setAccessibleName(f"{words} {number}")
            cell.installEventFilter(self)
            cell.edited.connect(self._changed)
            cell.left.connect(self._leave)
        line.part.offer(self._rest)
        if self._lines:
            QWidget.setTabOrder(self._lines[-1].part, line.day)
        QWidget.setTabOrder(line.day, line.part)
        self._lines.append(line)
        self.setFocusProxy(self._lines[0].day)

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        for cell in (*line.cells, line.left):
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.setFocusProxy(self._lines[0].day)

    def _changed(self) -> None:
        """Keep one empty line at the end, and say what each line leaves."""
        self.refusal.hide()
        if not self._lines[-1].empty and len(self._lines) < MOST_LINES:
            self._add()
        self._show_left()
        self.edited.emit()

    def _show_left(self) -> None:
        amount = self._amount()
        for at, line in enumerate(self._lines):
            told = amount is not None and not line.empty
            rest = self._left_after(at) if told else None
            line.left.setText("" if rest is None else str(rest))
        self.updateGeometry()

    def _left_after(self, at: int) -> Money:
        paid = total(line.so_far() for line in self._lines[: at + 1])
        return (self._amount() or ZERO) - paid

    def _rest(self) -> Money | None:
        """Offer what the other lines leave."""
        at, amount = self._here(), self._amount()
        if amount is None or at < 0:
            return None
        others = total(one.so_far() for k, one in enumerate(self._lines) if k != at)
        return amount - others if amount > others else None

    def _copy_down(self, at: int) -> None:
        """Write the line before once more, as far on as the lines before lie apart."""
        if not at:
            return
        above, line = self._lines[at - 1], self._lines[at]
        try:
            day = above.planned().due_on
            earlier = self._lines[at - 2].planned().due_on if at > 1 else None
        except Refused:
            return
        line.day.put_date(_onwards(earlier, day))
        line.part.put(above.part.text())
        self._changed()
        self._focus(at + 1, 0)

    def _take_out(self, at: int) -> None:
        if not self._lines[at].empty:
            self._drop(self._lines[at])
            self._changed()
        self._focus(at, 0)

    def _focus(self, at: int, column: int) -> None:
        if 0 <= at < len(self._lines):
            cell = self._lines[at].cells[column]
            cell.setFocus(Reason.TabFocusReason)
            cell.selectAll()

    def _here(self) -> int:
        focus = QApplication.focusWidget()
        found = (at for at, line in enumerate(self._lines) if focus in line.cells)
        return next(found, -1)

    def _column(self) -> int:
        return int(QApplication.focusWidget() in [line.part for line in self._lines])

    def _tidy(self) -> None:
        for line in self._lines:
            line.part.tidy()

    def _leave(self) -> None:
        if self._here() < 0:
            self.left.emit()


def _onwards(earlier: date | None, day: date) -> date:
    """Step on as far as two days lie apart: whole months where they do, else days."""
    if earlier is None or earlier >= day:
        return months_after(day, 1)
    months = (day.year - earlier.year) * 12 + day.month - earlier.month
    if months and months_after(earlier, months) == day:
        return months_after(day, months)
    return day + (day - earlier)
