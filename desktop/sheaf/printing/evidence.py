"""Photographs of a report, two beside each other, each over the figures that it proves."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, Table

from sheaf.domain.investigation.evidence import Photograph, Proving
from sheaf.domain.paper.investigation_report import InvestigationReport
from sheaf.printing.flow import BODY, Setting, Text
from sheaf.printing.investigation_words import SHEETS
from sheaf.printing.tables import WIDE
from sheaf.printing.tongue import Tongue

SMALL = Setting(BODY.face, 9, 13)
HIGH = 58.0  # mm of a picture at most
GAP = 6.0
TOP = [("VALIGN", (0, 0), (-1, -1), "TOP")]


def photographs(facts: InvestigationReport, say: Tongue) -> Iterator[Flowable]:
    """Show every picture with its number; what is no picture is named alone."""
    known, proofs = facts.submitted.setting.known.photographs, facts.submitted.case.proofs
    cells = [
        [
            _drawn(facts.contents.get(one.id)),
            Text(_said(at, one, proofs.get(at, ()), say), SMALL),
        ]
        for at, one in enumerate(known, 1)
    ]
    if not cells:
        yield Text(say("没有照片。", "There are none."), BODY)
    for turn in range(0, len(cells), 2):
        row = [[part for part in cell if part] for cell in cells[turn : turn + 2]]
        row += [[]] * (2 - len(row))
        yield Table([row], colWidths=[WIDE / 2 * mm] * 2, style=TOP)


def _drawn(content: bytes | None) -> Image | None:
    """Fit a picture into half the width; a PDF, and what cannot be read, has none."""
    if content is None:
        return None
    try:
        wide, high = ImageReader(BytesIO(content)).getSize()
    except OSError:
        return None
    scale = min((WIDE / 2 - GAP) * mm / wide, HIGH * mm / high)
    return Image(BytesIO(content), wide * scale, high * scale, hAlign="LEFT")


def _said(at: int, one: Photograph, proves: tuple[Proving, ...], say: Tongue) -> str:
    told = say("；", "; ").join(
        f"{say(*SHEETS[each.sheet])} {each.entry} {each.figure}".strip() for each in proves
    )
    return f"P{at} {one.name}" + (f"{say('：', ': ')}{told}" if told else "")
