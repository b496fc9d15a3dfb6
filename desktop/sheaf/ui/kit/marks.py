"""Small marks: a key, a state, an amount, an icon with its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sheaf.ui import theme
from sheaf.ui.kit.layout import down, label, retone


class KeyHint(QLabel):
    """The key that does it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setProperty("kind", "key")
        self.setFixedHeight(theme.dp(22))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class AmountLabel(QWidget):
    """A figure with its caption above it, right-aligned."""

    def __init__(self, caption: str, amount: str, tone: str = "text") -> None:
        super().__init__()
        self.caption, self.figure = label(caption, "caption"), label(amount, tone, "title")
        for part in (self.caption, self.figure):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.figure.setFont(theme.font(theme.TITLE, bold=True))
        self.figure.setBuddy(self.caption)
        self.setLayout(down(self.caption, self.figure, None, gap=0))
        self.put(amount, tone)

    def put(self, amount: str, tone: str = "text") -> None:
        """Show another amount under the same caption."""
        retone(self.figure, amount, tone)
        self.setAccessibleName(f"{self.caption.text()} {amount}")


class IconLabel(QWidget):
    """An icon and words in one ink; the colour only helps."""

    def __init__(
        self, text: str, tone: str, picture: str, points: float = theme.BASE
    ) -> None:
        super().__init__()
        self._points = points
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.put(text, tone, picture)

    def put(self, text: str, tone: str, picture: str) -> None:
        """Show another state."""
        self.text, self.tone, self.picture = text, tone, picture
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon and words."""
        width = theme.metrics(self._points).horizontalAdvance(self.text)
        return QSize(width + theme.dp(self._inset() * 2 + 22), theme.dp(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both."""
        painter, left = QPainter(self), theme.dp(self._inset())
        ink = getattr(theme.now, self.tone)
        ratio, size = self.devicePixelRatioF(), theme.dp(16)
        top = (self.height() - size) // 2
        painter.drawPixmap(left, top, theme.icon(self.picture, ink, size, ratio))
        painter.setPen(theme.now.ink(self.tone))
        painter.setFont(theme.font(self._points))
        box = self.rect().adjusted(left + theme.dp(20), 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text)

    def _inset(self) -> int:
        return 0


class StateBadge(IconLabel):
    """A state on its own soft ground: ``StateBadge("逾期 40 天", "bad", "overdue")``."""

    def __init__(self, text: str, tone: str, picture: str) -> None:
        super().__init__(text, tone, picture, theme.SMALL)
        fixed = QSizePolicy.Policy.Fixed
        self.setSizePolicy(fixed, fixed)  # a long name gives way, never the state

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = f"{self.tone}_ground"
        ground = soft if hasattr(theme.now, soft) else "rail"
        painter.setBrush(theme.now.ink(ground))
        round_ = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), round_, round_)
        painter.end()
        super().paintEvent(event)

    def _inset(self) -> int:
        return 8
