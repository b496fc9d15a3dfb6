"""What F1 says: a short, real text for each kind of page, in the reader's language."""

from __future__ import annotations

import tomllib
from functools import cache

from PySide6.QtWidgets import QWidget

from sheaf import paths
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.kit.sheet_base import SheetBase


@cache
def texts(language: str) -> dict[str, dict[str, str]]:
    """Read the help of a language once."""
    return tomllib.loads((paths.HELP / f"{language}.toml").read_text(encoding="utf-8"))


class HelpSheet(SheetBase):
    """One page's help over the page itself."""

    def __init__(self, kind: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        words = texts(language)[kind]
        self.say(words["title"], self.tr("Help"))
        self.fill(*(paragraph(part) for part in words["text"].split("\n")), None)
