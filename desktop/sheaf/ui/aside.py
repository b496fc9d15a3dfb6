"""Slow work on a thread of its own; its answer is heard on the main one.

One executor and one signal of an object that stays alive: any shorter-lived shape loses
answers (measured; see ``CONTRIBUTING.md``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from sheaf.domain.errors import Failed, Refused
from sheaf.ui import collecting

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
No = Refused | Failed


class Aside(QObject):
    """One worker: what is given first is done first."""

    heard = Signal()  # an answer or a failure was heard
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._gone = False
        # Queued: a job done before anyone listened is told on this thread, and would
        # otherwise overtake what the worker told before it.
        self._done.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def do(self, job: Callable[[], T], then: Callable[[T], object]) -> None:
        """Do a job; a failure is raised on the main thread, like any other there."""
        self._submit(job, lambda done: then(done.result()))

    def attempt(
        self,
        job: Callable[[], T],
        then: Callable[[T], object],
        refused: Callable[[No], object],
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Do a job that may be refused or fail, and say so to ``refused``.

        ``ended`` comes before either, and also where nobody foresaw how it fails.
        """

        def deliver(done: Future[T]) -> None:
            if ended is not None:
                ended()
            try:
                answer = done.result()
            except (Refused, Failed) as no:
                refused(no)
            else:
                then(answer)

        self._submit(job, deliver)

    def finish(self) -> None:
        """Finish all that was given, and take no more."""
        self._gone = True
        if self._worker is not None:
            self._worker.shutdown()

    def close(self) -> None:
        """Finish what is being done, and do no more."""
        self._gone = True
        if self._worker is not None:
            self._worker.shutdown(cancel_futures=True)

    def abandon(self) -> None:
        """Do no more, and wait for nothing: the window that asked is going."""
        self._gone = True
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)

    def _submit(self, job: Callable[[], T], deliver: Callable[[Future[T]], object]) -> None:
        if self._gone:
            return  # a page or a timer of a window that is going asked once more
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 (late: 5 ms)

            collecting.begin()
            self._worker = ThreadPoolExecutor(max_workers=1)
        answer = self._worker.submit(job)
        answer.add_done_callback(lambda done: self._tell(lambda: deliver(done)))

    def _tell(self, deliver: Callable[[], object]) -> None:
        if isValid(self):  # whoever asked may be gone meanwhile
            self._done.emit(deliver)

    @Slot(object)
    def _hear(self, deliver: Callable[[], None]) -> None:
        try:
            deliver()
        finally:
            self.heard.emit()
