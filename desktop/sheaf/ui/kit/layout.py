"""Laying things out: a number is a distance, ``None`` is what is left over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from sheaf.ui import theme
from sheaf.ui.actions import Offer

Part = QWidget | QLayout | int | None
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BEFORE_KEY = "   "  # between the words of a button and its key


def label(text: str, tone: str = "text", scale: str = "base") -> QLabel:
    """Write plain text in a tone (``muted``, ``bad`` …) and one of the four sizes."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)  # what people type is never markup
    made.setProperty("tone", tone)
    made.setProperty("scale", scale)
    return made


def paragraph(text: str, tone: str = "text", scale: str = "base") -> QLabel:
    """Text of several lines, as wide as it is given room for."""
    made = label(text, tone, scale)
    made.setWordWrap(True)
    policy = made.sizePolicy()  # which knows that narrow is higher
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    made.setSizePolicy(policy)
    return made


def retone(made: QLabel, text: str, tone: str) -> None:
    """Say something else in a label, restyled only when its tone differs."""
    made.setText(text)
    if made.property("tone") != tone:
        made.setProperty("tone", tone)
        theme.restyle(made)


class Button(QPushButton):
    """A button that hears Enter too, wherever it stands; where it is tight, without key."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._room = -1  # for words, where they are all that is written

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether words and key fit, and else how much room there is for words."""
        super().resizeEvent(event)
        wished, room = self.sizeHint().width(), event.size().width()
        sides = wished - self.fontMetrics().horizontalAdvance(self.text())
        self._room = max(room - sides, 0) if room < wished else -1

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave the key out before a word is cut: it stands in the tooltip, too."""
        super().initStyleOption(option)
        if self._room >= 0:
            words, cut = self.text().partition(BEFORE_KEY)[0], Qt.TextElideMode.ElideRight
            option.text = self.fontMetrics().elidedText(words, cut, self._room)  # type: ignore[attr-defined]  # the stubs lack it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; leave Up and Down to the lists of the page."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        elif (
            event.key() in ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
        else:
            super().keyPressEvent(event)


def labelled(text: str, key: str) -> str:
    """Write the words of a button, and its key after them."""
    return f"{text}{BEFORE_KEY}{key}".rstrip().replace("&", "&&")


def button(text: str, key: str = "", kind: str = "") -> Button:
    """Make an act with its key on it; ``kind`` is ``default``, ``plain`` or nothing."""
    made = Button(labelled(text, key))
    made.setAccessibleName(text)
    made.setProperty("kind", kind)
    return made


def press(offer: Offer, kind: str = "") -> Button:
    """Make a button of an offer, with the key and words of the table of acts."""
    made = button(offer.said, offer.act.shown_key, kind)
    made.setToolTip(f"{offer.act.said}  {offer.act.shown_key}".rstrip())
    made.setEnabled(offer.ready)
    made.clicked.connect(lambda _checked: offer.run())
    return made


def icon_of(name: str, tone: str) -> QIcon:
    """Make a line icon for menus and line edits, in the ink of a tone."""
    return QIcon(theme.icon(name, getattr(theme.now, tone), theme.dp(20), 1.0))


def fill(box: QBoxLayout, *parts: Part) -> QBoxLayout:
    """Add parts to a row or column that stands already."""
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(theme.dp(part))
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


def across(*parts: Part, gap: int = 8) -> QHBoxLayout:
    """Things side by side."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(theme.dp(gap))
    fill(made, *parts)
    return made


def down(*parts: Part, gap: int = 8) -> QVBoxLayout:
    """Things one under the other."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(theme.dp(gap))
    fill(made, *parts)
    return made


def margins(box: QLayout, left: int, top: int, right: int, bottom: int) -> None:
    """Set the margins of a layout, scaled."""
    box.setContentsMargins(*(theme.dp(side) for side in (left, top, right, bottom)))


def holding(box: QLayout) -> QWidget:
    """Put a plain widget around a layout, for where a widget is wanted."""
    made = QWidget()
    made.setLayout(box)
    return made


def inset(*parts: Part, gap: int = 12) -> QWidget:
    """Bring what is no list on to the left edge of titles and rows."""
    made = holding(down(*parts, gap=gap))
    made.setContentsMargins(theme.dp(12), 0, 0, 0)
    return made


def strip(
    name: str, height: int, row: QBoxLayout, left: int = 12, right: int = 12
) -> QFrame:
    """Make a row at least so high, dressed by its name in the style sheet."""
    made = QFrame()
    made.setObjectName(name)
    made.setMinimumHeight(theme.dp(height))
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    made.setLayout(row)
    margins(row, left, 0, right, 0)
    return made


def clear(box: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
