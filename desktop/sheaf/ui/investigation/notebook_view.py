"""The notebook on the screen: a cursor that writes at once, and keys for everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from sheaf.domain.investigation.column import Kind
from sheaf.domain.investigation.notebook import Line, Sheet, single
from sheaf.ui import theme
from sheaf.ui.investigation.notebook_model import (
    HEAD,
    MOST_LINES,
    WIDE,
    NotebookModel,
    Spot,
    words_from,
)
from sheaf.ui.kit.edits.line import LineEdit
from sheaf.ui.kit.layout import ENTER, label
from sheaf.ui.kit.painter import RowPainter
from sheaf.ui.kit.table import CELL

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
NAME, FIGURE = 29, 18  # hundredths of the room; the last column takes what is left
AGAIN = 1000  # milliseconds until what could not be kept is tried again
CTRL = Qt.KeyboardModifier.ControlModifier


class Pen(LineEdit):
    """The cell one writes in: it lies over the current one."""

    offered: Callable[[], str]
    pasted: Callable[[str], None]

    def hears(self, key: str) -> bool:
        """Fill in what would fit here on ``=``."""
        if key != "=":
            return False
        text = self.offered()
        if "\t" in text:
            self.pasted(text)
        elif text:
            self.setText(text)
            self.selectAll()
            self.edited.emit()
        return True


class NotebookView(QTableView):
    """Enter goes on from cell to cell; on an empty last line to the next page.

    ``=`` fills in what would fit, whole lines where there are some, Ctrl+D writes the line
    above once more, Ctrl+V takes lines from a spreadsheet, Ctrl+Delete takes a line out,
    PgDown turns the page. ``edited`` comes with every key; ``keeps`` is asked to keep a
    page as a cell of it is left, and again as long as it says no. ``crowded`` says that
    more lines were pasted than a page has room for: none of them stands there.
    """

    edited = Signal()
    crowded = Signal()

    def __init__(self, notebook: NotebookModel) -> None:
        super().__init__()
        self.notebook = notebook
        self.offers: Callable[[Spot, str], str] = lambda _spot, _column: ""
        self.keeps: Callable[[Sheet], bool] = lambda _sheet: True
        self._touched: set[Sheet] = set()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.keep)
        self.pen, self.note = Pen(), label("", "bad", "small")
        self._left, self._typing = QPersistentModelIndex(), False
        self._lift()
        self.setModel(notebook)
        self.setItemDelegate(RowPainter(self))
        self._plain()
        notebook.modelReset.connect(self._spans)
        notebook.rowsInserted.connect(self._spans)
        self._spans()

    @property
    def marked(self) -> bool:
        """Whether the current row is shown: while one writes in it."""
        return self.pen.hasFocus()

    @property
    def spot(self) -> Spot:
        """The line one is on."""
        return self.notebook.spots[max(self.currentIndex().row(), 0)]

    def begin(self) -> None:
        """Put the pen in the first cell."""
        self._step(self.notebook.index(0, WIDE - 1), 1)

    def put_page(self, sheet: Sheet, lines: Sequence[Line]) -> None:
        """Show what a page says now; the pen stays on its line."""
        spot, column = self.spot, self.currentIndex().column()
        self.notebook.put_page(sheet, lines)
        row = self.notebook.row_of(spot)
        self.setCurrentIndex(self.notebook.index(row, column))
        self.edited.emit()

    def turn_to(self, sheet: Sheet) -> None:
        """Put the pen on the first line of a page."""
        self.show_page(sheet)
        row = self.notebook.row_of(Spot(sheet, 0))
        self._step(self.notebook.index(row - 1, WIDE - 1), 1)

    def show_page(self, sheet: Sheet) -> None:
        """Let a page stand on top; where nothing is written any more, that is all."""
        self._show_row(self.notebook.row_of(Spot(sheet, 0)) - 1)

    def turn_to_cell(self, sheet: Sheet, line: int, column: int) -> None:
        """Put the pen into a cell."""
        self.show_page(sheet)
        at = self.notebook.cell_at(sheet, line, column)
        self.setCurrentIndex(at)
        self.scrollTo(at)
        self.complain()

    def complain(self) -> None:
        """Say under a cell what is wrong: the one come back to, else the one just left."""
        cells: list[Index] = [self._left]
        if not self._typing:
            cells.insert(0, self.currentIndex())
        wrong = [one for one in cells if one.isValid() and self.notebook.complaint(one)]
        at = wrong[0] if wrong else QModelIndex()
        words = self.notebook.complaint(at) if wrong else ""
        box = self.visualRect(at)
        self.note.setVisible(bool(words) and self.viewport().rect().intersects(box))
        if self.note.isHidden():
            return
        self.note.setText(words)
        self.note.adjustSize()
        room = self.viewport().rect().bottomRight() - self.note.rect().bottomRight()
        top = (
            box.bottom() + 1 if box.bottom() < room.y() else box.top() - self.note.height()
        )
        self.note.move(max(min(box.left(), room.x()), 0), top)
        self.note.raise_()

    def leaf(self, way: int) -> None:
        """Show the page after the one on top, or the one before, to be read."""
        top = max(self.rowAt(0), 0)
        heads = [at for at, one in enumerate(self.notebook.spots) if one.line == HEAD]
        after = [at for at in heads if at > top]
        before = [at for at in heads if at < top]
        for row in after[:1] if way > 0 else before[-1:]:
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        at = self.notebook.index(row, 0)
        self.scrollTo(at, QAbstractItemView.ScrollHint.PositionAtTop)

    def keep(self) -> None:
        """Let what was written be kept, if anything was; what cannot be, a little later."""
        self._touched -= {sheet for sheet in [*self._touched] if self.keeps(sheet)}
        if self._touched:
            self._again.start()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Take the pen along; what was written is kept."""
        super().currentChanged(current, previous)
        self._left, self._typing = QPersistentModelIndex(previous), False
        self.keep()
        self._dip()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, walk, copy; what is left is for the page."""
        ctrl = bool(event.modifiers() & CTRL)
        at, key = self.currentIndex(), event.key()
        if key in ENTER and not ctrl:
            self._go_on(at)
        elif key in (Key.Key_Up, Key.Key_Down):
            self._walk(at, 1 if key == Key.Key_Down else -1)
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            self.turn(1 if key == Key.Key_PageDown else -1)
        elif ctrl and key == Key.Key_D:
            self.copy_down()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys that a line edit would keep for itself."""
        at = self.currentIndex()
        if event.type() == QEvent.Type.InputMethod:
            self.scrollTo(at)  # one may have leafed away, to read
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.text().isprintable() and event.text():
            self.scrollTo(at)
        if event.key() in (Key.Key_Tab, Key.Key_Backtab):
            self._step(at, 1 if event.key() == Key.Key_Tab else -1)
            return True
        if event.modifiers() == CTRL and event.key() == Key.Key_Delete:
            self.take_out()
            return True
        text = QGuiApplication.clipboard().text()
        table = "\t" in text or "\n" in text.strip()
        if table and event.matches(QKeySequence.StandardKey.Paste):
            self._paste(text)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths, and the pen its place."""
        super().resizeEvent(event)
        room = self.viewport().width()
        name, figure = room * NAME // 100, room * FIGURE // 100
        last = room - name - figure * (WIDE - 2)
        for at, width in enumerate((name, *[figure] * (WIDE - 2), last)):
            self.setColumnWidth(at, width)
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the pen over its cell."""
        super().scrollContentsBy(dx, dy)
        self._place()

    def _lift(self) -> None:
        """Take the pen up: it lies in the notebook, and hears its keys first."""
        self.pen.setParent(self.viewport())
        self.pen.hide()
        self.note.setParent(self.viewport())
        self.note.setObjectName("complaint")
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.note.hide()
        self.pen.offered, self.pen.pasted = self._offer, self._paste
        self.pen.installEventFilter(self)
        self.pen.edited.connect(self._typed)
        self.pen.left.connect(self.keep)
        self.setFocusProxy(self.pen)

    def _plain(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(1)
        side.setDefaultSectionSize(theme.dp(theme.ROW))
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)

    def _spans(self) -> None:
        """Let words take the room behind them, and the head of a page without columns."""
        self.clearSpans()
        for row, spot in enumerate(self.notebook.spots):
            if spot.line == HEAD and single(spot.sheet):
                self.setSpan(row, 0, 1, WIDE)
            elif (at := words_from(spot)) < WIDE - 1:
                self.setSpan(row, at, 1, WIDE - at)

    def _typed(self) -> None:
        at = self.currentIndex()
        self._touched.add(self.spot.sheet)
        self._typing = True
        self.notebook.write(at, self.pen.text())
        self._say_words()
        self.edited.emit()

    def _dip(self) -> None:
        """Lay the pen over the current cell, with what stands there."""
        at = self.currentIndex()
        if not at.isValid():
            return  # the notebook is being laid out anew
        column = self.notebook.column_at(at)
        self.pen.setVisible(column is not None)
        if column is None:
            return
        right = self.notebook.data(at, CELL).right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.pen.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.pen.put(self.notebook.text(at))
        self.pen.setAccessibleName(self.notebook.name(at))
        self._say_words()
        self._place()
        self.pen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pen.selectAll()

    def _say_words(self) -> None:
        """Say within the cell which words it takes, where it takes few."""
        column = self.notebook.column_at(self.currentIndex())
        often = column is not None and column.kind is Kind.PER
        self.pen.set_aside(self.tr("d w m y") if often and not self.pen.text() else "")

    def _place(self) -> None:
        at = self.currentIndex()
        if at.isValid():
            box = self.visualRect(at)
            self.pen.setFixedHeight(max(box.height(), 1))
            self.pen.setGeometry(box)
        self.complain()

    def _step(self, start: Index, way: int) -> None:
        """Go to the next cell to be written, or to any cell before.

        On the way on, names that stand there already are passed over.
        """
        place = start.row() * WIDE + start.column() + way
        while 0 <= place < self.notebook.rowCount() * WIDE:
            at = self.notebook.index(*divmod(place, WIDE))
            named = way > 0 and at.column() == 0 and self.notebook.named(at)
            if self.notebook.column_at(at) is not None and not named:
                self.setCurrentIndex(at)
                self.scrollTo(at)
                return
            place += way
        self.keep()  # there is nothing further

    def _go_on(self, at: Index) -> None:
        """Go to the next cell; from an empty line to the page that follows."""
        empty = at.column() == 0 and not self.pen.text().strip()
        if empty and self.notebook.column_at(at) is not None:
            self.turn(1)
        else:
            self._step(at, 1)

    def _walk(self, at: Index, way: int) -> None:
        """Go up or down in the column, over the heads of pages."""
        row = at.row() + way
        while 0 <= row < self.notebook.rowCount():
            for column in (at.column(), 1, 0):
                to = self.notebook.index(row, column)
                if self.notebook.column_at(to) is not None:
                    self.setCurrentIndex(to)
                    self.scrollTo(to)
                    return
            row += way

    def turn(self, way: int) -> None:
        """Go to the first cell of the next page, or of the one before."""
        heads = [spot.sheet for spot in self.notebook.spots if spot.line == HEAD]
        at = heads.index(self.spot.sheet) + way
        if 0 <= at < len(heads):
            self.turn_to(heads[at])
        else:
            self.keep()

    def copy_down(self) -> None:
        """Write the line above once more, and stay in the cell."""
        spot, at = self.spot, self.currentIndex()
        if spot.line < 1:
            return
        page = self.notebook.page(spot.sheet)
        self._change(spot, lambda: self.notebook.fill(spot, [page[spot.line - 1]]))
        self.setCurrentIndex(self.notebook.index(at.row(), at.column()))

    def confirm_line(self) -> None:
        """Let the line be as it was found now, and go on to the next that is old."""
        self._confirm(self.spot, {self.spot.line})

    def confirm_page(self) -> None:
        """Let every line of the page be as it was found now."""
        self._confirm(self.spot, self.notebook.old(self.spot.sheet))

    def _confirm(self, spot: Spot, lines: AbstractSet[int]) -> None:
        if lines & self.notebook.old(spot.sheet):
            self._change(spot, lambda: self.notebook.confirm(spot.sheet, lines))
        further = self.notebook.next_old(spot)
        if further is not None:
            row = self.notebook.row_of(further)
            self._step(self.notebook.index(row - 1, WIDE - 1), 1)

    def take_out(self) -> None:
        """Take the line out; those below move up."""
        spot, at = self.spot, self.currentIndex()
        self._change(spot, lambda: self.notebook.take_out(spot))
        row = min(at.row(), self.notebook.rowCount() - 1)
        self._step(self.notebook.index(row, max(at.column() - 1, 0)), 1)

    def _paste(self, text: str) -> None:
        """Take lines from a spreadsheet, from the line one is on."""
        spot = self.spot
        lines = [row.split("\t") for row in text.splitlines() if row.strip()]
        if spot.line + len(lines) > MOST_LINES:
            self.crowded.emit()
            return
        self._change(spot, lambda: self.notebook.fill(spot, lines))
        row = self.notebook.row_of(Spot(spot.sheet, spot.line + len(lines)))
        self._step(self.notebook.index(row - 1, WIDE - 1), 1)

    def _change(self, spot: Spot, change: Callable[[], None]) -> None:
        change()
        self._touched.add(spot.sheet)
        self.keep()
        self.edited.emit()

    def _offer(self) -> str:
        column = self.notebook.column_at(self.currentIndex())
        return self.offers(self.spot, column.name) if column else ""
