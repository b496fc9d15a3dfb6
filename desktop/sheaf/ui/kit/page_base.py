"""A page: read from top to bottom; without books, as before one has signed in."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sheaf.ui.actions import Offer
from sheaf.ui.kit.flow import Flow
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.head import Head, NextStep
from sheaf.ui.kit.layout import ENTER, Part, across, down, fill, inset, margins, strip
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.scroll import scrolling
from sheaf.ui.place import Place


class PageBase(QWidget):
    """A title head, a next step, a body that scrolls, acts that stay in view.

    ``go`` says where one wants to be; ``offered`` that the acts have changed.
    """

    go = Signal(object)
    offered = Signal()
    #: Whether one that was left is kept, and turned to the next place of its kind.
    turns = False

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place, self._stale = place, True
        self._held: QWidget | None = None  # what had the keys when one went on from here
        self.setObjectName("page")
        self.head, self.step = Head(), NextStep()
        self.body = down(gap=20)
        self._buttons = across(gap=12)
        self._strip = strip("acts", 60, self._buttons, 32, 32)
        self._strip.hide()
        inner = down(self.head, self.step, self.body, gap=16)
        inner.setStretch(2, 1)
        margins(inner, 20, 20, 20, 12)
        self._scroll = scrolling(inner)
        self.setLayout(down(self._scroll, self._strip, gap=0))

    def fill(self, *parts: Part) -> None:
        """Put the parts in the body, from top to bottom; ``None`` takes what is left."""
        for part in parts:
            fill(self.body, inset(part) if isinstance(part, Form) else part)

    def fixed(self, *parts: Part) -> None:
        """Put the acts of a form in a strip that never scrolls away."""
        fill(self._buttons, *parts)
        self._strip.show()

    def flow(self, *ledgers: AnyLedger) -> Flow:
        """Let Up and Down walk through several lists as through one."""
        return Flow(ledgers, self)

    def reload(self) -> None:
        """Look again and show what is so now. Pages say how."""

    def acts(self) -> list[Offer]:
        """List what can be done here now, the most important first."""
        return list(self.step.offers)

    def first(self) -> QWidget | None:
        """Name what takes the focus on arrival; else the first list with rows."""
        return self._list(opening=True)

    def hold(self) -> None:
        """Remember what has the keys: another page goes over this one."""
        focus = QApplication.focusWidget()
        self._held = focus if focus is not None and self.isAncestorOf(focus) else None

    def resume(self) -> QWidget:
        """Name what takes the keys: what had them last, else what one begins with."""
        held = self._held
        if held is not None and isValid(held) and held.isVisibleTo(self) and _wanted(held):
            return held
        return self.first() or self

    def to_top(self) -> None:
        """Show the head and the next step: they have something new to say."""
        self._scroll.verticalScrollBar().setValue(0)

    def takes(self, place: Place) -> bool:
        """Tell whether a place lies on this very page, and if so look at it."""
        if place != self.place:
            return False
        self.look_again()
        return True

    def turn_to(self, place: Place) -> None:
        """Become the page of another place: nothing of the one before is left.

        To make a page anew takes longer than to fill it. Pages that keep anything between
        two looks forget it here.
        """
        self.place, self._stale, self._held = place, True, None
        for ledger in cast("list[AnyLedger]", self.findChildren(Ledger)):
            ledger.forget()
        self.to_top()

    def look_ahead(self) -> None:
        """Be filled before being shown, so that it is laid out once and stands still."""
        if self._stale:
            self._stale = False
            self.reload()

    def look_again(self) -> None:
        """Reload now if one sees the page, else when one comes back to it."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date before being seen, with the focus in the right place."""
        super().showEvent(event)
        if self._stale:
            self._refresh()
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.resume().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the next step on Enter, go into the lists on Down."""
        taken = False
        if event.key() in ENTER and not event.modifiers():
            taken = self.step.run()
        elif event.key() == Qt.Key.Key_Down and (ledger := self._list(opening=False)):
            ledger.setFocus()
            taken = True
        if not taken:
            super().keyPressEvent(event)

    def _list(self, *, opening: bool) -> AnyLedger | None:
        return next(
            (
                one
                for one in cast("list[AnyLedger]", self.findChildren(Ledger))
                if one.isVisible() and one.table.rowCount() and (one.opens or not opening)
            ),
            None,
        )

    def _refresh(self) -> None:
        self._stale = False
        self.reload()
        self.offered.emit()


def _wanted(held: QWidget) -> bool:
    """Whether it still takes keys: a list that has run empty does not."""
    return held.isEnabled() and not (isinstance(held, Ledger) and not held.table.rowCount())
