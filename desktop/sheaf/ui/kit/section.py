"""A part of a page: a heading, how many, their sum; then the part itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sheaf.ui.kit.layout import across, down, label, margins, paragraph
from sheaf.ui.kit.ledger import LongLedger

LIST = 1000  # of the room, to 1 that stays free: a list that scrolls takes it all


class Section(QWidget):
    """A heading over a part; when the part is empty, a kind sentence in its place."""

    def __init__(self, title: str, part: QWidget, empty: str = "") -> None:
        super().__init__()
        self.part = part
        self._title, self._count = label(title, scale="title"), label("", "muted", "small")
        self._total, self._empty = label("", "muted"), paragraph(empty, "muted")
        self._empty.setContentsMargins(0, 0, 0, 0)
        head = across(self._title, self._count, None, self._total)
        margins(head, 12, 0, 12, 0)
        note = across(12, self._empty, 12, gap=0)
        rows = down(head, part, note, gap=4)
        rows.setStretch(rows.count() - 1, 1)  # where nothing else takes the room
        if isinstance(part, LongLedger):
            rows.setStretch(rows.indexOf(part), LIST)
        self.setLayout(rows)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.hide()
        part.setAccessibleName(title)

    def say(self, count: str, total: str = "") -> None:
        """Say how many there are, and their sum, beside the heading."""
        self._count.setText(count)
        self._total.setText(total)

    def retitle(self, title: str) -> None:
        """Say what the part is about."""
        self._title.setText(title)
        self.part.setAccessibleName(title)

    def retell(self, empty: str) -> None:
        """Say another sentence where the part is empty."""
        self._empty.setText(empty)

    def set_empty(self, empty: bool) -> None:  # noqa: FBT001 (a setter, as Qt's)
        """Show the kind sentence instead of the part, or the part."""
        self.part.setVisible(not empty)
        self._empty.setVisible(empty and bool(self._empty.text()))
