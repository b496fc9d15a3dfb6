"""The lines that a trade's notebook begins with, in the reader's language."""

from __future__ import annotations

import tomllib
from functools import cache

from PySide6.QtCore import QLocale

from sheaf import paths
from sheaf.domain.investigation.trade import Called, Trade
from sheaf.queries.trades import TradeLine
from sheaf.ui.words import words_for

Names = dict[str, tuple[str, ...]]


def trade_words(trade: Called) -> str:
    """Name a trade: as the office called it, or in the reader's language."""
    return trade.name or words_for(trade.like)


def asked_for(line: TradeLine) -> Names:
    """Return the lines that a notebook begins with: the office's own where it has any."""
    own = line.own.lines if line.own else {}
    told = names(line.trade.like) | dict(own)
    kept = {sheet.value for sheet in line.template.sheets}
    return {page: lines for page, lines in told.items() if page in kept}


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
