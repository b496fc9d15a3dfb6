"""Painting the rows and the head of a list: cheap, and the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from sheaf.ui import theme
from sheaf.ui.kit.table import CELL, MATCH, Cell

Index = QModelIndex | QPersistentModelIndex
SIDE, ICON = 12, 16
ENDLESS = 1 << 14  # higher than any sentence
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RowPainter(QStyledItemDelegate):
    """Draw a cell: the ground and bar of the current row, a line, an icon, words."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list says."""
        return QSize(self._view.columnWidth(index.column()), theme.dp(theme.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        cell, box, dp = index.data(CELL), QRect(option.rect), theme.dp  # type: ignore[attr-defined]  # the stubs lack it
        current = self._is_current(index)
        if current:
            painter.fillRect(box, theme.now.ink("select"))
            if index.column() == 0:
                painter.fillRect(
                    box.left(), box.top(), dp(3), box.height(), theme.now.ink("accent")
                )
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.now.ink("line"))
        if cell.when_current and not current:
            return
        left = dp(2) if cell.right and not cell.picture else dp(SIDE)
        box.adjust(left, 0, -dp(SIDE), -1)  # a long figure takes the room at its left
        if cell.picture:
            _picture(painter, cell, box)
            box.setLeft(box.left() + dp(ICON + 8))
        if self._flows(index) and MATCH not in cell.text:
            _flow(painter, cell, box)
        else:
            write(painter, cell, box)

    def _flows(self, index: Index) -> bool:
        """Whether the words of a cell go on in a next line."""
        rows, first = getattr(self._view, "flowing", ((), 0))
        if index.column() == first and index.row() in rows:
            return True
        return self._view.columnSpan(index.row(), index.column()) > 1

    def _is_current(self, index: Index) -> bool:
        marked = getattr(self._view, "marked", False)
        return marked and index.row() == self._view.currentIndex().row()


def _picture(painter: QPainter, cell: Cell, box: QRect) -> None:
    size = theme.dp(ICON)
    ratio = painter.device().devicePixelRatio()
    sign = theme.icon(cell.picture, getattr(theme.now, cell.tone), size, ratio)
    painter.drawPixmap(box.left(), box.top() + (box.height() - size + 1) // 2, sign)


def width_of(cell: Cell) -> int:
    """Measure a cell: its icon and its words, without the room at its sides."""
    points = theme.SMALL if cell.small else theme.BASE
    measure = theme.metrics(points, bold=cell.bold or MATCH in cell.text)
    icon = theme.dp(ICON + 8) if cell.picture else 0
    return icon + measure.horizontalAdvance(cell.plain)


def lines_beyond(cell: Cell, room: int) -> int:
    """Measure how much higher than one line the words of a cell are in so much room."""
    measure = theme.metrics(theme.SMALL if cell.small else theme.BASE, bold=cell.bold)
    box = QRect(0, 0, max(room, 1), ENDLESS)
    high = measure.boundingRect(box, Qt.TextFlag.TextWordWrap, cell.plain).height()
    return (round(high / measure.lineSpacing()) - 1) * measure.lineSpacing()


def write(painter: QPainter, cell: Cell, box: QRect) -> None:
    """Write the words of a cell in a box, shortened to fit, what matched on a tint."""
    points, ink = theme.SMALL if cell.small else theme.BASE, theme.now.ink(cell.tone)
    if MATCH in cell.text:
        _pieces(painter, cell, box, points)
        return
    cut = Qt.TextElideMode.ElideMiddle if cell.middle else Qt.TextElideMode.ElideRight
    words = theme.metrics(points, bold=cell.bold).elidedText(
        cell.text, cut, max(box.width(), 0)
    )
    side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
    _put(painter, words, box, side, points, ink, bold=cell.bold)


def _flow(painter: QPainter, cell: Cell, box: QRect) -> None:
    """Write a sentence on as many lines as it takes."""
    points = theme.SMALL if cell.small else theme.BASE
    painter.setFont(theme.font(points, bold=cell.bold))
    painter.setPen(theme.now.ink(cell.tone))
    painter.drawText(box, MIDDLE | Qt.TextFlag.TextWordWrap, cell.text)


def _put(  # noqa: PLR0913, PLR0917 (all that a word needs)
    painter: QPainter,
    words: str,
    box: QRect,
    side: Qt.AlignmentFlag,
    points: float,
    ink: QColor,
    *,
    bold: bool,
) -> None:
    painter.setFont(theme.font(points, bold=bold))
    painter.setPen(ink)
    painter.drawText(box, side | MIDDLE | Qt.TextFlag.TextSingleLine, words)


def _pieces(painter: QPainter, cell: Cell, box: QRect, points: float) -> None:
    pieces = cell.text.split(MATCH)
    widths = [
        theme.metrics(points, bold=cell.bold or turn % 2 == 1).horizontalAdvance(piece)
        for turn, piece in enumerate(pieces)
    ]
    left = max(box.right() + 1 - sum(widths), box.left()) if cell.right else box.left()
    for turn, (piece, wide) in enumerate(zip(pieces, widths, strict=True)):
        matched = turn % 2 == 1
        room = QRect(left, box.top(), max(box.right() + 1 - left, 0), box.height())
        bold = cell.bold or matched
        words = theme.metrics(points, bold=bold).elidedText(
            piece, Qt.TextElideMode.ElideRight, room.width()
        )
        if matched and words:
            tint, high = min(wide, room.width()) + 2, theme.dp(24)
            top = box.top() + (box.height() - high) // 2
            painter.fillRect(left - 1, top, tint, high, theme.now.ink("warn_ground"))
        _put(
            painter,
            words,
            room,
            Qt.AlignmentFlag.AlignLeft,
            points,
            theme.now.ink(cell.tone),
            bold=bold,
        )
        left += wide


class HeadPainter(QHeaderView):
    """The names of the columns, small and muted, over the same quiet line."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(0)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a row."""
        return QSize(0, theme.dp(theme.ROW))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one name, on the side where its figures stand."""
        model = self.model()
        name = model.headerData(logicalIndex, Qt.Orientation.Horizontal)
        first = model.index(0, logicalIndex).data(CELL) if model.rowCount() else None
        right = bool(first and first.right and not first.when_current)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.now.ink("line"))
        box = rect.adjusted(theme.dp(SIDE), 0, -theme.dp(SIDE), -1)
        write(painter, Cell(name or "", "muted", right=right, small=True), box)
