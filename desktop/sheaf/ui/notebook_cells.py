"""Cells of a notebook, by the place that a fault names: page, line, column."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sheaf.domain.investigation.notebook import Sheet, columns, single
from sheaf.ui.investigation_words import column_words
from sheaf.ui.words import words_for


def cell_words(place: str) -> str:
    """Name a cell as one finds it: its page, its line where it has several, its column."""
    sheet, line, column = place_of(place)
    head = column_words(sheet.value, columns(sheet)[line if single(sheet) else column].name)
    if single(sheet):
        words = QCoreApplication.translate("cells", "{0}: {1}")
        return words.format(words_for(sheet), head)
    words = QCoreApplication.translate("cells", "{0}, line {1}: {2}")
    return words.format(words_for(sheet), line + 1, head)


def place_of(place: str) -> tuple[Sheet, int, int]:
    """Read a place: its page, and line and column, each counted from nothing."""
    page, line, column = place.split(".")
    return Sheet(page), int(line), int(column)
