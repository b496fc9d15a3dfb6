"""The notebook as it was typed, after the report: every sum leads to its entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportlab.platypus import CondPageBreak, Flowable

from sheaf.domain.errors import Refused
from sheaf.domain.investigation.column import FIGURES, Column, Per
from sheaf.domain.investigation.notebook import (
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
from sheaf.printing.flow import heading
from sheaf.printing.investigation_words import COLUMNS, PERS, SHEETS
from sheaf.printing.methods import METHODS
from sheaf.printing.said import annual
from sheaf.printing.tables import WIDE, Columns, figures_table, form_table
from sheaf.printing.tongue import Tongue

NAME = 42.0  # mm of the first column
ROOM = 70.0  # points that the head of a page and its first lines need
LABEL = 46


def annex(
    pages: Mapping[str, Sequence[Line]], sheets: Sequence[Sheet], say: Tongue
) -> Iterator[Flowable]:
    """Print every page that says anything; what was told in words has its own section."""
    for sheet in sheets:
        lines = pages.get(sheet.value, ())
        if sheet is Sheet.STORY or not any(_says(sheet, line) for line in lines):
            continue
        yield CondPageBreak(ROOM)
        yield heading(f"{say('附：', 'Annex: ')}{say(*SHEETS[sheet])}")
        yield _figures(sheet, lines, say) if single(sheet) else _lines(sheet, lines, say)


def named(sheet: Sheet, column: str, say: Tongue) -> str:
    """Head a column of a page, or name a single figure on it."""
    return say(*(COLUMNS.get(f"{sheet.value}.{column}") or COLUMNS[column]))


def _says(sheet: Sheet, line: Line) -> bool:
    return not (blank(line) if single(sheet) else silent(sheet, line))


def _figures(sheet: Sheet, lines: Sequence[Line], say: Tongue) -> Flowable:
    told = zip(columns(sheet), lines, strict=False)
    pairs = [
        (named(sheet, one.name, say), written(one, line[0], say)) for one, line in told
    ]
    return form_table([pair for pair in pairs if pair[1].strip()], LABEL)


def written(column: Column, text: str, say: Tongue) -> str:
    """Write amounts, rhythms, rates as papers do, anything else as it was typed."""
    try:
        value = column.read(text)
    except Refused:
        return text
    match value:
        case Per():
            return say(*PERS[value])
        case Method():
            return say(*METHODS[value.value])
        case Rate():
            return annual(value)
        case Money() if text.strip():
            return str(value)
    return text


def _lines(sheet: Sheet, lines: Sequence[Line], say: Tongue) -> Flowable:
    known = columns(sheet)
    wide = len(known)
    rows = [
        [written(one, text, say) for one, text in zip(known, line, strict=False)]
        + [""] * (wide - len(line))
        for line in lines
        if _says(sheet, line)
    ]
    widths = (NAME, *[(WIDE - NAME) / (wide - 1)] * (wide - 1))
    sides = "".join("r" if one.kind in FIGURES else "l" for one in known)
    heads = [named(sheet, one.name, say) for one in known]
    return figures_table(Columns(heads, widths, sides), rows, ())
