"""One Sheaf for one set of books: a second start raises the first."""

from __future__ import annotations

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 300  # ms; a Sheaf that runs answers in one


class Single(QObject):
    """``asked`` comes when another start wants us in front."""

    asked = Signal()

    def __init__(self, what: str) -> None:
        """Stand for one thing that is open once: the path of the books, in words."""
        super().__init__()
        digest = QCryptographicHash.hash(what.encode(), QCryptographicHash.Algorithm.Sha256)
        self._name = "sheaf-" + digest.toHex().toStdString()[:16]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def raise_other(self) -> bool:
        """Ask the Sheaf that runs to come forward; False if there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Hear later starts; what a crash left in our place is cleared away."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def _hear(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
