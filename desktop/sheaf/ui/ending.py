"""Being asked to end, by an installer or by the machine as it goes down.

On Windows such a wish reaches every window as if a person had closed it. Elsewhere it is a
signal, which Python would only hear at its next step; so it is heard through a socket.
"""

from __future__ import annotations

import signal
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Ending(QObject):
    """``asked`` comes when the system wants us gone; what is half typed is kept by then."""

    asked = Signal()

    def listen(self) -> None:
        """Hear the signal from now on; only the main thread may say so.

        On Windows there is none, and a pair of sockets would go over the network there.
        """
        if sys.platform == "win32":
            return
        self._told, self._hears = socket.socketpair()
        for end in (self._told, self._hears):
            end.settimeout(0)
        self._notifier = QSocketNotifier(
            self._hears.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGTERM, _noted)

    def stop(self) -> None:
        """Leave the signal to Python again."""
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        for end in (self._told, self._hears):
            end.close()

    def _hear(self) -> None:
        if signal.SIGTERM in self._hears.recv(64):
            self.asked.emit()


def _noted(_signal: int, _frame: object) -> None:
    """Keep the signal from ending the program; the socket tells of it."""
