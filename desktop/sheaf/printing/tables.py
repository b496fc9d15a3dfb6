"""Tables on A4 papers: figures in columns, the box of key terms, facts two by two.

No vertical rules among figures; figures right-aligned under a right-aligned head that
repeats on each page; an empty amount is a dash, so that nothing can be written in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Table

from sheaf.printing.flow import LABEL, VALUE, Setting, Text
from sheaf.printing.type import HEI, SONG, cover, width

Cell: TypeAlias = str | Flowable
Style: TypeAlias = list[tuple[Any, ...]]

WIDE = 160.0  # mm between the margins of A4
THIN, BOLD = 0.5, 1.2  # points; two dots at 300 dpi, one needle on a matrix printer
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
TOTALLED: Style = [
    ("LINEABOVE", (0, -1), (-1, -1), BOLD, "black"),
    ("LINEBELOW", (0, -1), (-1, -1), BOLD, "black"),
]
_BASE: Style = [
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


def figures_table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    foot: Sequence[str],
    widths: Sequence[float],
    sides: str,
) -> LongTable:
    """Set columns of figures; ``sides`` has ``l c r`` for each; the foot may be empty.

    The head repeats on every page. The total below it stands between bold rules.
    """
    body = [*rows, *([foot] if foot else [])]
    cells = [_row(head, SONG, widths, sides), *(_row(r, HEI, widths, sides) for r in body)]
    table = LongTable(cells, [w * mm for w in widths], hAlign="LEFT", repeatRows=1)
    aligned = [("ALIGN", (k, 0), (k, -1), SIDES[side]) for k, side in enumerate(sides)]
    fonts = [
        ("FONT", (0, 0), (-1, 0), SONG, 10, 13),
        ("FONT", (0, 1), (-1, -1), HEI, 10, 13),
    ]
    held = [("NOSPLIT", (0, -2), (-1, -1))] if foot and rows else []
    table.setStyle([*_BASE, *RULED, *aligned, *fonts, *held, *(TOTALLED if foot else [])])
    return table


def _labelled(pair: tuple[str, Cell]) -> list[Cell]:
    label, value = pair
    return [Text(label, LABEL), Text(value, VALUE) if isinstance(value, str) else value]


def _row(
    texts: Sequence[str], face: str, widths: Sequence[float], sides: str
) -> list[Cell]:
    columns = zip(texts, widths, sides, strict=True)
    return [_cell(text, Setting(face, 10, 13, side=s), w * mm) for text, w, s in columns]


def _cell(text: str, setting: Setting, wide: float) -> Cell:
    """Keep what is plain plain, for speed; break what is too wide, mend what is rare."""
    own = cover(setting.face)
    plain = all(ord(c) in own for c in text)
    if plain and width(text, setting.type) <= wide - 2 * PADDING:
        return text
    return Text(text, setting)
