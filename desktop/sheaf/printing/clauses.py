"""How clauses are set: the title and edition above, numbers in the margin, long lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from sheaf.domain.office import short_number
from sheaf.printing.flow import BODY, BOX_HEAD, TITLE, Setting, Text, gap, heading
from sheaf.printing.tongue import Tongue
from sheaf.printing.type import HEI, SONG
from sheaf.printing.wording import Filled, FilledClause

NUMBER = Setting(HEI, 10.5, 18, after=8, side="c")
HEAD = Setting(HEI, 11.5, 20, indent=9)
CLAUSE = Setting(SONG, 10.5, 16.5, indent=9, after=2.5)
CLAUSE_ENGLISH = Setting(SONG, 10, 14.5, indent=9, after=2.5)  # longer, so smaller
CLAUSE_BRIEF = replace(CLAUSE_ENGLISH, after=1.5)
CLAUSE_BRIEF_ENGLISH = replace(CLAUSE_BRIEF, size=9.5, lead=12.0, after=1.0)
LAST = replace(BODY, after=6)
FEW_ROWS = 40  # mm
SHORT = 6  # characters; a Chinese title up to it is set apart


def title(filled: Filled, number: str, say: Tongue) -> list[Flowable]:
    """Set what the paper is, its number, and which edition of the wording it has."""
    name = filled.title
    if say.chinese and len(name) <= SHORT:
        name = " ".join(name)
    short = short_number(number)
    beside = say(f"（{short}）", f" ({short})") if short else ""
    below = say(
        f"编号　{number}{beside}　　文本　{filled.version}版",
        f"Number {number}{beside}    Wording {filled.version}",
    )
    return [Text(name, TITLE), Text(below, NUMBER)]


def clauses(
    filled: Sequence[FilledClause], setting: Setting, say: Tongue
) -> Iterator[Flowable]:
    """Set clauses numbered 1, their paragraphs 1.1, the items of their lists (1)."""
    yield from _numbered(filled, 1, setting, say)


def last_clause(
    filled: Sequence[FilledClause], setting: Setting, say: Tongue
) -> Iterator[Flowable]:
    """Set the last one, numbered as what it is: it is kept with what is signed."""
    yield from _numbered(filled[-1:], len(filled), setting, say)


def _numbered(
    filled: Sequence[FilledClause], begin: int, setting: Setting, say: Tongue
) -> Iterator[Flowable]:
    for number, clause in enumerate(filled, begin):
        brief = setting in {CLAUSE_BRIEF, CLAUSE_BRIEF_ENGLISH}
        lead = setting.lead + 2 if brief else HEAD.lead
        yield heading(clause.head, replace(HEAD, lead=lead), str(number))
        many = sum(not item for item, _text in clause.text) > 1
        paragraph = 0
        for item, text in clause.text:
            paragraph += not item
            label = f"{number}.{paragraph}" if many and not item else ""
            mark = say(f"（{item}）", f"({item}) ") if item else ""
            yield Text(mark + text, setting, label)
        yield gap(setting.after / 2)


def listing(head: str, table: Flowable) -> list[Flowable]:
    """Head a table that may run over pages, with a few rows below its head at least."""
    return [CondPageBreak(FEW_ROWS * mm), Text(head, BOX_HEAD), table, gap(3)]
