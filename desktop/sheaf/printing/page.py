"""A document on A4: margins, the foot of every page, initials, marks, and a check code.

Every page bears the paper's number, the contract's, page x of y and a check code of what
the paper says (DOMAIN 8). Pages are counted before any foot is drawn: they are held back
until the last one is known.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from sheaf.domain.paper.shared import UNMARKED, Marks
from sheaf.printing.marks import mark_reprint, mark_void
from sheaf.printing.tables import THIN, WIDE
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG, Type, draw, runs, width

LEFT, RIGHT, TOP, FOOT = 28, 22, 22, 28  # mm; the left margin is bound
HIGH = 297
RULE = 17  # mm above the edge
INITIALS, SMALL = Type(SONG, 9), Type(HEI, 8.5)
CODE = 12  # characters of the check code


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands on every page; ``initials`` names those who sign each of them."""

    number: str
    contract: str
    check_code: str
    language: str
    initials: tuple[str, ...] = ()
    marks: Marks = UNMARKED


def document(story: list[Flowable], *, title: str, foot: Foot) -> bytes:
    """Lay a story out on A4; the same story makes the same bytes."""
    marks = foot.marks.reprint.teller if foot.marks.reprint else ""
    runs("".join((foot.number, foot.contract, *foot.initials, marks)), HEI)  # or refused
    target = BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=A4,
        invariant=1,
        title=title,
        author="",
        lang=foot.language,
        initialFontName=HEI,
    )
    size = (WIDE * mm, (HIGH - TOP - FOOT) * mm)
    frame = Frame(LEFT * mm, FOOT * mm, *size, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))
    document.build(story, canvasmaker=partial(_Pages, foot=foot))
    return target.getvalue()


def check_code(facts: Any) -> str:
    """Say twelve characters that change with anything the paper says, its marks apart."""
    text = "\n".join(_said(facts, ""))
    code = hashlib.sha256(text.encode()).hexdigest()[:CODE].upper()
    return " ".join(code[k : k + 4] for k in range(0, CODE, 4))


def _said(value: Any, path: str) -> Iterator[str]:
    """Walk what is said, not what is empty: a field added later changes no code."""
    if isinstance(value, Marks) or value is None or value in ("", ()):
        return
    if isinstance(value, tuple):
        for k, part in enumerate(value):
            yield from _said(part, f"{path}.{k}")
    elif is_dataclass(value):
        for field in fields(value):
            yield from _said(getattr(value, field.name), f"{path}.{field.name}")
    else:
        yield f"{path}={value}"


class _Pages(Canvas):
    """A canvas that holds its pages back until it knows how many there are."""

    def __init__(self, *args: Any, foot: Foot, **named: Any) -> None:
        self._foot = foot
        self._held: list[dict[str, Any]] = []
        super().__init__(*args, **named)

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        """Hold a finished page back."""
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # the one way to begin anew

    def save(self) -> None:
        """Give every page its foot, and write them out."""
        for number, page in enumerate(self._held, 1):
            self.__dict__.update(page)
            _draw_foot(self, self._foot, number, len(self._held))
            super().showPage()
        super().save()


def _draw_foot(canvas: Canvas, foot: Foot, page: int, pages: int) -> None:
    say = tongue(foot.language)
    mark_void(canvas, (LEFT + WIDE / 2) * mm, HIGH / 2 * mm, foot.marks, say)
    mark_reprint(canvas, LEFT * mm, (HIGH - 13) * mm, foot.marks, say)
    canvas.setLineWidth(THIN)
    canvas.line(LEFT * mm, RULE * mm, (LEFT + WIDE) * mm, RULE * mm)
    _draw_initials(canvas, foot.initials, say)
    y, right = RULE * mm - 13, (LEFT + WIDE) * mm
    code = say("校验码 ", "Check code ") + foot.check_code if foot.check_code else ""
    count = say(f"第 {page} 页，共 {pages} 页", f"Page {page} of {pages}")
    draw(canvas, LEFT * mm, y, foot.number, SMALL)
    draw(canvas, right - width(count, SMALL), y, count, SMALL)
    if foot.contract in ("", foot.number):
        middle = LEFT * mm + (WIDE * mm - width(code, SMALL)) / 2
        draw(canvas, middle, y, code, SMALL)
    else:
        contract = say("合同 ", "Contract ") + foot.contract
        draw(canvas, LEFT * mm, y - 12, contract, SMALL)
        draw(canvas, right - width(code, SMALL), y - 12, code, SMALL)


def _draw_initials(canvas: Canvas, names: tuple[str, ...], say: Tongue) -> None:
    """Give everyone named a place to sign this page, above the rule."""
    if not names:
        return
    y, lead = RULE * mm + 14, say("本页签认", "Initials")
    draw(canvas, LEFT * mm, y, lead, INITIALS)
    begin = LEFT * mm + width(lead, INITIALS) + 3 * mm
    room = ((LEFT + WIDE) * mm - begin) / len(names)
    for k, name in enumerate(names):
        x = begin + k * room
        draw(canvas, x, y, name, INITIALS)
        line = x + width(name, INITIALS) + 1.5 * mm
        canvas.line(line, y - 2, x + room - 3 * mm, y - 2)
