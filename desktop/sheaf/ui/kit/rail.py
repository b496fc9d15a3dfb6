"""The rail of rooms on the left, and who sits here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy

from sheaf.ui import theme
from sheaf.ui.kit.layout import clear, down, label, paragraph

WIDE, NARROW = 176, 92
TALL, STACKED = 40, 60  # dp of a room: its name beside the icon, or under it
LEAST = 860  # dp of window under which names go under their icons


@dataclass(frozen=True, slots=True)
class Room:
    """One room: the kind of its place, its name, its icon, the key that goes there."""

    kind: str
    name: str
    picture: str
    key: str = ""


class _RoomButton(QAbstractButton):
    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room, self.count, self.narrow = room, "", False
        self.setText(room.name)
        self.setToolTip(f"{room.name}  {room.key}".rstrip())
        self.setAccessibleName(room.name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.dp(NARROW), theme.dp(STACKED if self.narrow else TALL))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, box, here, dp = theme.now, self.rect(), self.isChecked(), theme.dp
        painter = QPainter(self)
        if here:
            painter.fillRect(box, look.ink("ground"))
            painter.fillRect(0, 0, dp(3), box.height(), look.ink("accent"))
        if self.hasFocus():
            painter.setPen(look.ink("accent"))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
            painter.drawRect(box.adjusted(2, 2, -3, -3))
        ink = look.accent if here else look.muted
        picture = theme.icon(self.room.picture, ink, dp(20), self.devicePixelRatioF())
        if self.narrow:
            painter.drawPixmap((box.width() - dp(20)) // 2, dp(8), picture)
            self._words_below(painter)
        else:
            painter.drawPixmap(dp(16), (box.height() - dp(20)) // 2, picture)
            self._words_beside(painter)

    def _words_beside(self, painter: QPainter) -> None:
        look, box, here, dp = theme.now, self.rect(), self.isChecked(), theme.dp
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.ink("text" if here else "muted"))
        painter.setFont(theme.font(bold=here))
        painter.drawText(box.adjusted(dp(48), 0, 0, 0), middle, self.text())
        painter.setPen(look.ink("muted"))
        painter.setFont(theme.font(theme.SMALL))
        right = middle | Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(0, 0, -dp(16), 0), right, self.count)

    def _words_below(self, painter: QPainter) -> None:
        look, box, here, dp = theme.now, self.rect(), self.isChecked(), theme.dp
        painter.setPen(look.ink("text" if here else "muted"))
        painter.setFont(theme.font(theme.SMALL, bold=here))
        centre = Qt.AlignmentFlag.AlignHCenter
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(box.adjusted(0, 0, 0, -dp(8)), centre | low, self.text())
        painter.setFont(theme.font(theme.SMALL))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(box.adjusted(0, dp(6), -dp(12), 0), right, self.count)


class Rail(QFrame):
    """The rooms one may enter; ``went`` says which was asked for."""

    went = Signal(str)

    def __init__(self, name: str, rooms: Sequence[Room]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._title = label(name, scale="title")
        self._title.setFixedHeight(theme.dp(56))
        self._title.setIndent(theme.dp(16))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._rooms = {room.kind: _RoomButton(room) for room in rooms}
        self._who = down(gap=4)
        self._who.setContentsMargins(theme.dp(16), 0, theme.dp(8), theme.dp(12))
        for button in self._rooms.values():
            self._group.addButton(button)
            button.clicked.connect(self._pressed)
        self.setLayout(down(self._title, *self._rooms.values(), None, self._who, gap=0))
        self.setFixedWidth(theme.dp(WIDE))

    def here(self, kind: str) -> None:
        """Mark the room one is in; a kind that is no room leaves the mark where it is."""
        if (button := self._rooms.get(kind)) is not None:
            button.setChecked(True)

    def count(self, kind: str, number: int) -> None:
        """Say how many things wait in a room; nothing for none."""
        if (button := self._rooms.get(kind)) is not None:
            button.count = str(number) if number else ""
            button.setAccessibleDescription(button.count)
            button.update()

    def who(self, lines: Sequence[str]) -> None:
        """Say who sits here, in which office, and how the last backup stands."""
        self.setToolTip("\n".join(lines))
        clear(self._who)
        for turn, line in enumerate(lines):
            self._who.addWidget(paragraph(line, "muted" if turn else "text", "small"))

    def fit(self, width: int) -> None:
        """Put names under icons when the window leaves too little for the work.

        Who sits here is then said by the tooltip.
        """
        narrow = width < theme.dp(LEAST)
        self.setFixedWidth(theme.dp(NARROW if narrow else WIDE))
        self._title.setVisible(not narrow)
        for button in self._rooms.values():
            button.narrow = narrow
            button.updateGeometry()
            button.update()
        for turn in range(self._who.count()):
            if (item := self._who.itemAt(turn)) and (widget := item.widget()):
                widget.setVisible(not narrow)

    def _pressed(self) -> None:
        button = self._group.checkedButton()
        if isinstance(button, _RoomButton):
            self.went.emit(button.room.kind)
