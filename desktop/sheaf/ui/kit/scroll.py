"""Room for more than fits: what scrolls, and columns that fold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QWidget

from sheaf.ui import theme
from sheaf.ui.kit.layout import across

SIDE_BY_SIDE = 840  # dp of page under which columns stand one under the other
UNBOUND = 16777215  # Qt's own word for no limit


class Columns(QWidget):
    """Two columns, the right one of its own width; one under the other when it is tight."""

    def __init__(
        self, left: QWidget | QLayout, right: QWidget | QLayout, width: int
    ) -> None:
        super().__init__()
        self._left, self._right = _column(left), _column(right)
        self._width = theme.dp(width)
        self._row = across(self._left, self._right, gap=32)
        self._row.setStretch(0, 1)
        self.setLayout(self._row)
        self._right.setFixedWidth(self._width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.dp(SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self._right.setMinimumWidth(self._width if wide else 0)
            self._right.setMaximumWidth(self._width if wide else UNBOUND)


def scrolling(inner: QLayout) -> QScrollArea:
    """Let a layout scroll up and down when it is higher than its room."""
    area, body = QScrollArea(), QWidget()
    body.setObjectName("body")
    body.setLayout(inner)
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _column(part: QWidget | QLayout) -> QWidget:
    if isinstance(part, QWidget):
        return part
    made = QWidget()
    made.setLayout(part)
    return made
