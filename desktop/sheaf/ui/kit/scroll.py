"""Room for more than fits: what scrolls, and columns that fold."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QWidget

from sheaf.ui import theme
from sheaf.ui.kit.layout import across

TABLE, FORM, GAP = 600, 288, 32  # dp that a left column needs: amounts, or fields
UNBOUND = 16777215  # Qt's own word for no limit


class Folding(QWidget):
    """A row that becomes a column when it gets less than ``least`` dp of room."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._row: QBoxLayout | None = None
        self._least = least

    def hold(self, row: QBoxLayout) -> None:
        """Take the row that folds; once."""
        self._row = row
        self.setLayout(row)

    def minimumSizeHint(self) -> QSize:
        """Ask for little width: folding makes the rest."""
        return QSize(theme.dp(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.dp(self._least)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row is not None and way != self._row.direction():
            self._row.setDirection(way)
            self.folded(folded=not wide)

    def folded(self, *, folded: bool) -> None:
        """Do what else follows from folding."""


class Columns(Folding):
    """Two columns, the right one of its own width; one under the other when it is tight."""

    def __init__(
        self,
        left: QWidget | QLayout,
        right: QWidget | QLayout,
        width: int,
        needs: int,
    ) -> None:
        """Fold where the left column would get less than it ``needs``."""
        super().__init__(needs + GAP + width)
        self._right, self._width = _column(right), theme.dp(width)
        row = across(_column(left), self._right, gap=GAP)
        row.setStretch(0, 1)
        self.hold(row)
        self._right.setFixedWidth(self._width)

    def folded(self, *, folded: bool) -> None:
        """Let the right column have the whole width when it stands below."""
        self._right.setMinimumWidth(0 if folded else self._width)
        self._right.setMaximumWidth(UNBOUND if folded else self._width)


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
