"""The pictures of a file, small, side by side; Enter on one shows it large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from sheaf.queries import customers
from sheaf.queries.customers import Attachment, Picture
from sheaf.ui import theme
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import Button, down, holding, icon_of, paragraph

KEEP = Qt.AspectRatioMode.KeepAspectRatio
BEGINNINGS = (
    (b"\xff\xd8\xff", b"jpg"),
    (b"\x89PNG\r\n", b"png"),
    (b"BM", b"bmp"),
    (b"RIFF", b"webp"),
    (b"II*\0", b"tiff"),
    (b"MM\0*", b"tiff"),
)
SIDE, ACROSS = 88, 4  # dp of a thumbnail, and how many stand side by side


class Album(QWidget):
    """Thumbnails, read aside so that the page is there at once."""

    chosen = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._grid = desk, QGridLayout(self)
        self._grid.setContentsMargins(theme.dp(12), 0, 0, 0)
        self._grid.setSpacing(theme.dp(8))
        self._grid.setColumnStretch(ACROSS, 1)
        self.thumbnails: dict[int, Button] = {}
        self._cells: dict[int, QWidget] = {}

    def show_pictures(self, pictures: Sequence[Attachment]) -> None:
        """Show these, the ones already there as they are."""
        for gone in self.thumbnails.keys() - {one.id for one in pictures}:
            del self.thumbnails[gone]
            self._cells.pop(gone).deleteLater()
        for turn, one in enumerate(pictures):
            if one.id not in self.thumbnails:
                self.thumbnails[one.id] = self._made(one)
                self._cells[one.id] = self._captioned(one)
            self._grid.addWidget(self._cells[one.id], *divmod(turn, ACROSS))

    def _captioned(self, one: Attachment) -> QWidget:
        caption = paragraph(one.name, "muted", "small")
        caption.setFixedWidth(theme.dp(SIDE + 8))
        return holding(down(self.thumbnails[one.id], caption, None, gap=4))

    def _made(self, one: Attachment) -> Button:
        made = Button("")
        made.setProperty("kind", "picture")
        made.setFixedSize(theme.dp(SIDE + 8), theme.dp(SIDE + 8))
        made.setIconSize(QSize(theme.dp(SIDE), theme.dp(SIDE)))
        made.setIcon(icon_of("papers", "muted"))
        made.setAccessibleName(one.name)
        made.setToolTip(f"{one.name}  {one.at:%Y-%m-%d}  {one.teller}".strip())
        made.clicked.connect(lambda _checked: self.chosen.emit(one.id))
        if one.media != "application/pdf":
            self._desk.read_later(
                lambda work: customers.picture(work, one.id),
                lambda found: self._put(one.id, found),
            )
        return made

    def _put(self, attachment_id: int, found: Picture) -> None:
        if not isValid(self):
            return  # the page was left meanwhile
        small = decoded(found.content, theme.dp(SIDE))
        thumbnail = self.thumbnails.get(attachment_id)
        if thumbnail is not None and not small.isNull():
            thumbnail.setIcon(QIcon(QPixmap.fromImage(small)))


def decoded(content: bytes, longest: int) -> QImage:
    """Read a picture upright, no side longer than so many pixels; null if it is none.

    Its format is told by how it begins: left to guess, Qt may take one for another.
    """
    kept = QByteArray(content)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    name = next((name for start, name in BEGINNINGS if content.startswith(start)), b"")
    if not name:
        return QImage()
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(longest, longest, KEEP))
    return reader.read()
