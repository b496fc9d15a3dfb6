"""Tables on A4 papers: figures in columns, the box of key terms, facts two by two.

No vertical rules among figures; figures right-aligned under a right-aligned head that
repeats on each page; an empty amount is a dash, so that nothing can be written in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Table

from sheaf.printing.flow import LABEL, VALUE, Setting, Text
from sheaf.printing.type import HEI, SONG, Type, cover, width

Cell: TypeAlias = str | Flowable
Style: TypeAlias = list[tuple[Any, ...]]

WIDE = 160.0  # mm between the margins of A4
THIN, BOLD = 0.5, 1.2  # points; two dots at 300 dpi, one needle on a matrix printer
LARGEST, SMALLEST = 10.0, 8.0  # points, of figures
PADDING = 5.0  # points, left and right of a cell
ALL: tuple[tuple[int, int], tuple[int, int]] = ((0, 0), (-1, -1))
#: The frame of what is owed.
BOXED: Style = [
    ("BOX", *ALL, BOLD, "black"),
    ("LINEBELOW", (0, 0), (-1, -2), THIN, "black"),
    ("LINEAFTER", (0, 0), (0, -1), THIN, "black"),
]
PLAIN: Style = [
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("TOPPADDING", *ALL, 1),
    ("BOTTOMPADDING", *ALL, 1),
]
RULED: Style = [
    ("LINEABOVE", (0, 0), (-1, 0), BOLD, "black"),
    ("LINEBELOW", *ALL, THIN, "black"),
    ("TOPPADDING", *ALL, 4),
    ("BOTTOMPADDING", *ALL, 5),
]
TIGHT: Style = [("TOPPADDING", *ALL, 2.0), ("BOTTOMPADDING", *ALL, 2.0)]
TOTALLED: Style = [
    ("LINEABOVE", (0, -1), (-1, -1), BOLD, "black"),
    ("LINEBELOW", (0, -1), (-1, -1), BOLD, "black"),
]
_BASE: Style = [
    ("FONTNAME", *ALL, SONG),
    ("VALIGN", *ALL, "MIDDLE"),
    ("LEFTPADDING", *ALL, PADDING),
    ("RIGHTPADDING", *ALL, PADDING),
    ("TOPPADDING", *ALL, 2.6),
    ("BOTTOMPADDING", *ALL, 2.6),
]
SIDES = {"l": "LEFT", "c": "CENTER", "r": "RIGHT"}


def grid(rows: Sequence[Sequence[Cell]], widths: Sequence[float], style: Style) -> Table:
    """Lay flowables and plain text out in columns of so many mm; text is set as a value."""
    cells = [[Text(c, VALUE) if isinstance(c, str) else c for c in row] for row in rows]
    table = Table(cells, [w * mm for w in widths], hAlign="LEFT")
    table.setStyle(_BASE + style)
    return table


def facts_table(
    pairs: Sequence[tuple[str, Cell]], widths: Sequence[float] = (31, 60, 23, 46)
) -> Table:
    """Set facts two by two without rules: label, value, label, value."""
    rows = [_labelled(pair) for pair in pairs]
    if len(rows) % 2:
        rows.append(["", ""])
    doubled = [[*left, *right] for left, right in zip(rows[::2], rows[1::2], strict=True)]
    return grid(doubled, widths, PLAIN)


def terms_table(pairs: Sequence[tuple[str, Cell]], label: float = 31) -> Table:
    """Set key terms in a bold box, one a row: the label so many mm wide, then its value."""
    return grid([_labelled(pair) for pair in pairs], (label, WIDE - label), BOXED)


def beside(left: Flowable, right: Flowable, widths: tuple[float, float]) -> Table:
    """Put two texts side by side inside a cell: capitals and figures of one amount."""
    tight: Style = [("LEFTPADDING", (0, 0), (0, 0), 0), ("TOPPADDING", *ALL, 0)]
    return grid([[left, right]], widths, [*tight, ("BOTTOMPADDING", *ALL, 0)])


def form_table(pairs: Sequence[tuple[str, Cell]], label: float = 26) -> Table:
    """Set facts two by two in a ruled box; beside an empty label a value runs on."""
    half = WIDE / 2 - label
    rows = [_labelled(pair) for pair in pairs]
    if len(rows) % 2:
        rows.append(["", ""])
    doubled = [[*left, *right] for left, right in zip(rows[::2], rows[1::2], strict=True)]
    ruled: Style = [("LINEAFTER", (k, 0), (k, -1), THIN, "black") for k in range(3)]
    wide = [
        k for k in range(len(doubled)) if k * 2 + 1 >= len(pairs) or not pairs[k * 2 + 1][0]
    ]
    spans: Style = [("SPAN", (1, k), (3, k)) for k in wide]
    style = [*BOXED, *ruled, *spans, *TIGHT]
    return grid(doubled, (label, half, label, half), style)


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of a table: their heads, widths in mm, and sides, ``l c r`` for each."""

    heads: Sequence[str]
    widths: Sequence[float]
    sides: str


def figures_table(
    columns: Columns, rows: Sequence[Sequence[str]], foot: Sequence[str]
) -> LongTable:
    """Set columns of figures under a head that repeats; the foot may be empty.

    The total stands between bold rules, on one page with the last row. Figures that are
    too wide make the whole table smaller, never a column of two sizes.
    """
    body = [*rows, *([foot] if foot else [])]
    size = _size(columns, body)
    head = _row(columns.heads, Setting(SONG, size, 13), columns)
    cells = [head, *(_row(row, Setting(HEI, size, 13), columns) for row in body)]
    table = LongTable(cells, [w * mm for w in columns.widths], hAlign="LEFT", repeatRows=1)
    style: Style = [
        ("ALIGN", (k, 0), (k, -1), SIDES[side]) for k, side in enumerate(columns.sides)
    ]
    style += [("FONT", (0, 0), (-1, 0), SONG, size, 13)]
    style += [("FONT", (0, 1), (-1, -1), HEI, size, 13)]
    if foot:
        style += [*TOTALLED, ("NOSPLIT", (0, -min(2, len(body))), (-1, -1))]
    table.setStyle([*_BASE, *RULED, *style])
    return table


def _labelled(pair: tuple[str, Cell]) -> list[Cell]:
    label, value = pair
    return [Text(label, LABEL), Text(value, VALUE) if isinstance(value, str) else value]


def _size(columns: Columns, rows: Sequence[Sequence[str]]) -> float:
    """Find the size at which every figure fits its column, not under the smallest."""
    size = LARGEST
    for k, (wide, side) in enumerate(zip(columns.widths, columns.sides, strict=True)):
        longest = max((row[k] for row in rows), key=len, default="")
        room = wide * mm - 2 * PADDING
        while side == "r" and size > SMALLEST and width(longest, Type(HEI, size)) > room:
            size -= 0.5
    return size


def _row(texts: Sequence[str], setting: Setting, columns: Columns) -> list[Cell]:
    return [
        _cell(text, replace(setting, side=side), wide * mm)
        for text, wide, side in zip(texts, columns.widths, columns.sides, strict=True)
    ]


def _cell(text: str, setting: Setting, wide: float) -> Cell:
    """Keep what is plain plain, for speed; break what is too wide, mend what is rare."""
    own = cover(setting.face)
    plain = all(ord(c) in own for c in text)
    if plain and width(text, setting.type) <= wide - 2 * PADDING:
        return text
    return Text(text, setting)
