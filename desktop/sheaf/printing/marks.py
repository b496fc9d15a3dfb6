"""The marks a paper bears after it was first made: reprinted, or void.

The corner is empty on the first print. The void mark is outlined, so that the figures
below it can still be read.
"""

from __future__ import annotations

from typing import Literal

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from sheaf.domain.paper.shared import Marks
from sheaf.printing.tables import BOLD
from sheaf.printing.tongue import Tongue
from sheaf.printing.type import HEI, Type, draw, width

LABEL, ACROSS = Type(HEI, 9.5), Type(HEI, 120)
LETTERS_APART = 30
TILT = 18  # degrees
OUTLINE: Literal[1] = 1  # PDF's text render mode: stroke, do not fill


def mark_reprint(canvas: Canvas, x: float, y: float, marks: Marks, say: Tongue) -> None:
    """Say in a bold frame which reprint this is, of what day, by whom."""
    if marks.reprint is None:
        return
    nth, day, teller = marks.reprint.nth, marks.reprint.day, marks.reprint.teller
    text = say(f"补打 第{nth}次 {day} {teller}", f"Reprint no. {nth}, {day}, {teller}")
    canvas.setLineWidth(BOLD)
    canvas.rect(x, y, width(text, LABEL) + 5 * mm, 6.6 * mm)
    draw(canvas, x + 2.5 * mm, y + 2 * mm, text, LABEL)


def mark_void(canvas: Canvas, x: float, y: float, marks: Marks, say: Tongue) -> None:
    """Write across the page, around a point, that it is void."""
    if not marks.void:
        return
    text = say("作废", "VOID")
    wide = width(text, ACROSS) + LETTERS_APART * (len(text) - 1)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(TILT)
    canvas.setLineWidth(BOLD)
    letters = canvas.beginText(-wide / 2, -ACROSS.size * 0.38)
    letters.setFont(*ACROSS)
    letters.setTextRenderMode(OUTLINE)
    letters.setCharSpace(LETTERS_APART)
    letters.textOut(text)
    canvas.drawText(letters)
    canvas.restoreState()
