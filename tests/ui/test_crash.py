import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from shiboken6 import delete

from sheaf.domain.errors import Busy, NotAllowed
from sheaf.ui.crash import Crash, report


@pytest.fixture
def crash(qtbot, tmp_path):
    before = sys.excepthook, threading.excepthook
    crash = Crash(tmp_path / "sheaf.log")
    yield crash
    sys.excepthook, threading.excepthook = before
    if crash.box:
        crash.box.close()


def fall(error: BaseException) -> BaseException:
    try:
        raise error
    except type(error) as raised:
        return raised


def hear(crash, error: BaseException) -> None:
    fallen = fall(error)
    crash.hear(type(fallen), fallen, fallen.__traceback__)


def test_our_own_mistake_is_logged_and_told_with_the_log(crash) -> None:
    hear(crash, ZeroDivisionError("王芳 13000019000101001X"))

    assert "test_crash.py" in crash.log.read_text(encoding="utf-8")
    assert str(crash.log) in crash.box.text()


def test_a_box_that_went_with_its_window_is_no_hindrance_to_the_next(crash, qtbot) -> None:
    hear(crash, Busy())
    delete(crash.box)

    hear(crash, ZeroDivisionError())

    assert str(crash.log) in crash.box.text()


def test_the_log_holds_nothing_about_people(crash) -> None:
    hear(crash, ValueError("王芳 owes 5,132.07"))

    assert "王芳" not in crash.log.read_text(encoding="utf-8")


def test_a_cause_is_logged_with_what_it_caused() -> None:
    outer = fall(RuntimeError("outer"))
    outer.__cause__ = fall(KeyError("inner"))

    said = report(outer)

    assert "builtins.RuntimeError" in said
    assert "builtins.KeyError" in said
    assert "inner" not in said


@pytest.mark.parametrize(
    ("error", "words"),
    [(Busy(), "Another window"), (NotAllowed(), "role"), (OSError(28, ""), "full")],
)
def test_what_the_person_can_mend_is_told_and_not_logged(crash, error, words) -> None:
    hear(crash, error)

    assert words in crash.box.text()
    assert not crash.log.exists()


def test_an_error_that_repeats_shows_one_box(crash, qtbot) -> None:
    hear(crash, ZeroDivisionError())
    first = crash.box
    hear(crash, ZeroDivisionError())

    assert crash.box is first


def test_a_fault_in_a_thread_is_told_on_the_main_one(crash, qtbot) -> None:
    crash.install()

    worker = threading.Thread(target=lambda: 1 / 0)
    worker.start()
    worker.join()

    qtbot.waitUntil(lambda: crash.box is not None and crash.box.isVisible())


def test_a_fault_in_a_slot_reaches_the_hook(crash, qtbot) -> None:
    crash.install()

    with qtbot.captureExceptions():  # pytest-qt's own hook stands first; ours is below
        crash.install()
        QTimer.singleShot(0, lambda: 1 / 0)
        qtbot.waitUntil(lambda: crash.box is not None)


def test_the_log_does_not_grow_for_ever(crash) -> None:
    crash.log.write_text("x" * 1_100_000, encoding="utf-8")
    hear(crash, ZeroDivisionError())

    assert crash.log.stat().st_size < 10_000
    assert crash.log.with_suffix(".old.log").exists()
