"""A closed choice, made by letters, numbers or arrows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from time import monotonic
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from sheaf.ui import theme
from sheaf.ui.kit.layout import ENTER

Index = QModelIndex | QPersistentModelIndex
PATIENCE = 1.0  # seconds within which letters belong to one word
POPUP = Qt.FocusReason.PopupFocusReason


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; ``keys`` are letters that find it besides its own words.

    For Chinese words give their Pinyin initials: ``Option("cash", "现金", "xj")``.
    """

    value: Any
    text: str
    keys: str = ""


class ChoiceEdit(QComboBox):
    """One of a few: its first letters, its number or Up and Down; Alt+Down shows all.

    ``missed`` carries letters that name none of them, as they were typed.
    """

    edited = Signal()
    missed = Signal(str)
    left = Signal()

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__()
        self._options: tuple[Option, ...] = ()
        self._typed, self._at = "", 0.0
        self.setView(_Options(self))
        self.setItemDelegate(_OptionPainter(self))
        self.setMaxVisibleItems(12)
        self.setFixedHeight(theme.dp(theme.EDIT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(options)
        self.activated.connect(lambda _at: self.edited.emit())

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these instead; the one chosen stays chosen if it is still there."""
        chosen = self.value()
        self._options = tuple(options)
        self.clear()
        self.addItems([option.text for option in options])
        self.choose(chosen)

    def value(self) -> Any:
        """Return the value chosen, ``None`` when none is."""
        at = self.currentIndex()
        return self._options[at].value if at >= 0 else None

    def choose(self, value: Any) -> None:
        """Choose by value; one that is not offered chooses nothing."""
        values = [option.value for option in self._options]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def kept(self) -> str:
        """Return what a draft keeps: the value as text; empty for none."""
        at = self.currentIndex()
        return _name(self._options[at].value) if at >= 0 else ""

    def put(self, text: str) -> None:
        """Choose what a draft kept."""
        names = [_name(option.value) for option in self._options]
        self.setCurrentIndex(names.index(text) if text in names else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by letters or number; Enter is for the form, F-keys for the window."""
        letters = event.text().strip()
        if event.key() in ENTER or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
            event.ignore()
        elif (
            letters.isprintable()
            and letters
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._find(letters)
        else:
            super().keyPressEvent(event)

    def found(self, letters: str) -> int | None:
        """Find the place that letters typed one after the other mean."""
        now = monotonic()
        self._typed = letters if now - self._at > PATIENCE else self._typed + letters
        self._at = now
        number = self._number(self._typed)
        return self._word(self._typed) if number is None else number

    def _find(self, letters: str) -> None:
        found = self.found(letters.lower())
        if found is None:
            self.missed.emit(letters)
        elif found != self.currentIndex():
            self.setCurrentIndex(found)
            self.edited.emit()

    def _number(self, typed: str) -> int | None:
        at = int(typed) - 1 if typed.isdecimal() else -1
        return at if 0 <= at < len(self._options) else None

    def _word(self, typed: str) -> int | None:
        count, start = len(self._options), max(self.currentIndex(), 0)
        if len(typed) == 1:
            start += 1  # the same letter again goes on to the next
        for step in range(count):
            option = self._options[(start + step) % count]
            if option.text.lower().startswith(typed) or option.keys.startswith(typed):
                return (start + step) % count
        return None

    def sizeHint(self) -> QSize:
        """Ask for room for the longest words."""
        words = [theme.metrics().horizontalAdvance(option.text) for option in self._options]
        return QSize(max(words, default=0) + theme.dp(52), theme.dp(theme.EDIT))

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than some letters."""
        return QSize(theme.dp(64), theme.dp(theme.EDIT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the choice."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left, unless only its list was opened."""
        super().focusOutEvent(event)
        self._typed = ""
        self.update()
        if event.reason() not in (POPUP, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the words, and a small arrow, as other fields look."""
        painter, dp, live = QPainter(self), theme.dp, self.isEnabled()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wrong = bool(self.property("wrong"))
        frame(painter, QRectF(self.rect()), focus=self.hasFocus(), wrong=wrong, live=live)
        painter.setFont(theme.font())
        painter.setPen(theme.now.ink("text" if live else "muted"))
        box = self.rect().adjusted(dp(13), 0, -dp(28), 0)
        words = self.currentText() or self.placeholderText()
        words = theme.metrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        if live:
            size = dp(16)
            sign = theme.icon("down", theme.now.muted, size, self.devicePixelRatioF())
            left, top = self.width() - dp(10) - size, (self.height() - size) // 2
            painter.drawPixmap(left, top, sign)


class _Options(QListView):
    def __init__(self, choice: ChoiceEdit) -> None:
        super().__init__(choice)
        self._choice = choice

    def keyboardSearch(self, letters: str) -> None:
        if (found := self._choice.found(letters.lower())) is not None:
            self.setCurrentIndex(self.model().index(found, 0))


class _OptionPainter(QStyledItemDelegate):
    """The lines of the list that drops: words, and the number that chooses them."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme.dp(theme.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRect(option.rect)  # type: ignore[attr-defined]  # the stubs lack it
        state, dp = option.state, theme.dp  # type: ignore[attr-defined]  # and this
        if state & QStyle.StateFlag.State_Selected:
            bar = QRect(box.left(), box.top(), dp(3), box.height())
            painter.fillRect(box, theme.now.ink("select"))
            painter.fillRect(bar, theme.now.ink("accent"))
        box.adjust(dp(12), 0, -dp(12), 0)
        painter.setPen(theme.now.ink("muted"))
        painter.setFont(theme.font(theme.SMALL))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, str(index.row() + 1))
        painter.setPen(theme.now.ink("text"))
        painter.setFont(theme.font())
        box.adjust(0, 0, -dp(20), 0)
        words = theme.metrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, middle, words)


def _name(value: Any) -> str:
    return str(value.value if isinstance(value, Enum) else value)


def frame(painter: QPainter, box: QRectF, *, focus: bool, wrong: bool, live: bool) -> None:
    """Draw the edge of a field by hand, as the style sheet draws it elsewhere."""
    wide = 1 + focus + wrong
    ink = "bad" if wrong else "accent" if focus else "edge"
    inset = wide / 2
    painter.setPen(QPen(theme.now.ink(ink), wide))
    painter.setBrush(theme.now.ink("surface" if live else "ground"))
    round_ = theme.dp(6)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), round_, round_)
    painter.setBrush(Qt.BrushStyle.NoBrush)
