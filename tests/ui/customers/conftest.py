"""A window on the registry, and a hand that types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.kit.hand import commit

from sheaf.domain.customer import Person
from sheaf.domain.teller import Role, Teller
from sheaf.services import customers
from sheaf.ui.main_window import MainWindow
from sheaf.ui.place import Place

CLERK = Teller(2, "周敏", frozenset({Role.LOAN_OFFICER}))
WANG = Person(
    name="王芳", number="130000198503151229", phone="13800000012", village="上河村"
)


class Hand:
    """Presses keys where the focus is, and counts them; Chinese counts by its keys."""

    def __init__(self, qtbot, window: QWidget) -> None:
        self.qtbot, self.window, self.keys = qtbot, window, 0

    @property
    def at(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def press(self, *names: str) -> None:
        for name in names:
            *held, last = name.split("+")
            modifier = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifier |= getattr(
                    Qt.KeyboardModifier,
                    {"Ctrl": "ControlModifier"}.get(one, "ShiftModifier"),
                )
            key = getattr(Qt.Key, f"Key_{'Return' if last == 'Enter' else last}")
            self.qtbot.keyClick(self.at, key, modifier)
            self.keys += 1

    def type(self, text: str) -> None:
        """Type plain signs as keys; anything else as an input method commits it."""
        if text.isascii():
            self.qtbot.keyClicks(self.at, text)
            self.keys += len(text)
        else:
            commit(self.at, text)
            self.keys += 3 * len(text)  # two letters and a choice a character

    def fill(self, *texts: str) -> None:
        """Type into one field after the other, Enter after each."""
        for text in texts:
            if text:
                self.type(text)
            self.press("Enter")


@pytest.fixture
def clerk() -> Teller:
    return CLERK


@pytest.fixture
def desk(desk_of, clerk):
    return desk_of(clerk)


@pytest.fixture
def wang(desk) -> int:
    return desk.write(customers.register, "wang", WANG).customer_id


@pytest.fixture
def window(qtbot, desk, machine):
    window = MainWindow(desk, machine)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hand(qtbot, window) -> Hand:
    return Hand(qtbot, window)


@pytest.fixture
def go(window):
    def go(kind: str, id_: int = 0, extra: str = ""):
        window.go(Place(kind, id_, extra))
        return window.front

    return go
