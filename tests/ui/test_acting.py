from threading import Event

import pytest

from sheaf.domain.errors import Busy, Refused, Stopped
from sheaf.ui.acting import Acting

PATIENCE = 5  # seconds


@pytest.fixture
def acting(qapp):
    made = Acting()
    yield made
    made.close()


def test_it_is_over_before_its_answer_is_heard(qtbot, acting) -> None:
    heard = []
    acting.ended.connect(lambda: heard.append("ended"))

    acting.start(lambda watch: "done", heard.append, heard.append)
    assert acting.running

    qtbot.waitUntil(lambda: heard == ["ended", "done"])
    assert not acting.running


def test_what_is_done_of_it_is_heard(qtbot, acting) -> None:
    heard = []
    acting.heard.connect(heard.append)

    acting.start(lambda watch: [watch(0.0), watch(0.5)], lambda _: None, heard.append)

    qtbot.waitUntil(lambda: not acting.running)
    assert heard == [0.0, 0.5]


def test_it_is_stopped_where_it_watches(qtbot, acting) -> None:
    begun, go, heard = Event(), Event(), []

    def job(watch):
        begun.set()
        go.wait(PATIENCE)
        watch(0.5)

    acting.start(job, heard.append, lambda no: heard.append(type(no)))
    begun.wait(PATIENCE)
    acting.stop()
    go.set()

    qtbot.waitUntil(lambda: heard == [Stopped])


def test_one_at_a_time(qtbot, acting) -> None:
    go = Event()
    acting.start(lambda watch: go.wait(PATIENCE), lambda _: None, print)

    with pytest.raises(Busy):
        acting.start(lambda watch: None, print, print)

    go.set()
    qtbot.waitUntil(lambda: not acting.running)


def test_an_answer_may_begin_the_next(qtbot, acting) -> None:
    go, heard = Event(), []

    def then(_answer) -> None:
        acting.start(lambda watch: go.wait(PATIENCE), heard.append, print)

    acting.start(lambda watch: None, then, print)
    qtbot.wait(50)
    assert acting.running

    go.set()
    qtbot.waitUntil(lambda: heard == [True])
    assert not acting.running


def test_a_no_ends_it_too(qtbot, acting) -> None:
    heard = []

    def job(watch):
        raise Refused

    acting.start(job, print, lambda no: heard.append((type(no), acting.running)))

    qtbot.waitUntil(lambda: heard == [(Refused, False)])


def test_what_fell_ends_it_and_is_raised(qtbot, acting) -> None:
    with qtbot.captureExceptions() as raised:
        acting.start(lambda watch: 1 / 0, print, print)
        qtbot.waitUntil(lambda: not acting.running)

    assert raised[0][0] is ZeroDivisionError
