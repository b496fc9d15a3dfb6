"""A line to write on, which acts on nothing that the input method has not committed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit

from sheaf.domain.typed import digits, narrow
from sheaf.ui import theme
from sheaf.ui.kit.foot import warn
from sheaf.ui.kit.layout import ENTER

#: With Ctrl, a line edit keeps these for itself; all others are acts of the window.
OWN = frozenset(
    Qt.Key[f"Key_{name}"]
    for name in (*"ACVXZY", "Left", "Right", "Home", "End", "Backspace", "Delete")
)


class LineEdit(QLineEdit):
    """Plain text. ``edited`` after the person changed it, ``left`` when the focus goes.

    ``aside`` is a word shown within, at the right: a unit, a weekday; ``longest`` how many
    characters there may be, 0 any number.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, longest: int = 0) -> None:
        super().__init__()
        if longest:
            self.setMaxLength(longest)
            self.inputRejected.connect(self._say_full)
        self.aside, self.composing = "", False
        self.setFixedHeight(theme.dp(theme.EDIT))
        self.textEdited.connect(self._typed)

    def value(self) -> Any:
        """Return what is written, trimmed, or ``None``. Others may raise ``Refused``."""
        return self.text().strip() or None

    def put(self, text: str) -> None:
        """Write a text, as from a draft; nobody is told."""
        self.setText(text)
        self.setCursorPosition(0)

    def kept(self) -> str:
        """Return what a draft keeps."""
        return self.text()

    def tidy(self) -> None:
        """Write what was typed the way it is read back; done when the field is left."""

    def hears(self, _key: str) -> bool:
        """Act on a key instead of writing it; True if that was done."""
        return False

    def set_aside(self, words: str) -> None:
        """Show a word at the right end of the line."""
        if words != self.aside:
            self.aside = words
            wide = theme.metrics(theme.SMALL).horizontalAdvance(words) + theme.dp(8)
            self.setTextMargins(0, 0, wide if words else 0, 0)
            self.setAccessibleDescription(words)
            self.update()

    def _say_full(self) -> None:
        """Say at the foot that no more is taken: what is pasted would vanish unseen."""
        words = self.tr("At most {0} characters: the rest was left out.")
        warn(self, words.format(self.maxLength()))

    def _typed(self, _text: str) -> None:
        self.edited.emit()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl with a letter to the acts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() not in OWN:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear act keys; Enter is for the form, but not while a word is being composed."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.key() in ENTER:
            event.setAccepted(self.composing)
        elif plain and not self.isReadOnly() and self.hears(narrow(event.text())):
            event.accept()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether a word is being composed; hear act keys in full width too."""
        self.composing = bool(event.preeditString())
        committed = narrow(event.commitString())
        if len(committed) == 1 and not self.isReadOnly() and self.hears(committed):
            event.accept()
            return
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tidy what was typed, and say that the field was left."""
        super().focusOutEvent(event)
        self.composing = False
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            if not self.isReadOnly():
                self.tidy()
            self.home(False)  # noqa: FBT003 (Qt's) a long name is read from its head
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then the word aside."""
        super().paintEvent(event)
        if self.aside:
            painter = QPainter(self)
            painter.setFont(theme.font(theme.SMALL))
            painter.setPen(theme.now.ink("muted"))
            box = QRect(self.rect()).adjusted(0, 0, -theme.dp(12), 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, self.aside)


class PasswordEdit(LineEdit):
    """A password: never shown, never kept in a draft, never trimmed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str | None:
        """Return the password, as typed."""
        return self.text() or None

    def kept(self) -> str:
        """Nothing: a draft never keeps a password."""
        return ""


class DigitsEdit(LineEdit):
    """A number of many figures, grouped when left: 6, 8, 4 for an ID number."""

    groups: tuple[int, ...] = (4,) * 8

    def value(self) -> str | None:
        """Return the figures alone, narrow, capitals."""
        return digits(self.text()) or None

    def put(self, text: str) -> None:
        """Write it grouped."""
        super().put(self._grouped(text))

    def tidy(self) -> None:
        """Group the figures."""
        grouped = self._grouped(self.text())
        if grouped != self.text():
            self.setText(grouped)

    def _grouped(self, text: str) -> str:
        figures, parts = digits(text), []
        for size in self.groups:
            parts.append(figures[:size])
            figures = figures[size:]
        return " ".join(part for part in [*parts, figures] if part)


class PhoneEdit(DigitsEdit):
    """A telephone number: a mobile in 3, 4, 4; a landline as typed."""

    groups = (3, 4, 4)

    def _grouped(self, text: str) -> str:
        figures = digits(text)
        return super()._grouped(text) if figures.startswith("1") else narrow(text)


class IdEdit(DigitsEdit):
    """A resident ID number (GB 11643): region, birth date, order and check."""

    groups = (6, 8, 4)


class AccountEdit(DigitsEdit):
    """A bank account or card number, in fours."""
