"""Lists of values: columns say how a row becomes cells; a model keeps the rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sheaf.domain.money import Money

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Role = Qt.ItemDataRole
CELL = Qt.ItemDataRole.UserRole
MATCH = "**"  # what stands between two of these is the part that matched


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a list. ``**stars**`` mark the part that matched.

    ``middle``: where room is short its middle goes, so that both ends can be read.
    """

    text: str
    tone: str = "text"
    picture: str = ""
    right: bool = False
    bold: bool = False
    small: bool = False
    when_current: bool = False
    middle: bool = False

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return self.text.replace(MATCH, "")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A heading, how to read its cell from a row, and how it looks.

    ``width`` is in dp, 0 takes what is left. ``tone`` and ``picture`` are a name or a
    function of the row. Money stands to the right by itself. ``spare``: where words would
    be cut it is left out, the last of them first; the foot says it of the row one is on.
    """

    title: str
    value: Callable[[Row], Any]
    width: int = 0
    tone: str | Callable[[Row], str] = "text"
    picture: str | Callable[[Row], str] = ""
    right: bool = False
    bold: bool = False
    small: bool = False
    when_current: bool = False
    middle: bool = False
    spare: bool = False

    def cell(self, row: Row) -> Cell:
        """Read the cell of a row."""
        value = self.value(row)
        return Cell(
            text=_words(value),
            tone=self.tone if isinstance(self.tone, str) else self.tone(row),
            picture=self.picture if isinstance(self.picture, str) else self.picture(row),
            right=self.right or isinstance(value, Money),
            bold=self.bold,
            small=self.small,
            when_current=self.when_current,
            middle=self.middle,
        )


def enter_column(width: int = 68) -> Column[Any]:
    """Show the key that opens a row, seen on the current one alone."""
    return Column(
        "",
        lambda _row: "Enter",
        width,
        tone="muted",
        small=True,
        right=True,
        when_current=True,
    )


def _words(value: Any) -> str:
    if value is None:
        return ""
    return value.isoformat() if type(value) is date else str(value)


class TableModel(QAbstractTableModel, Generic[Row]):
    """Show any sequence of values; replace it whole to refresh."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: Sequence[Row] = ()
        self._cells: dict[tuple[int, int], Cell] = {}

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows
        self._cells.clear()
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows shown."""
        return self._rows

    def cell(self, row: int, column: int) -> Cell:
        """Return one cell, read once and kept."""
        place = (row, column)
        if place not in self._cells:
            self._cells[place] = self.columns[column].cell(self._rows[row])
        return self._cells[place]

    def line(self, row: int) -> str:
        """Return a row as text for the clipboard, its cells between tabs."""
        cells = (
            self.cell(row, column)
            for column, told in enumerate(self.columns)
            if not told.when_current
        )
        return "\t".join(cell.plain for cell in cells)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Name the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Show a cell; a screen reader hears its column's name before it."""
        if not index.isValid():
            return None
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self.cell(index.row(), index.column()).plain
        if role == Role.AccessibleTextRole:
            words = self.cell(index.row(), index.column()).plain
            return f"{self.columns[index.column()].title} {words}".strip()
        return None
