"""The installer of a newer version asks the program to close; nothing is lost by it."""

import os
import signal
import sys

import pytest

from sheaf.ui.ending import Ending

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="windows are asked there")


@pytest.fixture
def ending(qtbot):
    ending = Ending()
    ending.listen()
    yield ending
    ending.stop()


def test_the_wish_to_end_is_heard_and_ends_nothing_by_itself(qtbot, ending) -> None:
    with qtbot.waitSignal(ending.asked):
        os.kill(os.getpid(), signal.SIGTERM)


def test_other_signals_are_no_wish_to_end(qtbot, ending) -> None:
    before = signal.signal(signal.SIGUSR1, lambda *_: None)
    try:
        with qtbot.assertNotEmitted(ending.asked, wait=50):
            os.kill(os.getpid(), signal.SIGUSR1)
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_on_windows_it_opens_no_socket(qapp, monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("socket.socketpair", lambda: pytest.fail("opened one"))

    Ending().listen()
