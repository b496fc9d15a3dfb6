"""A list one reads and walks by keys: no grid, a quiet line under each row."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QMetaMethod, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableView,
)

from sheaf.ui import theme
from sheaf.ui.kit.foot import say_whole
from sheaf.ui.kit.layout import ENTER
from sheaf.ui.kit.painter import SIDE, HeadPainter, RowPainter, lines_beyond, width_of
from sheaf.ui.kit.table import Column, TableModel
from sheaf.ui.kit.widths import shared

Row = TypeVar("Row")
Key = Qt.Key
Index = QModelIndex | QPersistentModelIndex
LEAST_STRETCH = 80  # dp a column that takes what is left has at least
MEASURED = 60  # rows that say how wide a column has to be
#: Where these keys lead from the end of a list: to the end of all there are.
FAR = {Key.Key_Home: -2, Key.Key_End: 2}


class Ledger(QTableView, Generic[Row]):
    """As high as its rows, within a page that scrolls.

    ``chosen(row)`` is Enter or a double click; ``moved(row)`` the cursor; ``beyond(1)``
    or ``beyond(-1)`` that it wants to leave at the foot or the head, and ``beyond(2)`` or
    ``beyond(-2)`` for the end or the beginning of all.
    """

    chosen = Signal(object)
    moved = Signal(object)
    beyond = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        tall: int = theme.ROW,
    ) -> None:
        """Show rows told apart by ``key``, each ``tall`` dp high."""
        super().__init__()
        self.table: TableModel[Row] = TableModel(columns)
        self._key, self._tall, self._marked = key, theme.dp(tall), False
        self._needs: dict[int, int] = {}
        self.flowing: tuple[tuple[int, ...], int] = (), 0  # rows, from which column
        self._more = 0  # what sentences of several lines take beyond a row
        self.setModel(self.table)
        self.setItemDelegate(RowPainter(self))
        self._plain()
        self._fit()

    def _plain(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(
            QAbstractItemView.SelectionMode.NoSelection
        )  # a cursor will do
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        side, head = self.verticalHeader(), HeadPainter(self)
        side.hide()
        side.setMinimumSectionSize(1)
        side.setDefaultSectionSize(self._tall)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(head)
        head.setVisible(any(column.title for column in self.table.columns))
        self.doubleClicked.connect(lambda index: self._choose(index.row()))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the cursor stays with its row, or near where it was."""
        before, at = self.current(), self.currentIndex().row()
        self.table.show(rows)
        self.flowing, self._more = ((), 0), 0
        keys = [self._key(row) for row in rows]
        wanted = None if before is None else self._key(before)
        self._fit()
        self._measure_anew()
        if rows:
            near = min(max(at, 0), len(rows) - 1)
            self.mark_row(keys.index(wanted) if wanted in keys else near)

    def forget(self) -> None:
        """Show nothing, as if it had just been made: it is kept for other rows."""
        self.clearSpans()
        self.show_rows(())

    def span(self, rows: Iterable[int], first: int) -> None:
        """Let these rows, and no others, write on from column ``first`` to the end.

        What does not fit into one line goes on in the next; nothing of it is cut.
        """
        self.clearSpans()
        self.flowing = tuple(rows), first
        columns = self.table.columnCount() - first
        for at in self.flowing[0] if columns > 1 else ():
            self.setSpan(at, first, 1, columns)
        self._measure_anew()

    def current(self) -> Row | None:
        """Return the row the cursor is on, if there is any."""
        at = self.currentIndex().row()
        return self.table.rows[at] if 0 <= at < len(self.table.rows) else None

    def mark_row(self, at: int) -> None:
        """Put the cursor on a row by its place; past an end, on the end."""
        last = self.table.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.table.index(min(max(at, 0), last), 0))

    def mark_key(self, key: Hashable) -> None:
        """Put the cursor on the row with this key, if it is shown."""
        for at, row in enumerate(self.table.rows):
            if self._key(row) == key:
                self.mark_row(at)

    @property
    def marked(self) -> bool:
        """Whether the current row is shown: it has the focus, or someone leads it."""
        return self._marked or self.hasFocus()

    def set_marked(self, marked: bool) -> None:  # noqa: FBT001 (a setter, as Qt's)
        """Show the current row even without the focus, as under a search box."""
        self._marked = marked
        self.viewport().update()

    @property
    def opens(self) -> bool:
        """Whether Enter does anything on a row."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.chosen))

    def walk(self, key: int) -> bool:
        """Move by a key, as if it had been pressed here; False if it is none of ours."""
        at, last = self.currentIndex().row(), self.table.rowCount() - 1
        page = max(self._seen() // self._tall - 1, 1)
        steps = {
            Key.Key_Up: at - 1,
            Key.Key_Down: at + 1,
            Key.Key_PageUp: max(at - page, 0),
            Key.Key_PageDown: min(at + page, last),
            Key.Key_Home: 0,
            Key.Key_End: last,
        }
        if key not in steps:
            return False
        to = steps[Key(key)]
        if to == at and key in FAR:
            self.beyond.emit(FAR[Key(key)])
        elif 0 <= to <= last:
            self.mark_row(to)
        else:
            self.beyond.emit(1 if to > last else -1)
        return True

    def _seen(self) -> int:
        """Measure what one sees at once: of a long list what scrolls around it shows."""
        own, area = self.viewport().height(), self.around()
        return own if area is None else min(own, area.viewport().height())

    def around(self) -> QScrollArea | None:
        """Find what scrolls around it, if anything does."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def choose(self) -> bool:
        """Open the current row; False if there is none, or nothing to open."""
        return self._choose(self.currentIndex().row())

    def _choose(self, at: int) -> bool:
        if not self.opens or not 0 <= at < len(self.table.rows):
            return False
        self.chosen.emit(self.table.rows[at])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, copy; everything else is for the page."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.current() is not None:
            QGuiApplication.clipboard().setText(self.table.line(self.currentIndex().row()))
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in ENTER:
            event.setAccepted(self.choose())
        else:
            event.setAccepted(self.walk(event.key()))

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters alone: the search box is for searching."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the cursor is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.mark_row(0)
        self._say_cut()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away with the focus."""
        super().focusOutEvent(event)
        say_whole(self, "")
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint both rows anew, whole, and say where the cursor is."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self._say_cut()
        if (row := self.current()) is not None and current.row() != previous.row():
            self.moved.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths."""
        super().resizeEvent(event)
        self._share(self.viewport().width())

    def _share(self, room: int) -> None:
        told = [theme.dp(column.width) for column in self.table.columns]
        needs = [self._need(at) for at in range(len(told))]
        if sum(needs) > room:  # the key on the row goes before any word is cut
            fleeting = [column.when_current for column in self.table.columns]
            told = [1 if at else wide for at, wide in zip(fleeting, told, strict=True)]
            needs = [0 if at else need for at, need in zip(fleeting, needs, strict=True)]
            self._spare(room, told, needs)
        widths = shared(room, told, needs, theme.dp(LEAST_STRETCH))
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        self._heighten()

    def _spare(self, room: int, told: list[int], needs: list[int]) -> None:
        """Leave out whole columns while words would be cut; the first takes what is won."""
        for at in reversed(range(len(told))):
            if sum(needs) > room and self.table.columns[at].spare:
                told[at], needs[at], told[0] = 1, 0, 0

    def _heighten(self) -> None:
        """Make rows that span as high as their sentences are in the room there is."""
        spanned, first = self.flowing
        columns = range(first, self.table.columnCount())
        room = sum(map(self.columnWidth, columns)) - theme.dp(2 * SIDE)
        more = 0
        for at in spanned:
            beyond = lines_beyond(self.table.cell(at, first), room)
            self.verticalHeader().resizeSection(at, self._tall + beyond)
            more += beyond
        if more != self._more:
            self._more = more
            self._fit()

    def _say_cut(self) -> None:
        """Say whole, at the foot of the window, what is cut on the row one is on."""
        at = self.currentIndex().row()
        if self.hasFocus() and 0 <= at < self.table.rowCount():
            cells = (self.table.cell(at, one) for one in range(self.table.columnCount()))
            cut = [one.plain for turn, one in enumerate(cells) if self._is_cut(at, turn)]
            say_whole(self, "   ".join(cut))

    def _is_cut(self, row: int, at: int) -> bool:
        cell, room = self.table.cell(row, at), self.columnWidth(at)
        left = 2 if cell.right and not cell.picture else SIDE
        need = width_of(cell) + theme.dp(left) + theme.dp(SIDE)
        spread = self.columnSpan(row, at) > 1 or cell.when_current
        return not spread and room < need

    def _measure_anew(self) -> None:
        self._needs.clear()
        self._share(self.viewport().width())

    def _need(self, at: int) -> int:
        """Measure a column by its name and its first rows; what spans others is left."""
        if at not in self._needs:
            title = self.table.columns[at].title
            found = theme.metrics(theme.SMALL).horizontalAdvance(title) if title else 0
            for row in range(min(self.table.rowCount(), MEASURED)):
                if self.columnSpan(row, at) == 1:
                    found = max(found, width_of(self.table.cell(row, at)))
            self._needs[at] = found + theme.dp(2 * SIDE) + 1
        return self._needs[at]

    def _fit(self) -> None:
        head = self.horizontalHeader()
        top = 0 if head.isHidden() else self._tall
        self.setFixedHeight(top + self._tall * self.table.rowCount() + self._more)


class LongLedger(Ledger[Row]):
    """A list that fills the room it is given and scrolls by itself."""

    def _plain(self) -> None:
        super()._plain()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _fit(self) -> None:
        self.setMinimumHeight(self._tall * 4)


AnyLedger = Ledger[Any]
