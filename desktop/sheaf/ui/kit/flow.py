"""Several lists walked as one: Down goes from the foot of one to the head of the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sheaf.ui.kit.layout import ENTER
from sheaf.ui.kit.ledger import AnyLedger

VERTICAL = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class Flow(QObject):
    """Join lists in reading order; a search box may lead them while it keeps the focus."""

    def __init__(self, ledgers: Sequence[AnyLedger], parent: QObject) -> None:
        super().__init__(parent)
        self._ledgers = tuple(ledgers)
        self._leader: QLineEdit | None = None
        self._at = 0
        for ledger in self._ledgers:
            ledger.beyond.connect(self._beyond)
            ledger.moved.connect(self._moved)

    def lead(self, leader: QLineEdit) -> None:
        """Let keys pressed in a line edit move and open rows."""
        self._leader = leader
        leader.installEventFilter(self)
        self.start()

    def start(self) -> None:
        """Put the cursor on the first row there is."""
        self._to(next((at for at, one in enumerate(self._ledgers) if _has(one)), 0), 0)

    @property
    def current(self) -> AnyLedger:
        """The list the cursor is in."""
        return self._ledgers[self._at]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk and open on keys of the leader; all others are its own."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if getattr(self._leader, "composing", False) or event.modifiers():
            return False
        if event.key() in ENTER:
            return self.current.choose()
        return event.key() in VERTICAL and self.current.walk(event.key())

    def _beyond(self, way: int) -> None:
        sender = self.sender()
        at = next((n for n, one in enumerate(self._ledgers) if one is sender), self._at)
        others = range(at + 1, len(self._ledgers)) if way > 0 else range(at - 1, -1, -1)
        near = abs(way) == 1
        for other in others if near else reversed(others):
            if _has(self._ledgers[other]):
                head = (way > 0) is near
                self._to(other, 0 if head else self._ledgers[other].table.rowCount() - 1)
                return

    def _to(self, at: int, row: int) -> None:
        self._at = at
        for turn, ledger in enumerate(self._ledgers):
            ledger.set_marked(self._leader is not None and turn == at)
        self.current.mark_row(row)
        if self._leader is None:
            self.current.setFocus()
        show_row(self.current)

    def _moved(self, _row: object) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget) and sender.hasFocus():
            self._at = next(n for n, one in enumerate(self._ledgers) if one is sender)
        elif self._leader is None:
            return  # filled anew, while one reads elsewhere on the page
        show_row(self.current)


def show_row(ledger: AnyLedger) -> None:
    """Scroll the page around a list until its current row is in sight."""
    above = ledger.around()
    if above is None or not ledger.isVisible():
        return
    box = ledger.visualRect(ledger.currentIndex())
    middle = ledger.viewport().mapTo(above.widget(), box.center())
    above.ensureVisible(middle.x(), middle.y(), 0, box.height() * 2)


def _has(ledger: AnyLedger) -> bool:
    return not ledger.isHidden() and ledger.table.rowCount() > 0
