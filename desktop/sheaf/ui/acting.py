"""An act that takes long, done aside: one at a time, watched, and stopped if wanted.

It lives as long as the desk does; the sheet that asked may go, and the act still ends.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sheaf.domain.errors import Busy, Stopped
from sheaf.services.closing import Watch
from sheaf.ui.aside import Aside, No

T = TypeVar("T")


class Acting(QObject):
    """``heard`` says how much is done, from 0 to 1; ``ended`` that it is over."""

    heard = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False
        self._begun, self._heard_of = 0, 0
        self._aside, self._stop = Aside(self), Event()
        self._aside.heard.connect(self._hear)  # also of what fell

    def start(
        self,
        job: Callable[[Watch], T],
        then: Callable[[T], object],
        refused: Callable[[No], object],
    ) -> None:
        """Do it aside, and say how it ended after ``ended`` has; busy while one runs."""
        if self.running:
            raise Busy
        self.running = True
        self._begun += 1
        self._stop.clear()

        def kept(answer: T) -> None:
            self._end()
            then(answer)

        def not_kept(no: No) -> None:
            self._end()
            refused(no)

        self._aside.attempt(lambda: job(self._watch), kept, not_kept)

    def stop(self) -> None:
        """Stop what is being done, if it can still be stopped."""
        self._stop.set()

    def close(self) -> None:
        """Finish what is being done."""
        self._aside.close()
        self.running = False

    def _watch(self, share: float) -> None:
        """Hear from the worker how far it is; only there may it be stopped."""
        if self._stop.is_set():
            raise Stopped
        self.heard.emit(share)

    @Slot()
    def _hear(self) -> None:
        """End what fell; what was answered may have begun the next already."""
        self._heard_of += 1
        if self._heard_of == self._begun:
            self._end()

    def _end(self) -> None:
        if self.running:
            self.running = False
            self.ended.emit()
