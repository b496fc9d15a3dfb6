"""A photograph or a scan, large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from sheaf.queries import customers
from sheaf.ui import theme
from sheaf.ui.actions import Offer, offer
from sheaf.ui.customers.album import decoded
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import press
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.place import Place

LONGEST, ROOM = 1200, 216  # dp of a picture at most, and of what stands around it
LEAST = 240


class PictureSheet(Sheet):
    """Show one picture, as large as the window allows; Esc goes back to the file."""

    wide = 980

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.picture = desk.read(customers.picture, place.id)
        self.say(self.picture.name, "")
        self.fill(self._shown(parent))
        self.fixed(None, *(press(one, "default") for one in self.acts()))

    def acts(self) -> list[Offer]:
        """Go back: there is nothing to confirm."""
        return [offer("back", self.leave)]

    def _shown(self, parent: QWidget) -> QWidget:
        high = max(parent.window().height() - theme.dp(ROOM), theme.dp(LEAST))
        if self.picture.media == "application/pdf":
            from sheaf.ui.preview import Preview  # noqa: PLC0415 (late: pdfium)

            pages = Preview(self.picture.content)
            pages.setFixedHeight(high)
            return pages
        shown = QLabel()
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(self.picture.name)
        large = decoded(self.picture.content, theme.dp(LONGEST))
        room = large.size().boundedTo(
            large.size().scaled(
                theme.dp(self.wide - 60), high, Qt.AspectRatioMode.KeepAspectRatio
            )
        )
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = large.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        shown.setPixmap(QPixmap.fromImage(fitted))
        return shown
