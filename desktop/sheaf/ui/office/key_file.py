"""Keys of people, wrapped and taken away aside; the window says how it went."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sheaf.domain.errors import Refused
from sheaf.ui.aside import No
from sheaf.ui.desk import Desk
from sheaf.ui.kit.foot import Foot
from sheaf.ui.messages import explain, lament

translate = QCoreApplication.translate


def give(desk: Desk, name: str, password: str, window: QWidget) -> None:
    """Let a person sign in with a password (0.3 s), and say so."""
    done = translate("key_file", "{0} signs in with the new password from now on.")
    _change(desk, partial(desk.hold, name, password), done.format(name), window)


def take_away(desk: Desk, name: str, window: QWidget) -> None:
    """Take a person's key away, and say so."""
    done = translate("key_file", "{0} can no longer sign in.")
    _change(desk, partial(desk.let_go, name), done.format(name), window)


def _change(desk: Desk, job: Callable[[], None], words: str, window: QWidget) -> None:
    def done(_nothing: None) -> None:
        desk.changed.emit()
        _say(window, words, "ok")

    def failed(no: No) -> None:
        words = explain(no) if isinstance(no, Refused) else lament(no)
        _say(window, words, "bad")

    desk.attempt(job, done, failed)


def _say(window: QWidget, words: str, tone: str) -> None:
    if isValid(window) and isinstance(foot := window.findChild(Foot), Foot):
        foot.tell(words, tone)
