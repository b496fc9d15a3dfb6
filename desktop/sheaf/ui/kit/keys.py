"""Keys of a window: one shortcut a key, whatever is in front says what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from sheaf.ui.actions import HEARD, Offer


class Keys(QObject):
    """Hold the shortcuts of one window: those that always work, and those in front.

    An offer in front goes before one that always stands, by name and by key, so that a
    key is never ambiguous. ``shown`` says that the offers changed.
    """

    shown = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._always: list[Offer] = []
        self._front: list[Offer] = []
        self._alone = False
        self._actions: dict[str, QAction] = {}

    def always(self, offers: Sequence[Offer]) -> None:
        """Offer these wherever one is in the window."""
        self._always = list(offers)
        self._bind()

    def front(self, offers: Sequence[Offer]) -> None:
        """Offer these for the page in front, besides those that always stand."""
        self._front, self._alone = list(offers), False
        self._bind()

    def alone(self, offers: Sequence[Offer]) -> None:
        """Offer nothing but these: a sheet is in front, and the page waits."""
        self._front, self._alone = list(offers), True
        self._bind()

    @property
    def offers(self) -> list[Offer]:
        """All that can be done now, those in front first."""
        taken = {one.act.name for one in self._front} | {one.act.key for one in self._front}
        rest = [] if self._alone else self._always
        free = [one for one in rest if not {one.act.name, one.act.key} & taken]
        return [*self._front, *free]

    @property
    def in_front(self) -> frozenset[str]:
        """Name the acts that the page or sheet in front offers."""
        return frozenset(one.act.name for one in self._front)

    def action(self, key: str) -> QAction | None:
        """Find the live action of a key, for a menu."""
        return self._actions.get(key)

    def _bind(self) -> None:
        wanted = {one.act.key: one for one in self.offers if _is_shortcut(one.act.key)}
        for key in self._actions.keys() - wanted.keys():
            self._actions[key].setEnabled(False)
        for key, offer in wanted.items():
            action = self._actions.get(key) or self._made(key)
            action.setText(offer.said)
            action.setData(offer)
            action.setEnabled(offer.ready)
        self.shown.emit()

    def _made(self, key: str) -> QAction:
        action = QAction(self._window)
        action.setShortcuts(_sequences(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(self._pressed)
        self._window.addAction(action)
        self._actions[key] = action
        return action

    def _pressed(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and isinstance(offer := action.data(), Offer):
            offer.run()


def _is_shortcut(key: str) -> bool:
    return bool(key) and key not in HEARD


def _sequences(key: str) -> list[QKeySequence]:
    """Spell a key for Qt; the keypad's Enter and the shifted ``+`` count too."""
    spelt = [key.replace("Enter", "Return")]
    if key.endswith("+Enter"):
        spelt.append(key)
    if key == "Ctrl+=":
        spelt.append("Ctrl++")
    return [QKeySequence(one) for one in spelt]
