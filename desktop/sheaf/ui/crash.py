"""The last resort: what no window caught is told to the person, and logged for us."""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from sheaf.domain.errors import Failed, Refused
from sheaf.ui import theme

translate = QCoreApplication.translate

LARGEST = 1_000_000  # bytes; then the log begins anew, keeping one old one


class Crash(QObject):
    """Hears every exception that nobody caught, and tells the three kinds apart."""

    _heard = Signal(object)

    def __init__(self, log: Path) -> None:
        super().__init__()
        self.log = log
        self.box: QMessageBox | None = None
        self._heard.connect(self.tell)

    def install(self) -> None:
        """Hear what slots, threads and the program itself let fall."""
        sys.excepthook = self.hear
        threading.excepthook = lambda fallen: self.hear(
            fallen.exc_type, fallen.exc_value or fallen.exc_type(), fallen.exc_traceback
        )

    def hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log what is our own fault, and say it on the main thread, whoever heard it."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if not isinstance(error, Refused | Failed | OSError):
            self._write(error.with_traceback(trace))
        self._heard.emit(error)

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Show one box at a time: an error that repeats must not bury the screen."""
        shown = self.box is not None and isValid(self.box) and self.box.isVisible()
        if QApplication.instance() is None or shown:
            return
        box = QMessageBox(QApplication.activeWindow())
        theme.dress(box)
        box.setWindowTitle("Sheaf")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.words(error))
        box.addButton(translate("crash", "Close"), QMessageBox.ButtonRole.AcceptRole)
        self.box = box
        box.open()

    def words(self, error: BaseException) -> str:
        """Say what happened, what was kept, what to do."""
        from sheaf.ui.messages import explain, lament  # noqa: PLC0415 (late: once something is refused)

        if isinstance(error, Refused):
            return explain(error)
        if isinstance(error, Failed | OSError):
            return lament(error)
        return translate(
            "crash",
            "Something in Sheaf itself went wrong. What is in the books is safe; the last "
            "step was not kept. Close this window and do the step again. If it happens "
            "twice, send this file to whoever looks after Sheaf: {0}",
        ).format(self.log)

    def _write(self, error: BaseException) -> None:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        if self.log.exists() and self.log.stat().st_size > LARGEST:
            self.log.replace(self.log.with_suffix(".old.log"))
        with self.log.open("a", encoding="utf-8") as log:
            moment = datetime.now().astimezone().isoformat(timespec="seconds")
            log.write(f"{moment}\n{report(error)}\n")


def report(error: BaseException) -> str:
    """Where it happened, without what it was about: messages may hold names and numbers."""
    lines = []
    cause: BaseException | None = error
    while cause:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)
