"""Garbage is collected on the main thread alone.

A worker that happened to collect let go of windows: Qt took a lock of theirs and then asked
for Python's, while the main thread held Python's and asked for that lock. Both waited for
ever (seen in a test; a counter would stand still). So once there are workers nothing is
collected by itself; a timer on the main thread does it, by Python's own thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QTimer

EVERY = 500  # ms

_timers: list[QTimer] = []  # the one there is, while its application lives


def begin() -> None:
    """Collect here from now on; called on the main thread, as often as one likes."""
    application = QCoreApplication.instance()
    if _timers or application is None:
        return
    gc.disable()
    timer = QTimer(application, interval=EVERY)
    timer.timeout.connect(collect)
    timer.destroyed.connect(_end)
    timer.start()
    _timers.append(timer)


def collect() -> None:
    """Collect each generation that has grown beyond its threshold."""
    for generation, most in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] > most:
            gc.collect(generation)


def _end() -> None:
    _timers.clear()
    gc.enable()
