"""A file to be kept in the books: its path, typed or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from sheaf.domain.customer import MEDIA, MOST_BYTES, TooLarge
from sheaf.domain.errors import Unusable
from sheaf.services.papers import Scan
from sheaf.ui.kit.edits.line import LineEdit
from sheaf.ui.kit.layout import across, button

SUFFIXES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".pdf": "application/pdf",
}
MILLION = 1_000_000


class FileEdit(QWidget):
    """A path on a line, and a button to choose it; ``value`` reads the file."""

    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = LineEdit()
        self._choose = button(self.tr("Browse"))
        self._choose.clicked.connect(lambda _checked: self.choose())
        row = across(self.line, self._choose, gap=8)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.line.left.connect(self.left)

    def value(self) -> Scan | None:
        """Read the file; ``None`` when none is named."""
        text = self.line.text().strip()
        if not text:
            return None
        path = Path(text)
        media = SUFFIXES.get(path.suffix.lower(), "")
        if media not in MEDIA:
            raise Unusable("file", "not_a_picture", path.name)
        if not path.is_file():
            raise Unusable("file", "no_such_file", text)
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise TooLarge(size // MILLION + 1, MOST_BYTES // MILLION)
        return Scan(path.name, media, path.read_bytes())

    def kept(self) -> str:
        """Return what a draft keeps: the path."""
        return self.line.text()

    def put(self, text: str) -> None:
        """Write the path a draft kept."""
        self.line.put(text)

    def choose(self) -> None:
        """Ask for the file."""
        kinds = self.tr("Pictures and scans (*.jpg *.jpeg *.png *.pdf)")
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), self.line.text(), kinds
        )
        if chosen:
            self.line.setText(chosen)
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        event.ignore()
