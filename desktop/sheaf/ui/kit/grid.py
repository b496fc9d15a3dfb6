"""One row of a form: fields on a grid of twelve columns that folds when room is short."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from sheaf.ui import theme

COLUMNS, GAP = 12, 16
WIDE = 704  # dp of twelve columns at their best
FOLD, STACK = 520, 340  # dp under which fields take half a row, then a whole one


class GridRow(QLayout):
    """Lay fields side by side, each over its span; under ``FOLD`` they wrap."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._spans: list[int] = []
        self.setContentsMargins(0, 0, 0, 0)

    def place(self, widget: QWidget, span: int) -> None:
        """Add a widget over so many of the twelve columns."""
        self._spans.append(span)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Keep an item, as Qt asks."""
        self._items.append(item)
        del self._spans[len(self._items) :]
        self._spans += [COLUMNS] * (len(self._items) - len(self._spans))

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, ``None`` past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # None, as Qt asks
        """Take an item out, as Qt asks."""
        if not 0 <= index < len(self._items):
            return None
        self._spans.pop(index)
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Grow sideways alone."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Say how high the row is at a width."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every field in its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for the best width."""
        return QSize(theme.dp(WIDE), self.heightForWidth(theme.dp(WIDE)))

    def minimumSize(self) -> QSize:
        """Ask for no more than one field's width."""
        return QSize(theme.dp(160), 0)

    def _lay(self, rect: QRect, *, move: bool) -> int:
        gap = theme.dp(GAP)
        best = min(rect.width(), theme.dp(WIDE))
        column = (best - (COLUMNS - 1) * gap) / COLUMNS
        left, top, high, used = rect.x(), rect.y(), 0, 0
        for item, told in zip(self._items, self._spans, strict=True):
            if item.isEmpty():
                continue
            span = _folded(told, best)
            if used + span > COLUMNS:
                top, high, used = top + high + theme.dp(12), 0, 0
            x = left + round(used * (column + gap))
            width = round(span * column + (span - 1) * gap)
            tall = (
                item.heightForWidth(width)
                if item.hasHeightForWidth()
                else item.sizeHint().height()
            )
            if move:
                item.setGeometry(QRect(x, top, width, tall))
            used, high = used + span, max(high, tall)
        return top + high - rect.y()


def _folded(span: int, width: int) -> int:
    if width < theme.dp(STACK):
        return COLUMNS
    if width < theme.dp(FOLD):
        return COLUMNS if span > COLUMNS // 2 else COLUMNS // 2
    return span
