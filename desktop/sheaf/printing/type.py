"""The faces papers are set in, and text measured and drawn in them.

Three faces, registered at first use (50 ms each): Song for running text, Hei for figures
and names, and a rare face that holds the Han which those two lack. ReportLab drops what it
has no glyph for without a word; here such characters are set in the rare face, and what no
face has is refused by name.
"""

from __future__ import annotations

from collections.abc import Container
from functools import cache, lru_cache, partial
from itertools import groupby
from typing import NamedTuple

from reportlab import rl_config
from reportlab.lib import rl_accel
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts
from reportlab.pdfgen import canvas as canvases
from reportlab.pdfgen import pathobject, textobject
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import tables

from sheaf.domain.paper.shared import Unprintable
from sheaf.paths import FONTS

SONG, HEI, RARE = "Song", "Hei", "Rare"
FILES = {
    SONG: "NotoSerifCJKsc-Regular.ttf",
    HEI: "NotoSansCJKsc-Regular.ttf",
    RARE: "SheafRare.ttf",
}
#: What is typed between words, and is a plain space on paper.
SPACES = dict.fromkeys(map(ord, "\t\r\n\u00a0"), " ")


class Type(NamedTuple):
    """A face at a size in points."""

    face: str
    size: float


@cache
def cover(face: str) -> Container[int]:
    """Register a face, and say which characters it has."""
    vars(ttfonts)["makeToUnicodeCMap"] = _to_unicode
    for module in (canvases, pathobject, pdfdoc, tables, textobject):
        vars(module)["fp_str"] = _figures
    rl_config.useA85 = 0  # plain streams: a third less, sooner
    # Only what a paper says is embedded, not all of ASCII beside it: a fifth of its time.
    font = ttfonts.TTFont(face, str(FONTS / FILES[face]), asciiReadable=0)
    vars(font.face)["get_table"] = partial(_table, font.face)
    pdfmetrics.registerFont(font)
    glyphs: dict[int, int] = font.face.charToGlyph
    return glyphs.keys()


@lru_cache(maxsize=4096)
def runs(text: str, face: str) -> tuple[tuple[str, str], ...]:
    """Split a text into runs of one face; ``Unprintable`` tells what no face has."""
    text, own = text.translate(SPACES), cover(face)
    if all(ord(c) in own for c in text):
        return ((face, text),)
    _refuse_unprintable(text, face)
    pieces = groupby(text, lambda c: face if ord(c) in own else RARE)
    return tuple((name, "".join(piece)) for name, piece in pieces)


@lru_cache(maxsize=16384)
def width(text: str, cut: Type) -> float:
    """Measure a text in points."""
    return sum(
        pdfmetrics.stringWidth(run, name, cut.size) for name, run in runs(text, cut.face)
    )


def draw(canvas: Canvas, x: float, y: float, text: str, cut: Type) -> None:
    """Draw a text from a point on its baseline, rare characters in their own face."""
    for name, run in runs(text, cut.face):
        canvas.setFont(name, cut.size)
        line = canvas.beginText(x, y)  # drawString would measure it for nothing
        line.textLine(run)
        canvas.drawText(line)
        x += width(run, Type(name, cut.size))


class _Glyphs:
    """The outlines of a face, cut out one by one: ReportLab copies all 14 MB each time."""

    def __init__(self, data: bytes, start: int) -> None:
        self.data, self.start = data, start

    def __getitem__(self, part: slice) -> bytes:
        return self.data[self.start + part.start : self.start + part.stop]


def _table(face: ttfonts.TTFontFace, tag: str) -> bytes | _Glyphs:
    """Return one table of a face, as ReportLab asks for it when it makes a subset."""
    if tag != "glyf":
        table: bytes = ttfonts.TTFontFace.get_table(face, tag)  # type: ignore[no-untyped-call]
        return table
    start, _length = face.get_table_pos(tag)
    return _Glyphs(vars(face)["_ttf_data"], start)


def _refuse_unprintable(text: str, face: str) -> None:
    own, rare = cover(face), cover(RARE)
    lost = dict.fromkeys(c for c in text if ord(c) not in own and ord(c) not in rare)
    if lost:
        raise Unprintable("".join(lost))


def _figures(*numbers: object) -> str:
    """Write numbers as ReportLab does: a sixth of its time, and always the same ones."""
    [only] = numbers if len(numbers) == 1 else [None]
    return _written(*only) if isinstance(only, list | tuple) else _written(*numbers)


@lru_cache(maxsize=65536)
def _written(*numbers: object) -> str:
    text: str = vars(rl_accel)["fp_str"](*numbers)
    return text


def _to_unicode(name: str, subset: list[int]) -> str:
    """Write a font's table for reading text back; ReportLab's own breaks beyond U+FFFF."""
    codes = [
        f"<{k:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for k, code in enumerate(subset)
    ]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def /CMapType 2 def",
            f"1 begincodespacerange <00> <{len(subset) - 1:02X}> endcodespacerange",
            f"{len(codes)} beginbfchar",
            *codes,
            "endbfchar endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
