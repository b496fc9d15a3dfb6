"""Marks: which reprint, and void."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from tests.printing.counter import read

from sheaf.domain.paper.shared import UNMARKED, Marks, Reprint
from sheaf.printing.marks import mark_reprint, mark_void
from sheaf.printing.tongue import tongue


def marked(marks: Marks, language: str = "zh_CN") -> str:
    target = BytesIO()
    canvas = Canvas(target, invariant=1)
    mark_reprint(canvas, 50, 700, marks, tongue(language))
    mark_void(canvas, 300, 400, marks, tongue(language))
    canvas.save()
    return read(target.getvalue())


def test_the_first_print_has_no_mark() -> None:
    assert marked(UNMARKED) == ""


def test_a_reprint_says_which_of_what_day_and_by_whom() -> None:
    marks = Marks(Reprint(3, date(2026, 7, 21), "张丽"))

    assert marked(marks) == "补打第3次2026-07-21张丽"
    assert marked(marks, "en") == "Reprintno.3,2026-07-21,张丽"


def test_a_void_paper_says_so_across() -> None:
    assert marked(Marks(void=True)) == "作废"
    assert marked(Marks(void=True), "en") == "VOID"
