"""Nothing to show: said kindly, with what one may do instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from sheaf.ui import theme
from sheaf.ui.actions import Offer
from sheaf.ui.kit.layout import across, down, label, paragraph, press


class Empty(QWidget):
    """An icon, a sentence, and what can be done from here."""

    def __init__(self, picture: str, text: str, hint: str, *offers: Offer) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(theme.icon(picture, theme.now.muted, theme.dp(32)))
        title, note = label(text, scale="title"), paragraph(hint, "muted")
        for part in (sign, title, note):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = across(None, *(press(offer) for offer in offers), None)
        self.setLayout(down(40, sign, title, note, 8, buttons, None))
        self.setAccessibleName(f"{text} {hint}")
