"""Text of several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from sheaf.ui import theme
from sheaf.ui.kit.layout import ENTER

LINE = 24  # dp


class TextEdit(QPlainTextEdit):
    """Some lines of text: Enter goes on as in every field, Shift+Enter starts a line."""

    edited = Signal()
    left = Signal()

    def __init__(self, lines: int) -> None:
        """Show so many lines; more scroll."""
        super().__init__()
        self._silent, self.composing = False, False
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.dp(LINE * lines + 14))
        self.setToolTip(self.tr("Shift+Enter starts a new line"))
        self.textChanged.connect(self._changed)

    def kept(self) -> str:
        """Return what a draft keeps: what is written."""
        return self.toPlainText()

    def value(self) -> str | None:
        """Return what is written, trimmed; ``None`` when nothing is."""
        return self.toPlainText().strip() or None

    def put(self, text: str) -> None:
        """Write a text, as from a draft; nobody is told."""
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start a line on Shift+Enter; leave Enter to the form."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and not shift:
            event.setAccepted(self.composing)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether a word is being composed."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.composing = False
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()

    def _changed(self) -> None:
        if not self._silent:
            self.edited.emit()
