"""Hands and eyes at the desk: they type, press keys, wait, and take pictures.

Nothing is clicked and nothing is called: what the tour does, a person can do by keys.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from time import monotonic, sleep
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QPainter,
    QPixmap,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sheaf.tour.album import Album
from sheaf.ui import theme
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.ledger import Ledger

SCREEN = (1366, 768)
PATIENCE = 60.0  # seconds that a slow machine may take for one thing
BREATH = 0.005  # seconds between two looks
FARTHEST = 60  # lines that are walked to
NAMES = {"Enter": "Return", "Ctrl+Enter": "Ctrl+Return"}


class Astray(AssertionError):  # noqa: N818 (a word of the story)
    """The windows or the books are not where the story is."""


class Player:
    """One person at one screen; ``window`` says which window stands there."""

    def __init__(self, album: Album, window: Callable[[], QWidget]) -> None:
        self.album, self._window = album, window
        self.fallen: list[BaseException] = []
        sys.excepthook = lambda _kind, error, _trace: self.fallen.append(error)

    @property
    def window(self) -> Any:
        """The window that fills the screen."""
        return self._window()

    def type(self, text: str) -> None:
        """Type into what has the focus; what is no ASCII comes from an input method."""
        if text.isascii():
            QTest.keyClicks(self._focus(), text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(self._focus(), event)
        self.settle()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as they are written on the buttons."""
        for key in keys:
            sequence: Any = QKeySequence(NAMES.get(key, key))  # the stub has no index
            pressed = sequence[0]
            QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())
            self.settle()

    def paste(self, lines: Iterable[Sequence[str]]) -> None:
        """Paste lines as they come out of a spreadsheet."""
        text = "\n".join("\t".join(line) for line in lines)
        QGuiApplication.clipboard().setText(text + "\n")
        self.press("Ctrl+V")

    def write(self, **answers: str) -> None:
        """Write into one field after the other; Enter goes from each to the next."""
        for turn, (name, text) in enumerate(answers.items()):
            if turn:
                self.press("Enter")
            self._expect_field(name)
            if text:
                self.type(text)

    def go_to(self, name: str) -> None:
        """Press Enter until a field has the focus; what stands in the others is right."""
        self._go("Enter", name)

    def back_to(self, name: str) -> None:
        """Go back to a field."""
        self._go("Shift+Tab", name)

    def walk_to(self, there: Callable[[], object], what: str, key: str = "Down") -> None:
        """Press a key until the cursor is where it is wanted."""
        for _step in range(FARTHEST):
            if there():
                return
            self.press(key)
        raise Astray(f"{key} does not lead to {what}")

    @property
    def field(self) -> str:
        """The name of the field that the keys go to; empty when they go to none."""
        at: QWidget | None = self._focus()
        while at is not None and not isinstance(at, Field):
            at = at.parentWidget()
        return at.name if isinstance(at, Field) else ""

    @property
    def row(self) -> Any:
        """The row under the cursor of the list that the keys go to; none without one."""
        at = self._focus()
        return at.current() if isinstance(at, Ledger) else None

    def wrong(self, *names: str) -> None:
        """Expect words beside just these fields that say what is wrong."""
        fields = self.window.findChildren(Field)
        found = {one.name for one in fields if one.wrong and one.isVisible()}
        expect("what is wrong", found, set(names))

    def see(self, name: str) -> None:
        """Take a picture of the screen."""
        self.settle()
        screen = QPixmap(*SCREEN)
        painter = QPainter(screen)
        for window in self._windows():
            seen = window.grab()
            at = self._corner(window)
            if window.windowType() == Qt.WindowType.Window and not at.isNull():
                painter.fillRect(screen.rect(), theme.now.ink("scrim"))
                around = QRect(at, seen.size()).adjusted(-1, -1, 1, 1)
                painter.fillRect(around, theme.now.ink("edge"))
            painter.drawPixmap(at, seen)
        painter.end()
        self.album.add_picture(name, screen)

    def until(self, come: Callable[[], object], what: str) -> None:
        """Wait until something has come."""
        deadline = monotonic() + PATIENCE
        while not come():
            if monotonic() > deadline:
                raise Astray(f"waited in vain for {what}")
            sleep(BREATH)
            self.settle()

    def settle(self) -> None:
        """Let the windows do what they have to; what falls there, falls here."""
        breathe()
        window = self._window()
        if (window.width(), window.height()) != SCREEN:
            window.resize(*SCREEN)
            QApplication.processEvents()
        self.heed()

    def heed(self) -> None:
        """Raise what fell in a slot, where nobody could catch it."""
        if self.fallen:
            raise Astray("something fell in a window") from self.fallen[0]

    def _go(self, key: str, name: str) -> None:
        seen: set[str] = set()
        while (here := self.field) != name:
            if here in seen:
                raise Astray(f"no way to the field {name!r}: it goes round at {here!r}")
            seen.add(here)
            self.press(key)

    def _focus(self) -> QWidget:
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        found = found or QApplication.activeWindow()
        if found is None:
            self._window().activateWindow()
            self.until(QApplication.activeWindow, "a window that hears keys")
            found = QApplication.focusWidget() or self._window()
        return found

    def _expect_field(self, name: str) -> None:
        if self.field != name:
            raise Astray(f"the keys go to {self.field!r}, not to {name!r}")

    def _windows(self) -> list[QWidget]:
        """List what one sees, from the bottom to the top."""
        tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        popup = Qt.WindowType.Popup
        main, front = self._window(), QApplication.activeWindow()
        return sorted(
            tops,
            key=lambda one: (one is not main, one is front, one.windowType() == popup),
        )

    def _corner(self, window: QWidget) -> QPoint:
        """Say where a window stands: a paper in the middle, a list under its field."""
        main = self._window()
        if window is main:
            return QPoint(0, 0)
        if window.windowType() == Qt.WindowType.Popup:
            return main.mapFromGlobal(window.pos())
        wide, high = SCREEN
        return QPoint((wide - window.width()) // 2, (high - window.height()) // 2)


def breathe() -> None:
    """Let the windows do what they have to."""
    for _turn in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def expect(what: str, found: object, wanted: object) -> None:
    """Go on only if something is as the story says."""
    if found != wanted:
        raise Astray(f"{what} is {found!r}, not {wanted!r}")
