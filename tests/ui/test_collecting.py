"""Garbage is collected on the main thread alone."""

import gc
from threading import Thread
from weakref import ref

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from sheaf.ui import collecting


class Knot:
    def __init__(self) -> None:
        self.itself = self


def knots(count: int) -> ref:
    for _turn in range(count):
        last = Knot()
    return ref(last)


def test_no_worker_collects_and_the_main_thread_does(qapp, qtbot) -> None:
    collecting.begin()
    assert not gc.isenabled()
    left: list[ref] = []
    worker = Thread(target=lambda: left.append(knots(5000)))
    worker.start()
    worker.join()
    assert left[0]() is not None

    qtbot.waitUntil(lambda: left[0]() is None)
    assert QApplication.instance().thread() == QThread.currentThread()


def test_beginning_twice_begins_once(qapp) -> None:
    collecting.begin()
    collecting.begin()

    assert len(collecting._timers) == 1
