"""Photographs, one under the other: those of a visit, or one of a notebook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from sheaf.ui import theme
from sheaf.ui.kit.layout import label, paragraph
from sheaf.ui.kit.sheet import SheetBase

WIDE = 640  # dp of a picture


class PhotographSheet(SheetBase):
    """What was photographed, under what was noted."""

    def __init__(
        self,
        told: tuple[str, str, str],
        shown: Sequence[tuple[str, bytes]],
        parent: QWidget,
    ) -> None:
        """``told`` are its heading, what stands beside it, and what was noted."""
        super().__init__(parent)
        heading, beside, noted = told
        self.say(heading, beside)
        if noted:
            self.fill(paragraph(noted))
        for name, content in shown:
            self.fill(self._picture(content), label(name, "muted", "small"))

    def _picture(self, content: bytes) -> QLabel:
        made, picture = QLabel(), QPixmap()
        if picture.loadFromData(content):
            made.setPixmap(picture.scaledToWidth(min(theme.dp(WIDE), picture.width())))
        else:
            made.setText(self.tr("This file cannot be shown here."))
        return made
