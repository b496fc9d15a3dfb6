"""The strip at the foot: the keys that count in front, and a passing word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from sheaf.ui import theme
from sheaf.ui.actions import Act, Offer

MIDDLE = Qt.AlignmentFlag.AlignVCenter
LINGER = 8000  # ms a passing word stays
Hint = tuple[str, str]


def hints(offers: Sequence[Offer], always: Sequence[Act]) -> list[Hint]:
    """Say keys and words of what is on offer, then of the acts that always are."""
    told = {one.act.shown_key: one.said for one in offers if one.act.key}
    for act in always:
        told.setdefault(act.shown_key, act.said)
    return list(told.items())


def tell(widget: QWidget, text: str) -> None:
    """Say a passing word in the foot of the window that a widget stands in."""
    foot = widget.window().findChild(Foot)
    if isinstance(foot, Foot):
        foot.tell(text, "ok")


def warn(widget: QWidget, text: str) -> None:
    """Say in the same place that something was not taken as it was meant."""
    foot = widget.window().findChild(Foot)
    if isinstance(foot, Foot):
        foot.tell(text, "warn")


def say_whole(widget: QWidget, text: str) -> None:
    """Say at the foot of the window what is cut where the cursor is; nothing if it fits."""
    foot = widget.window().findChild(Foot)
    if isinstance(foot, Foot):
        foot.say_whole(text)


class Foot(QFrame):
    """Painted in one go; what does not fit is left out, the last key never."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setFixedHeight(theme.dp(40))
        self._hints: list[Hint] = []
        self._word, self._tone, self._whole = "", "text", ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._forget)
        self._new = QTimer(self)
        self._new.setSingleShot(True)

    def show_hints(self, pairs: Sequence[Hint]) -> None:
        """Show these keys, the most important first."""
        self._hints = list(pairs)
        self.setAccessibleName(", ".join(f"{key} {words}" for key, words in pairs))
        self.update()

    def tell(self, text: str, tone: str) -> None:
        """Say a passing word at the right: what was done, what was kept."""
        self._word, self._tone = text, tone
        self.setAccessibleDescription(text)
        self._timer.start(LINGER)
        self._new.start(0)
        self.update()

    def say_whole(self, text: str) -> None:
        """Say what is cut on the line in front, while no passing word stands there."""
        if text != self._whole:
            self._whole = text
            self.update()

    def turn(self) -> None:
        """Another page comes in front: a word of the one before it is out of place."""
        if not self._new.isActive():  # what led here is said here
            self._forget()

    def _forget(self) -> None:
        self._word = ""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the keys from the left, the word from the right, in half the room at most.

        The last key is the one that tells of all others, so its room is kept.
        """
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL))
        left, right = theme.dp(32), self.width() - theme.dp(32)
        right -= self._passing(painter, (right - left) // 2)
        last = self._hints[-1:]
        end = right - sum(_wide(*hint) + theme.dp(20) for hint in last)
        for hint in self._hints[:-1]:
            if left + _wide(*hint) > end:
                break
            left = self._hint(painter, *hint, left)
        for hint in last:
            self._hint(painter, *hint, left)

    def _passing(self, painter: QPainter, most: int) -> int:
        """Write the passing word, and say how much room it took."""
        told = self._word or self._whole
        if not told:
            return 0
        metrics = theme.metrics(theme.SMALL)
        words = metrics.elidedText(told, Qt.TextElideMode.ElideRight, most)
        painter.setPen(theme.now.ink(self._tone if self._word else "text"))
        box = self.rect().adjusted(0, 0, -theme.dp(32), 0)
        painter.drawText(box, MIDDLE | Qt.AlignmentFlag.AlignRight, words)
        return metrics.horizontalAdvance(words) + theme.dp(24)

    def _hint(self, painter: QPainter, key: str, words: str, left: int) -> int:
        dp, cap = theme.dp, _cap(key)
        box = QRect(left, (self.height() - dp(22)) // 2, cap, dp(22))
        painter.setPen(QPen(theme.now.ink("line"), 1))
        painter.setBrush(theme.now.ink("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), dp(4), dp(4))
        painter.setPen(theme.now.ink("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        rest = QRect(left + cap + dp(8), 0, self.width() - left, self.height())
        painter.drawText(rest, MIDDLE, words)
        return left + _wide(key, words) + dp(20)


def _cap(key: str) -> int:
    return theme.metrics(theme.SMALL).horizontalAdvance(key) + theme.dp(20)


def _wide(key: str, words: str) -> int:
    return _cap(key) + theme.dp(8) + theme.metrics(theme.SMALL).horizontalAdvance(words)
