"""A tick beside its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox

from sheaf.ui import theme
from sheaf.ui.kit.edits.choice import frame
from sheaf.ui.kit.layout import ENTER

BOX = 20


class CheckEdit(QCheckBox):
    """Yes or no: Space ticks, Enter goes on."""

    edited = Signal()
    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setMinimumHeight(theme.dp(28))
        self.clicked.connect(lambda _on: self.edited.emit())

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def put(self, text: str) -> None:
        """Tick what a draft kept as ``yes``."""
        self.setChecked(text == "yes")

    def kept(self) -> str:
        """Return what a draft keeps."""
        return "yes" if self.isChecked() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.update()
        self.left.emit()

    def sizeHint(self) -> QSize:
        """As wide as box and words."""
        words = theme.metrics().horizontalAdvance(self.text())
        return QSize(words + theme.dp(BOX + 10), theme.dp(theme.EDIT))

    def hitButton(self, _pos: object) -> bool:
        """Take a click anywhere on it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the tick and the words."""
        painter, size = QPainter(self), theme.dp(BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - size) // 2
        box = QRectF(0, top, size, size)
        wrong, live = bool(self.property("wrong")), self.isEnabled()
        frame(painter, box, focus=self.hasFocus(), wrong=wrong, live=live)
        if self.isChecked():
            ink = theme.now.accent if self.isEnabled() else theme.now.muted
            painter.drawPixmap(
                0, top, theme.icon("tick", ink, size, self.devicePixelRatioF())
            )
        painter.setFont(theme.font())
        painter.setPen(theme.now.ink("text" if self.isEnabled() else "muted"))
        words = self.rect().adjusted(size + theme.dp(8), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
