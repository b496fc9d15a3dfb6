"""The photographs of a visit, one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from sheaf.queries.applications import Visit
from sheaf.ui import theme
from sheaf.ui.kit.layout import label, paragraph
from sheaf.ui.kit.sheet import SheetBase

WIDE = 640  # dp of a picture


class PhotographSheet(SheetBase):
    """What was photographed, under what was noted."""

    def __init__(
        self, visit: Visit, shown: Sequence[tuple[str, bytes]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.say(self.tr("Visit of {0}").format(visit.visited_on), visit.place)
        self.fill(paragraph(visit.findings))
        for name, content in shown:
            self.fill(self._picture(content), label(name, "muted", "small"))

    def _picture(self, content: bytes) -> QLabel:
        made, picture = QLabel(), QPixmap()
        if picture.loadFromData(content):
            made.setPixmap(picture.scaledToWidth(min(theme.dp(WIDE), picture.width())))
        else:
            made.setText(self.tr("This file cannot be shown here."))
        return made
