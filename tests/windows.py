"""A main window on books of a day of their own, and a printer that keeps what it gets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.ui import theme
from sheaf.ui.desk import Desk
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.main_window import MainWindow
from sheaf.ui.preferences import Preferences
from tests.build import an_office
from tests.clock import Clock
from tests.conftest import KEY, PEOPLE

PASSWORD = "practice"
#: One person of a small office holds all places of the counter; rules about two hold.
COUNTER = Teller(
    1,
    "李娜",
    frozenset({Role.TELLER, Role.LOAN_OFFICER, Role.DISBURSEMENT_CLERK, Role.MANAGER}),
)
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def books(database: Database, clock: Clock) -> Iterator[Database]:
    found = Database(database.path, KEY, clock=clock)
    with found.work(HOUSE) as work:
        an_office(work)
    yield found
    found.close()


@pytest.fixture
def keyring(tmp_path: Path) -> Keyring:
    made, _ = Keyring.create(tmp_path / "books.key", practice=True)
    made.hold(PEOPLE[Role.MANAGER].name, PASSWORD, bytes(32))
    return made


@pytest.fixture(autouse=True)
def this_machine(tmp_path: Path) -> Preferences:
    """Let no test touch the choices of who runs it."""
    scope, form = QSettings.Scope.UserScope, QSettings.Format.IniFormat
    QSettings.setPath(form, scope, str(tmp_path))
    return Preferences.of_this_machine()


@pytest.fixture
def printer(tmp_path: Path, monkeypatch, this_machine: Preferences) -> Path:
    """Stand in for the print service: a program that keeps every paper it is given."""
    command, tray = tmp_path / "lp", tmp_path / "tray"
    tray.mkdir()
    command.write_text(f'#!/bin/sh\ncat > "{tray}/$(ls {tray} | wc -l).pdf"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    this_machine.printer = "counter"
    return tray


Opener = Callable[..., MainWindow]


@pytest.fixture
def window(qapp: QApplication, qtbot, books, keyring, this_machine) -> Iterator[Opener]:
    """Open the main window for someone: ``window()`` for the whole counter."""
    theme.load_fonts()
    desks: list[Desk] = []
    tongue = Tongue("en")

    def open_for(teller: Teller = COUNTER) -> MainWindow:
        desk = Desk(books, teller, keyring)
        desks.append(desk)
        machine = Machine(theme.Looks(qapp, "light", 100), tongue, this_machine)
        shown = MainWindow(desk, machine)
        shown.resize(1366, 768)
        shown.show()
        shown.activateWindow()
        qapp.processEvents()
        return shown

    yield open_for
    for shown in [*qapp.topLevelWidgets()]:
        shown.close()
    qapp.processEvents()
    for desk in desks:
        desk.close()


def focus() -> QWidget:
    """Return what has the focus: keys go there, as from a keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def let_print() -> None:
    """Wait until the papers that were sent are out: they go off the window's thread."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    for printing in {one.desk.printing for one in shown}:
        if printing._worker is None or printing._gone:
            continue  # nothing was ever sent, or it is out since the desk was left
        heard: list[object] = []
        printing.do(lambda: None, heard.append)
        while not heard:
            QApplication.processEvents()


class Keyboard:
    """Presses keys as a person does, where the focus is, and counts them.

    What a key prints is out before the next one is pressed.
    """

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier | None = None) -> None:
        """Press one key, alone or with Ctrl."""
        self.count += 1
        QTest.keyClick(focus(), key, how or Qt.KeyboardModifier.NoModifier)
        QApplication.processEvents()
        let_print()

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, CTRL)

    def type(self, text: str) -> None:
        """Type a text, one key a character."""
        self.count += len(text)
        for letter in text:
            QTest.keyClicks(focus(), letter)
            QApplication.processEvents()


def print_agreement(keys: Keyboard) -> None:
    """Have the agreement of a change drawn up and printed, to be signed."""
    keys.press(Qt.Key.Key_F8)
    keys.press(ENTER)
