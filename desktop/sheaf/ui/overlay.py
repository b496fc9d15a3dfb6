"""All keys that work in the window in front, from the one table of acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from sheaf.ui import theme
from sheaf.ui.actions import Act, card
from sheaf.ui.kit.layout import across, down, label
from sheaf.ui.kit.marks import KeyHint
from sheaf.ui.kit.sheet import SheetBase

COLUMNS = 3


class KeysSheet(SheetBase):
    """The card of keys over the page."""

    wide = 1000

    def __init__(self, acts: Sequence[Act], parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("All keys"), self.tr("Esc goes back"))
        self.shown = card(acts)
        columns = [down(gap=6) for _ in range(COLUMNS)]
        for heading, pairs in self.shown:
            column = min(columns, key=lambda one: one.count())
            if column.count():
                column.addSpacing(theme.dp(12))
            column.addWidget(label(heading, "muted", "small"))
            for key, words in pairs:
                column.addLayout(_line(key, words))
        for column in columns:
            column.addStretch(1)
        self.fill(across(*columns, gap=32))


def _line(key: str, words: str) -> QGridLayout:
    line = QGridLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setHorizontalSpacing(theme.dp(8))
    line.setColumnMinimumWidth(0, theme.dp(112))
    line.addLayout(across(KeyHint(key), None), 0, 0)
    line.addWidget(label(words, scale="small"), 0, 1)
    line.setColumnStretch(1, 1)
    return line
