"""Alt pressed and let go alone opens the menu; with another key it does not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

DOWN = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class AltKey(QObject):
    """Watch whatever has the focus in one window, and nothing else."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._alone = window, False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell Alt alone from Alt with something."""
        if isinstance(event, QKeyEvent):
            alt = event.key() == Qt.Key.Key_Alt
            if event.type() in DOWN:
                self._alone = alt
            elif event.type() == QEvent.Type.KeyRelease and alt and self._alone:
                self._alone = False
                self.pressed.emit()
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self._alone = False
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and self._window.isAncestorOf(new):
            new.installEventFilter(self)
