"""All keys that work in the window in front, from the one table of acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sheaf.ui import theme
from sheaf.ui.actions import Act, card
from sheaf.ui.kit.layout import across, down, holding, label
from sheaf.ui.kit.marks import KeyHint
from sheaf.ui.kit.sheet_base import SheetBase

COLUMNS = 3


class KeysSheet(SheetBase):
    """The card of keys over the page, in columns of one length."""

    wide = 1080

    def __init__(self, acts: Sequence[Act], parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("All keys"), self.tr("Esc goes back"))
        self.shown = card(acts)
        lines: list[QWidget] = []
        for heading, pairs in self.shown:
            lines.append(_heading(heading))
            lines += [_line(key, words) for key, words in pairs]
        length = -(-len(lines) // COLUMNS)
        columns = [
            down(*lines[at : at + length], None, gap=4)
            for at in range(0, len(lines), length)
        ]
        row = across(*columns, gap=24)
        for turn in range(len(columns)):
            row.setStretch(turn, 1)
        self.fill(row)


def _heading(words: str) -> QWidget:
    made = label(words, "muted", "small")
    made.setFixedHeight(theme.dp(24))
    return made


def _line(key: str, words: str) -> QWidget:
    cap = holding(across(KeyHint(key), None))
    cap.setFixedWidth(theme.dp(112))
    return holding(across(cap, label(words, scale="small"), None))
