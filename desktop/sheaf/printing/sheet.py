"""Slips on A5 landscape: a canvas measured in mm from the top left, and what frames a slip.

One page a part (联), or as many as its rows need. The head names the office, the paper and
its number; the foot repeats number and contract on every page; the part's name runs down
the right edge. Offsets in 0.1 mm move everything, for continuous forms.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from sheaf.domain.office import short_number
from sheaf.domain.paper.shared import Marks, Office
from sheaf.printing.lines import lines
from sheaf.printing.marks import mark_reprint, mark_void
from sheaf.printing.tables import BOLD, THIN
from sheaf.printing.tongue import tongue
from sheaf.printing.type import HEI, SONG, Type, cover, draw, width

A5 = (210.0, 148.0)  # landscape, mm
LEFT, RIGHT = 15.0, 187.0
MIDDLE = (LEFT + RIGHT) / 2
LABEL, VALUE, SMALL = Type(SONG, 10), Type(HEI, 10), Type(HEI, 8)
NAME = Type(HEI, 9.5)
FINE = Type(SONG, 8)
EVEN = 2  # lines that an amount in words may take
SMALLEST = 8.0  # points; nothing on a paper is smaller

Offset = tuple[int, int]  # right and down, in 0.1 mm
STRAIGHT: Offset = (0, 0)


class Sheet(Canvas):
    """A canvas measured in mm from the top left corner, moved by the printer's offset."""

    def __init__(self, target: BytesIO, offset: Offset) -> None:
        cover(HEI)
        first: Any = HEI  # the stub has it for a number
        size = (A5[0] * mm, A5[1] * mm)
        super().__init__(target, pagesize=size, invariant=1, initialFontName=first)
        self.dx, self.dy = offset[0] / 10, offset[1] / 10

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Turn mm from the top left into points from the bottom left."""
        return (x + self.dx) * mm, (A5[1] - y - self.dy) * mm

    def put(
        self, x: float, y: float, text: str, cut: Type = LABEL, side: str = "l"
    ) -> float:
        """Put a text by its left end, middle or right end (``l c r``); say its width."""
        wide = width(text, cut)
        left, base = self.at(x, y)
        draw(self, left - {"l": 0, "c": wide / 2, "r": wide}[side], base, text, cut)
        return wide / mm

    def fit(self, x: float, y: float, text: str, room: float, cut: Type = VALUE) -> None:
        """Put a text into so many mm: smaller if it must be, then in several lines."""
        while cut.size > SMALLEST and width(text, cut) > room * mm:
            cut = Type(cut.face, max(SMALLEST, cut.size - 0.5))
        self._stack(x, y, lines(text, cut, room * mm), cut)

    def fill(self, x: float, y: float, text: str, room: float, cut: Type) -> None:
        """Put a text into so many mm: in two lines, as even as they come, then smaller."""
        while cut.size > SMALLEST and len(lines(text, cut, room * mm)) > EVEN:
            cut = Type(cut.face, max(SMALLEST, cut.size - 0.5))
        rows = lines(text, cut, room * mm)
        while len(rows) == EVEN and len(lines(text, cut, (room - 1) * mm)) == EVEN:
            room -= 1
            rows = lines(text, cut, room * mm)
        self._stack(x, y, rows, cut)

    def _stack(self, x: float, y: float, rows: Sequence[str], cut: Type) -> None:
        lead = (cut.size + 1) / mm
        for k, row in enumerate(rows):
            self.put(x, y + (k - (len(rows) - 1) / 2) * lead, row, cut)

    def rule(self, x1: float, y: float, x2: float, weight: float = THIN) -> None:
        """Draw a level line."""
        self.setLineWidth(weight)
        self.line(*self.at(x1, y), *self.at(x2, y))

    def upright(self, x: float, y1: float, y2: float, weight: float = THIN) -> None:
        """Draw an upright line."""
        self.setLineWidth(weight)
        self.line(*self.at(x, y1), *self.at(x, y2))

    def box(
        self, x: float, y: float, wide: float, high: float, weight: float = BOLD
    ) -> None:
        """Draw a frame; a bold one holds what is owed."""
        self.setLineWidth(weight)
        self.rect(*self.at(x, y + high), wide * mm, high * mm)

    def sign(self, y: float, places: Sequence[tuple[float, str, float, str]]) -> None:
        """Draw places to sign: where each begins, whose it is, its end, who is known."""
        for x, label, end, name in places:
            begin = x + self.put(x, y, label) + 2
            self.rule(begin, y + 1, end)
            self.fit(begin + 1, y, name, end - begin - 1, NAME)


@dataclass(frozen=True, slots=True)
class Slip:
    """What frames a slip: whose it is, what it is called, its numbers, parts and marks."""

    office: Office
    title: str
    number: str
    contract: str
    language: str
    parts: tuple[str, ...]
    marks: Marks
    offset: Offset


#: Draws the body of one page.
Body = Callable[[Sheet], None]


def slip(frame: Slip, bodies: Sequence[Body]) -> bytes:
    """Draw every body in its frame, for every part; the same slip makes the same bytes."""
    target = BytesIO()
    sheet = Sheet(target, frame.offset)
    sheet.setTitle(f"{frame.title} {frame.number}")
    for page, body in enumerate(bodies, 1):  # drawn once, shown in every part
        sheet.beginForm(str(page))
        _head(sheet, frame)
        body(sheet)
        _foot(sheet, frame, page, len(bodies))
        sheet.endForm()
    for part in frame.parts:
        for page in range(1, len(bodies) + 1):
            sheet.doForm(str(page))
            _edge(sheet, part, frame)
            sheet.showPage()
    sheet.save()
    return target.getvalue()


def _head(sheet: Sheet, frame: Slip) -> None:
    say = tongue(frame.language)
    gap, cut = (5, Type(HEI, 20)) if say.chinese else (0, Type(HEI, 17))
    wide = (width(frame.title, cut) + gap * (len(frame.title) - 1)) / mm
    sheet.setFont(*cut)
    sheet.drawString(*sheet.at(MIDDLE - wide / 2, 19.6), frame.title, charSpace=gap)
    sheet.fit(LEFT, 19, frame.office.name, (RIGHT - LEFT - wide) / 2 - 4, Type(HEI, 11))
    number = say(f"编号　{frame.number}", f"No. {frame.number}")
    sheet.put(RIGHT, 11.6, number, NAME, "r")
    sheet.put(RIGHT, 16, short_number(frame.number), SMALL, "r")
    sheet.rule(LEFT, 23.4, RIGHT, BOLD)


def _foot(sheet: Sheet, frame: Slip, page: int, pages: int) -> None:
    say = tongue(frame.language)
    for line in frame.office.lines[:1]:  # of its letterhead; there is room for one
        if width(line, FINE) <= (RIGHT - LEFT) * mm:
            sheet.put(LEFT, 134.9, line, FINE)
    sheet.rule(LEFT, 136, RIGHT)
    sheet.put(LEFT, 140.4, frame.number, SMALL)
    if frame.contract:
        text = say("合同 ", "Contract ") + frame.contract
        sheet.put(MIDDLE, 140.4, text, SMALL, "c")
    count = say(f"第 {page} 页，共 {pages} 页", f"Page {page} of {pages}")
    sheet.put(RIGHT, 140.4, count, SMALL, "r")


def _edge(sheet: Sheet, part: str, frame: Slip) -> None:
    """Run the part's name down the right edge, and put the marks on."""
    say = tongue(frame.language)
    if say.chinese:
        y = 50.0
        for letter in part:
            y += 2.5 if letter == "　" else 5
            sheet.put(195.5, y, letter, Type(HEI, 10.5), "c")
    else:
        sheet.saveState()
        sheet.translate(*sheet.at(194, 50))
        sheet.rotate(-90)
        draw(sheet, 0, 0, part, VALUE)
        sheet.restoreState()
    x, y = sheet.at(LEFT, 13)
    mark_reprint(sheet, x, y, frame.marks, say)
    mark_void(sheet, *sheet.at(MIDDLE, 84), frame.marks, say)
