"""The lines that a trade's notebook begins with, in the reader's language."""

from __future__ import annotations

import tomllib
from functools import cache

from PySide6.QtCore import QLocale

from sheaf import paths
from sheaf.domain.investigation.trade import Trade

Names = dict[str, tuple[str, ...]]


def names(trade: Trade) -> Names:
    """Return the names of the lines, by the names of their pages."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    return names_in("zh_CN" if chinese else "en", trade)


@cache
def names_in(language: str, trade: Trade) -> Names:
    """Read a trade's lines in one language."""
    text = (paths.TRADES / f"{language}.toml").read_text(encoding="utf-8")
    pages = tomllib.loads(text)[trade.value]
    return {page: tuple(lines) for page, lines in pages.items()}
