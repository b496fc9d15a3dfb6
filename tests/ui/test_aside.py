import threading
from threading import Event

import pytest
import shiboken6

from sheaf.domain.errors import Busy, Missing
from sheaf.ui.aside import Aside


@pytest.fixture
def aside(qapp):
    aside = Aside()
    yield aside
    aside.close()


def test_a_job_is_done_aside_and_heard_on_the_main_thread(qtbot, aside) -> None:
    heard = []
    aside.do(
        threading.current_thread, lambda on: heard.append((on, threading.current_thread()))
    )

    qtbot.waitUntil(lambda: len(heard) == 1)
    [(done_on, heard_on)] = heard
    assert done_on is not threading.main_thread()
    assert heard_on is threading.main_thread()


def test_no_answer_is_lost_and_they_keep_their_order(qtbot, aside) -> None:
    heard = []
    for number in range(500):
        aside.do(lambda number=number: number, heard.append)

    qtbot.waitUntil(lambda: len(heard) == 500)
    assert heard == list(range(500))


@pytest.mark.parametrize("no", [Missing("name"), Busy()])
def test_a_no_is_told_to_whoever_attempted(qtbot, aside, no) -> None:
    def refuse() -> None:
        raise no

    heard = []
    aside.attempt(refuse, print, heard.append)

    qtbot.waitUntil(lambda: heard == [no])


def test_our_own_mistake_is_raised_on_the_main_thread(qtbot, aside) -> None:
    with qtbot.captureExceptions() as raised:
        aside.attempt(lambda: 1 / 0, print, print)
        qtbot.waitUntil(lambda: len(raised) == 1)

    assert raised[0][0] is ZeroDivisionError


def test_whoever_is_gone_hears_nothing_and_nobody_waits(qtbot) -> None:
    aside, begun, go_on, heard = Aside(), Event(), Event(), []

    def slow() -> None:
        begun.set()
        go_on.wait(5)

    aside.do(slow, heard.append)
    begun.wait(5)
    aside.abandon()
    shiboken6.delete(aside)
    go_on.set()
    qtbot.wait(50)

    assert heard == []


def test_what_is_asked_after_all_was_abandoned_is_not_done(qtbot, aside) -> None:
    heard = []
    aside.abandon()

    aside.do(lambda: 1, heard.append)
    qtbot.wait(20)

    assert heard == []


def test_what_is_asked_after_the_end_is_let_go(aside) -> None:
    heard = []
    aside.do(lambda: 1, heard.append)
    aside.close()

    aside.do(lambda: 2, heard.append)

    assert 2 not in heard
