"""The notebook as rows: a head to each page, its lines, and an empty one to go on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sheaf.domain.errors import Refused
from sheaf.domain.investigation.column import FIGURES, Column, Kind, Per
from sheaf.domain.investigation.notebook import (
    Fault,
    Line,
    Sheet,
    blank,
    columns,
    silent,
    single,
)
from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.ui.investigation_words import column_words
from sheaf.ui.kit.table import CELL, Cell
from sheaf.ui.messages import explain
from sheaf.ui.said import yearly
from sheaf.ui.words import words_for

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Role = Qt.ItemDataRole
WIDE = 5  # columns of the widest page
MOST_LINES = 300
HEAD = -1  # the line of a page's head


@dataclass(frozen=True, slots=True)
class Spot:
    """A row of the notebook: its page, and the line there (``HEAD``: the page's head)."""

    sheet: Sheet
    line: int


class NotebookModel(QAbstractTableModel):
    """Keeps what is typed; every page of lines ends with an empty one.

    Lines taken over from an earlier loan are pale until they are written or confirmed.
    """

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        super().__init__()
        self._sheets = tuple(sheets)
        self._texts: dict[Sheet, list[list[str]]] = {}
        self._old: dict[Sheet, set[int]] = {}
        self.spots: list[Spot] = []
        self._at: dict[Spot, int] = {}
        self._faults: dict[tuple[Spot, int], str] = {}
        self._cells: dict[tuple[int, int], Cell] = {}  # kept while Qt may look at them
        self.put({})

    def put(self, pages: Mapping[Sheet, Sequence[Line]]) -> None:
        """Show this notebook."""
        self.beginResetModel()
        self._texts = {sheet: _page(sheet, pages.get(sheet, ())) for sheet in self._sheets}
        self._count()
        self.endResetModel()

    def put_page(self, sheet: Sheet, lines: Sequence[Line]) -> None:
        """Show this page; a line that says what it said is as old as it was."""
        self.beginResetModel()
        before, now = self._texts[sheet], _page(sheet, lines)
        same = [one == other for one, other in zip(before, now, strict=False)]
        kept = {at for at in self._old.get(sheet, ()) if at < len(same) and same[at]}
        self._old[sheet], self._texts[sheet] = kept, now
        self._count()
        self.endResetModel()

    def take_over(self, places: Mapping[str, Collection[int]]) -> None:
        """Let these lines, under the names of their pages, be an earlier loan's."""
        self._old = {Sheet(name): set(lines) for name, lines in places.items()}
        self._cells.clear()

    def old(self, sheet: Sheet) -> frozenset[int]:
        """Return the lines of a page that nobody has confirmed yet."""
        return frozenset(self._old.get(sheet, ()))

    @property
    def taken(self) -> dict[str, tuple[int, ...]]:
        """Every line that nobody has confirmed yet, by the names of their pages."""
        return {
            sheet.value: tuple(sorted(self._old[sheet]))
            for sheet in self._sheets
            if self._old.get(sheet)
        }

    def confirm(self, sheet: Sheet, lines: Collection[int]) -> None:
        """Let lines be as they were found now."""
        self._old.get(sheet, set()).difference_update(lines)
        self._cells.clear()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.spots) - 1, WIDE - 1))

    def next_old(self, spot: Spot) -> Spot | None:
        """Find the next line to be confirmed, after the last from the first page on."""
        at = self.row_of(spot) + 1
        turned = [*self.spots[at:], *self.spots[:at]]
        return next((one for one in turned if one.line in self.old(one.sheet)), None)

    def pages(self) -> dict[Sheet, tuple[Line, ...]]:
        """Return everything that is written."""
        return {sheet: self.page(sheet) for sheet in self._sheets}

    def page(self, sheet: Sheet) -> tuple[Line, ...]:
        """Return what is written on a page, without the empty lines at its end."""
        lines = [tuple(line) for line in self._texts[sheet]]
        while lines and blank(lines[-1]):
            lines.pop()
        return tuple(lines)

    def row_of(self, spot: Spot) -> int:
        """Say in which row a line stands; that of its page's head where it is gone."""
        return self._at.get(spot, self._at.get(Spot(spot.sheet, HEAD), 0))

    def column_at(self, index: Index) -> Column | None:
        """Say what is written in a cell; none where nothing can be."""
        spot, at = self.spots[index.row()], index.column()
        if spot.line == HEAD:
            return None
        known = columns(spot.sheet)
        if single(spot.sheet):
            return known[spot.line] if at == 1 else None
        return known[at] if at < len(known) else None

    def named(self, index: Index) -> bool:
        """Tell whether the line of a cell has its name already."""
        spot = self.spots[index.row()]
        first = columns(spot.sheet)[0].kind
        if spot.line == HEAD or single(spot.sheet) or first is not Kind.WORDS:
            return False
        return bool(self._texts[spot.sheet][spot.line][0].strip())

    def text(self, index: Index) -> str:
        """Return a cell as it was typed."""
        spot = self.spots[index.row()]
        line = self._texts[spot.sheet][spot.line]
        at = 0 if single(spot.sheet) else index.column()
        return line[at]

    def write(self, index: Index, text: str) -> None:
        """Write a cell; a last line that is no longer empty gets another below."""
        spot = self.spots[index.row()]
        at = 0 if single(spot.sheet) else index.column()
        self._texts[spot.sheet][spot.line][at] = text
        if spot.line in self.old(spot.sheet):
            self.confirm(spot.sheet, [spot.line])
        for column in range(WIDE):
            self._cells.pop((index.row(), column), None)
        last = spot.line == len(self._texts[spot.sheet]) - 1
        if last and text.strip() and not single(spot.sheet):
            self.insert(Spot(spot.sheet, spot.line + 1))
        self.dataChanged.emit(index, index)

    def fill(self, spot: Spot, lines: Sequence[Sequence[str]]) -> None:
        """Write lines from here on, over what stands there."""
        self.beginResetModel()
        page, wide = self._texts[spot.sheet], _width(spot.sheet)
        for at, line in enumerate(lines, spot.line):
            whole = ([cell.strip() for cell in line] + [""] * wide)[:wide]
            if at < len(page):
                page[at] = whole
            elif not single(spot.sheet):
                page.append(whole)
        if not single(spot.sheet) and not blank(page[-1]):
            page.append([""] * wide)
        self._old.get(spot.sheet, set()).difference_update(
            range(spot.line, spot.line + len(lines))
        )
        self._count()
        self.endResetModel()

    def insert(self, spot: Spot) -> None:
        """Begin a new empty line there."""
        if len(self._texts[spot.sheet]) >= MOST_LINES:
            return
        row = self._at[Spot(spot.sheet, spot.line - 1)] + 1
        self.beginInsertRows(ROOT, row, row)
        self._texts[spot.sheet].insert(spot.line, [""] * _width(spot.sheet))
        self._count()
        self.endInsertRows()

    def take_out(self, spot: Spot) -> None:
        """Take a line out; the last, and a single figure, are only emptied."""
        page, old = self._texts[spot.sheet], self.old(spot.sheet) - {spot.line}
        self.beginResetModel()
        if single(spot.sheet) or spot.line == len(page) - 1:
            page[spot.line] = [""] * _width(spot.sheet)
            self._old[spot.sheet] = {*old}
        else:
            del page[spot.line]
            self._old[spot.sheet] = {at - (at > spot.line) for at in old}
        self._count()
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.spots)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns of the widest page."""
        return 0 if parent.isValid() else WIDE

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Show a cell; a screen reader hears the name of its column before it."""
        if role == CELL:
            return self._cell(index)
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            cell = self._cell(index)
            named = f"{self.name(index)} {cell.text}".strip()
            return named if role == Role.AccessibleTextRole else cell.text
        if role == Role.ToolTipRole:
            return self.complaint(index)
        return None

    def name(self, index: Index) -> str:
        """Name a cell: its page, its line, its column."""
        column, spot = self.column_at(index), self.spots[index.row()]
        if column is None:
            return ""
        return f"{words_for(spot.sheet)} {column_words(spot.sheet.value, column.name)}"

    def put_faults(self, faults: Iterable[Fault]) -> None:
        """Know what is wrong beyond a cell: what its line lacks, or says twice."""
        self._faults = {
            (Spot(one.sheet, one.line), one.column): explain(one.refusal) for one in faults
        }

    def cell_at(self, sheet: Sheet, line: int, column: int) -> QModelIndex:
        """Find a cell by its page, line and column; a single figure by its line."""
        return self.index(self.row_of(Spot(sheet, line)), 1 if single(sheet) else column)

    def complaint(self, index: Index) -> str:
        """Say what is wrong with a cell, if anything is."""
        spot, column = self.spots[index.row()], self.column_at(index)
        at = 0 if single(spot.sheet) else index.column()
        if told := self._faults.get((spot, at)):
            return told
        try:
            if column is not None:
                column.read(self.text(index))
        except Refused as refusal:
            return explain(refusal)
        return ""

    def _cell(self, index: Index) -> Cell:
        """Return one cell, read once and kept."""
        place = (index.row(), index.column())
        if place not in self._cells:
            self._cells[place] = self._read(index)
        return self._cells[place]

    def _read(self, index: Index) -> Cell:
        spot, at = self.spots[index.row()], index.column()
        if spot.line == HEAD:
            return self._head(spot.sheet, at)
        column = self.column_at(index)
        if column is None:
            return Cell(self._label(spot) if at == 0 else "", "muted")
        cell = self._written(spot, column, self.text(index))
        pale = cell.tone == "text" and spot.line in self.old(spot.sheet)
        return replace(cell, tone="muted") if pale else cell

    def _written(self, spot: Spot, column: Column, text: str) -> Cell:
        """Show what is typed; how often an amount comes that says nothing of it, too."""
        says = not silent(spot.sheet, self._texts[spot.sheet][spot.line])
        if column.kind is Kind.PER and not text.strip() and says:
            return Cell(words_for(Per.MONTH), "muted")
        return _shown(column, text)

    def _label(self, spot: Spot) -> str:
        """Name a single figure; its page has a column to each."""
        return column_words(spot.sheet.value, columns(spot.sheet)[spot.line].name)

    def _head(self, sheet: Sheet, at: int) -> Cell:
        if at == 0:
            return Cell(words_for(sheet), bold=True)
        known = columns(sheet)
        if single(sheet) or at >= len(known):
            return Cell("")
        right = known[at].kind in FIGURES
        words = column_words(sheet.value, known[at].name)
        return Cell(words, "muted", small=True, right=right)

    def _count(self) -> None:
        self._cells.clear()
        self.spots = [
            Spot(sheet, line)
            for sheet in self._sheets
            for line in range(HEAD, len(self._texts[sheet]))
        ]
        self._at = {spot: row for row, spot in enumerate(self.spots)}


def words_from(spot: Spot) -> int:
    """Say from which column on a line, or its head, is words that may take all the room."""
    known = columns(spot.sheet)
    if single(spot.sheet):
        words = spot.line != HEAD and known[spot.line].kind is Kind.WORDS
        return 1 if words else WIDE
    return len(known) - 1 if known[-1].kind is Kind.WORDS else WIDE


def _page(sheet: Sheet, lines: Sequence[Line]) -> list[list[str]]:
    wide = _width(sheet)
    page = [[*line, *[""] * wide][:wide] for line in lines]
    if single(sheet):
        missing = len(columns(sheet)) - len(page)
        return page + [[""] for _turn in range(missing)]
    return [*page, [""] * wide]


def _width(sheet: Sheet) -> int:
    return 1 if single(sheet) else len(columns(sheet))


def _shown(column: Column, text: str) -> Cell:
    """Show a cell the way it is read back; one that cannot be read, as typed."""
    right = column.kind in FIGURES
    try:
        value = column.read(text)
    except Refused:
        return Cell(text, "bad", "warning", right=right)
    if not text.strip():
        return Cell("")
    match value:
        case Money():
            return Cell(str(value), right=True)
        case Method() | Per():
            return Cell(words_for(value))
        case Rate():
            return Cell(yearly(value), right=True)
    return Cell(text, right=right)
