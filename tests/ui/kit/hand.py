"""What a hand does that Qt's test keys cannot, and a window that hears the rest."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


def compose(edit: QWidget, preedit: str) -> None:
    """Begin a word that is not committed yet."""
    QCoreApplication.sendEvent(edit, QInputMethodEvent(preedit, []))


def commit(edit: QWidget, text: str) -> None:
    """Commit text, as an input method does; the only way to type other scripts."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(edit, event)


class Hearing(QWidget):
    """A window around a widget, that keeps the keys the widget had no use for."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.heard: list[int] = []
        QVBoxLayout(self).addWidget(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's)
        self.heard.append(event.key())
