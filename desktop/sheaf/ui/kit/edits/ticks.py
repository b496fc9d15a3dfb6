"""Several of a list: Space or a number ticks, ``=`` ticks all, Enter goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sheaf.domain.typed import narrow
from sheaf.ui import theme
from sheaf.ui.kit.edits.choice import Option, frame

BOX, LINE, LEAST = 20, 32, 196  # dp: a box, a line, the narrowest column
Key = Qt.Key


class TicksEdit(QWidget):
    """Options in columns, each with a box; a draft keeps the values ticked."""

    edited = Signal()
    left = Signal()
    least = LEAST

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__()
        self._options: tuple[Option, ...] = ()
        self._ticked: set[str] = set()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.offer(options)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these instead; what is ticked stays so where it is still offered."""
        self._options, self._at = tuple(options), 0
        self._ticked &= {option.value for option in options}
        self.updateGeometry()
        self._tell()

    def value(self) -> tuple[str, ...] | None:
        """Return what is ticked, in the order offered; ``None`` for nothing."""
        values = tuple(o.value for o in self._options if o.value in self._ticked)
        return values or None

    def tick(self, values: Sequence[str]) -> None:
        """Tick just these."""
        self._ticked = set(values) & {option.value for option in self._options}
        self._tell()

    def kept(self) -> str:
        """Return what a draft keeps."""
        return "\n".join(self.value() or ())

    def put(self, text: str) -> None:
        """Tick what a draft kept."""
        self.tick(text.split("\n"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, tick, tick all; everything else is for the form."""
        typed, columns = narrow(event.text()), self._columns(self.width())
        steps = {Key.Key_Down: columns, Key.Key_Up: -columns}
        steps |= {Key.Key_Right: 1, Key.Key_Left: -1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in steps:
            self._move(self._at + steps[Key(event.key())])
        elif typed == "=":
            self._all()
        elif event.key() == Key.Key_Space:
            self._toggle(self._at)
        elif typed.isdecimal() and 0 < int(typed) <= len(self._options):
            self._toggle(int(typed) - 1)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick what is pressed."""
        for at in range(len(self._options)):
            if self._box(at).contains(event.position().toPoint()):
                self._toggle(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.update()
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def sizeHint(self) -> QSize:
        """Ask for as many lines as the columns leave."""
        return QSize(theme.dp(self.least) * 2, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Ask for one column."""
        return QSize(theme.dp(self.least), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Say how high it is at a width."""
        columns = self._columns(width)
        return theme.dp(LINE) * max(-(-len(self._options) // columns), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each box, its tick and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, option in enumerate(self._options):
            self._paint(painter, at, option)

    def _paint(self, painter: QPainter, at: int, option: Option) -> None:
        whole, size, live = self._box(at), theme.dp(BOX), self.isEnabled()
        top = whole.top() + (whole.height() - size) // 2
        box = QRectF(whole.left(), top, size, size)
        here = self.hasFocus() and at == self._at
        frame(painter, box, focus=here, wrong=bool(self.property("wrong")), live=live)
        if option.value in self._ticked:
            ratio = self.devicePixelRatioF()
            picture = theme.icon("tick", theme.now.accent, size, ratio)
            painter.drawPixmap(whole.left(), top, picture)
        painter.setFont(theme.font())
        painter.setPen(theme.now.ink("text" if live else "muted"))
        words = whole.adjusted(size + theme.dp(8), 0, -theme.dp(8), 0)
        elided = theme.metrics().elidedText(
            option.text, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)

    def _columns(self, width: int) -> int:
        """Count the columns that leave room for the longest words."""
        words = [theme.metrics().horizontalAdvance(one.text) for one in self._options]
        widest = max([theme.dp(self.least), max(words, default=0) + theme.dp(BOX + 24)])
        return max(width // widest, 1)

    def _box(self, at: int) -> QRect:
        columns, line = self._columns(self.width()), theme.dp(LINE)
        wide = self.width() // columns
        return QRect(at % columns * wide, at // columns * line, wide, line)

    def _move(self, to: int) -> None:
        if 0 <= to < len(self._options):
            self._at = to
            self._tell()

    def _toggle(self, at: int) -> None:
        if 0 <= at < len(self._options):
            self._at = at
            self._ticked ^= {self._options[at].value}
            self._tell()
            self.edited.emit()

    def _all(self) -> None:
        every = {option.value for option in self._options}
        self._ticked = set() if self._ticked == every else every
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        """Say to a screen reader what is ticked."""
        ticked = [o.text for o in self._options if o.value in self._ticked]
        self.setAccessibleDescription(", ".join(ticked))
        self.update()
