"""All keys that work in the window in front, from the one table of acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from sheaf.ui import theme
from sheaf.ui.actions import Act, Offer, card, offer
from sheaf.ui.kit.layout import across, down, holding, label, press
from sheaf.ui.kit.marks import KeyHint
from sheaf.ui.kit.sheet_base import SheetBase

COLUMN = 300  # dp a column of keys wants


class KeysSheet(SheetBase):
    """The card of keys over the page, in columns of one length."""

    wide = 1080

    def __init__(self, acts: Sequence[Act], every: Sequence[Act], parent: QWidget) -> None:
        """Show ``acts``, which work here; ``every`` one there is goes on paper."""
        super().__init__(parent)
        self._every = every
        self.say(self.tr("All keys"), self.tr("Esc goes back"))
        self.shown = card(acts)
        self.printing = offer("print", self.print_card, self.tr("Print the card"))
        lines: list[QWidget] = []
        for heading, pairs in self.shown:
            lines.append(_heading(heading))
            lines += [_line(key, words) for key, words in pairs]
        room = min(parent.window().width(), theme.dp(self.wide)) - theme.dp(48)
        count = max(min(room // theme.dp(COLUMN), 3), 1)
        length = -(-len(lines) // count)
        columns = [
            down(*lines[at : at + length], None, gap=4)
            for at in range(0, len(lines), length)
        ]
        row = across(*columns, gap=24)
        for turn in range(len(columns)):
            row.setStretch(turn, 1)
        self.fill(row)
        self.fixed(None, press(self.printing))

    def acts(self) -> list[Offer]:
        """Offer the card on paper."""
        return [*super().acts(), self.printing]

    def print_card(self) -> None:
        """Show the card of all keys as a paper, to lie beside the keyboard."""
        from sheaf.domain.paper.key_card import Group, KeyCard  # noqa: PLC0415 (late)
        from sheaf.printing.key_card import render  # noqa: PLC0415 (late: 90 ms)
        from sheaf.ui.papers import Paper, show  # noqa: PLC0415 (late: 30 ms)

        language = "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"
        groups = tuple(Group(name, tuple(pairs)) for name, pairs in card(self._every))
        facts = KeyCard(language, self.tr("The keys of Sheaf"), groups)
        show([Paper(facts.title, render(facts))], self)


def _heading(words: str) -> QWidget:
    made = label(words, "muted", "small")
    made.setFixedHeight(theme.dp(24))
    return made


def _line(key: str, words: str) -> QWidget:
    cap = holding(across(KeyHint(key), None))
    cap.setFixedWidth(theme.dp(112))
    return holding(across(cap, label(words, scale="small"), None))
