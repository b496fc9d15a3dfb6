"""A place to name a customer: initials are enough, Enter takes the first found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame

from sheaf.domain.errors import Unusable
from sheaf.queries import parties, people
from sheaf.queries.people import CustomerHit
from sheaf.ui import theme
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.layout import ENTER, down, margins
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.search_lines import marked

SHOWN = 6
WIDE = 460  # dp


class PersonEdit(LineEdit):
    """``chosen`` carries the customer's id, or 0 when it is no longer they.

    What was typed and means nobody is kept as text: it may be a new person's name.
    """

    chosen = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.customer_id = desk, 0
        self._hits: tuple[CustomerHit, ...] = ()
        self._panel: QFrame | None = None
        self._list: Ledger[CustomerHit] | None = None
        self.setPlaceholderText(self.tr("Initials, name, phone or ID number"))
        self.textEdited.connect(self._look)

    def value(self) -> Any:
        """Return the customer's id; a text that means nobody registered is refused."""
        if not self.text().strip():
            return None
        if not self.customer_id:
            raise Unusable("customer", "not_registered", self.text())
        return self.customer_id

    @property
    def searching(self) -> bool:
        """Whether somebody was found who may be meant."""
        return bool(self._hits)

    def take(self, customer_id: int) -> None:
        """Name this customer."""
        self.customer_id = customer_id
        self.setText(self._desk.read(parties.party, customer_id).name)
        self.setCursorPosition(0)
        self._close()
        self.chosen.emit(customer_id)

    def kept(self) -> str:
        """Return what a draft keeps: the customer by id, else what was typed."""
        return f"#{self.customer_id}" if self.customer_id else self.text()

    def put(self, text: str) -> None:
        """Write back what a draft kept."""
        if text.startswith("#") and text[1:].isdecimal():
            self.take(int(text[1:]))
        else:
            self.customer_id = 0
            super().put(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk what was found; Enter takes it, and the form goes on."""
        found = self._list if self._panel and self._panel.isVisible() else None
        if found and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.setAccepted(found.walk(event.key()))
        elif found and event.key() == Qt.Key.Key_Escape:
            self._close()
            event.accept()
        else:
            if found and event.key() in ENTER and not self.composing:
                self._choose(found.current())
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was found if there is only one."""
        if not self.customer_id and len(self._hits) == 1:
            self.take(self._hits[0].id)
        self._close()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away with the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._close()
        return super().eventFilter(watched, event)

    def _look(self, text: str) -> None:
        if self.customer_id:
            self.customer_id = 0
            self.chosen.emit(0)
        self._hits = self._desk.read(people.find, text)[:SHOWN] if text.strip() else ()
        self._show()

    def _show(self) -> None:
        if not self._hits:
            self._close()
            return
        panel, found = self._made()
        found.show_rows(self._hits)
        found.mark_row(0)
        panel.setFixedWidth(min(theme.dp(WIDE), self.window().width()))
        panel.adjustSize()
        panel.show()
        panel.raise_()
        self._place()
        QTimer.singleShot(0, self, self._place)  # the sheet may move with what it shows

    def _place(self) -> None:
        """Put the list under the line."""
        if self._panel is not None:
            under = QPoint(0, self.height() + theme.dp(2))
            self._panel.move(self.mapTo(self.window(), under))

    def _made(self) -> tuple[QFrame, Ledger[CustomerHit]]:
        if self._panel is None or self._list is None:
            self._panel = QFrame(self.window())
            self._panel.setObjectName("panel")
            self._list = Ledger(_columns(), lambda hit: hit.id)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.set_marked(marked=True)
            found = self._list
            found.clicked.connect(lambda _index: self._choose(found.current()))
            box = down(self._list, gap=0)
            margins(box, 1, 4, 1, 4)
            self._panel.setLayout(box)
            self.window().installEventFilter(self)
            self.destroyed.connect(self._panel.deleteLater)
        return self._panel, self._list

    def _choose(self, hit: CustomerHit | None) -> None:
        if hit is not None:
            self.take(hit.id)
            self.edited.emit()

    def _close(self) -> None:
        self._hits = ()
        if self._panel is not None:
            self._panel.hide()


def _columns() -> list[Column[CustomerHit]]:
    return [
        Column("", lambda hit: marked(hit.name, hit.name_hit), 152, bold=True),
        Column("", lambda hit: hit.village, 128),
        Column("", lambda hit: marked(hit.phone, hit.phone_hit), tone="muted"),
    ]
