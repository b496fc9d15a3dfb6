"""The installer of a newer version asks the program to close; nothing is lost by it."""

import os
import signal
import sys

import pytest

from sheaf.ui.leaving import Leaving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="windows are asked there")


@pytest.fixture
def leaving(qtbot):
    leaving = Leaving()
    leaving.listen()
    yield leaving
    leaving.stop()


def test_the_wish_to_end_is_heard_and_ends_nothing_by_itself(qtbot, leaving) -> None:
    with qtbot.waitSignal(leaving.asked):
        os.kill(os.getpid(), signal.SIGTERM)


def test_other_signals_are_no_wish_to_end(qtbot, leaving) -> None:
    before = signal.signal(signal.SIGUSR1, lambda *_: None)
    try:
        with qtbot.assertNotEmitted(leaving.asked, wait=50):
            os.kill(os.getpid(), signal.SIGUSR1)
    finally:
        signal.signal(signal.SIGUSR1, before)
