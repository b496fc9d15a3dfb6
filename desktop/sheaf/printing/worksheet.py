"""Blank sheets for pen, notebook and calculator, in the order of the notebook."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from sheaf.domain.investigation.notebook import Sheet, columns, single
from sheaf.domain.paper.worksheet import Worksheet
from sheaf.printing.flow import gap, heading
from sheaf.printing.investigation_words import SHEETS, TRADES
from sheaf.printing.letter import foot, opening
from sheaf.printing.notebook_annex import named, written
from sheaf.printing.page import document
from sheaf.printing.tables import WIDE, Columns, figures_table, form_table
from sheaf.printing.tongue import Tongue, tongue

#: Pages that are filled in after the visit.
AT_THE_DESK = frozenset({Sheet.PROPOSAL, Sheet.PLAN})
SPARE = 2  # empty lines after those that the trade names
NAME = 50.0  # mm of the first column
ROOM = 90.0  # points that the head of a page and its first lines need


def render(facts: Worksheet) -> bytes:
    """Draw the sheets; nothing is filled in but what is known already."""
    say = tongue(facts.language)
    title = say("现场调查工作底稿", "Worksheets for the visit")
    story: list[Flowable] = opening(facts.office, title, facts.number, say)
    story += [_about(facts, say), gap(3)]
    for sheet in map(Sheet, facts.pages):
        if sheet in AT_THE_DESK:
            continue
        story += [CondPageBreak(ROOM), heading(say(*SHEETS[sheet]))]
        story += [
            _single(facts, sheet, say) if single(sheet) else _lines(facts, sheet, say)
        ]
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def _about(facts: Worksheet, say: Tongue) -> Flowable:
    return form_table(
        [
            (say("申请人", "Applicant"), facts.applicant),
            (say("申请", "Asked for"), facts.asked),
            (say("用途", "Purpose"), facts.purpose),
            (say("行业", "Trade"), facts.called or say(*TRADES[facts.trade])),
            (say("调查日期", "Visited on"), ""),
            (say("同去的人", "Together with"), ""),
        ]
    )


def _single(facts: Worksheet, sheet: Sheet, say: Tongue) -> Flowable:
    """Ask for single figures two by two."""
    known = columns(sheet)
    lines = [*facts.lines.get(sheet.value, ()), *[("",)] * len(known)]
    pairs = [
        (named(sheet, one.name, say), written(one, line[0], say))
        for one, line in zip(known, lines, strict=False)
    ]
    return form_table(pairs, 46)


def _lines(facts: Worksheet, sheet: Sheet, say: Tongue) -> Flowable:
    known = columns(sheet)
    heads = [named(sheet, one.name, say) for one in known]
    each = (WIDE - NAME) / (len(heads) - 1)
    widths = (NAME, *[each] * (len(heads) - 1))
    lines = [*facts.lines.get(sheet.value, ()), *[("",)] * SPARE]
    rows = [
        [written(one, text, say) for one, text in zip(known, line, strict=False)]
        + [""] * (len(known) - len(line))
        for line in lines
    ]
    return figures_table(Columns(heads, widths, "l" * len(heads)), rows, ())
