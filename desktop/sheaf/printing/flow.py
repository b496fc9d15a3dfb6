"""What A4 papers are made of: text, tables, facts and signatures, as ReportLab's flowables.

Measures are millimetres where a caller gives them, points inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer

from sheaf.printing.lines import lines
from sheaf.printing.type import HEI, SONG, Type, draw, runs, width

BASELINE = 0.38  # of the size, below the middle of a line
FIRST = 70.0  # points that a heading and the first lines under it need
FEWEST = 2  # lines that may stand alone before or after a page ends


@dataclass(frozen=True, slots=True)
class Setting:
    """How text is set: face, size and lead in points, indent in mm, side ``l c r``."""

    face: str = SONG
    size: float = 10.5
    lead: float = 17.0
    indent: float = 0.0
    after: float = 0.0
    side: str = "l"

    @property
    def type(self) -> Type:
        """Its face and size."""
        return Type(self.face, self.size)


BODY = Setting()
VALUE = Setting(HEI, 10.5, 15)
LABEL = Setting(SONG, 10.5, 15)
NOTE = Setting(SONG, 9, 14, after=4)
TITLE = Setting(HEI, 22, 32, side="c")
ANNEX = Setting(HEI, 18, 28, after=4, side="c")
BOX_HEAD = Setting(HEI, 12.5, 22)
CLAUSE_HEAD = Setting(HEI, 11.5, 20, indent=8)
CLAUSE = Setting(SONG, 10.5, 17, indent=8, after=7)


class Text(Flowable):
    """Ragged text, with an optional number hanging in its margin; leaves no line alone."""

    def __init__(self, text: str, setting: Setting = BODY, label: str = "") -> None:
        super().__init__()
        runs(text, setting.face)  # refused here, not half-way through a page
        self.text, self.setting, self.label = text, setting, label
        self.rows: tuple[str, ...] = ()
        self.spaceAfter = setting.after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the text for this width, and say how high it is."""
        look, self.width = self.setting, width
        self.rows = lines(self.text, look.type, width - look.indent * mm)
        self.height = len(self.rows) * look.lead
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Tear the text where the page ends, two lines at least on either side."""
        self.wrap(width, height)
        count = min(int(height // self.setting.lead), len(self.rows) - FEWEST)
        if count < FEWEST:
            return []
        head = replace(self.setting, after=0.0)
        return [
            _Set(self.rows[:count], head, self.label),
            _Set(self.rows[count:], self.setting),
        ]

    def draw(self) -> None:
        """Draw line by line from the top."""
        look = self.setting
        y = self.height - look.lead / 2 - look.size * BASELINE
        if self.label:
            draw(self.canv, 0, y, self.label, Type(HEI, look.size))
        for row in self.rows:
            slack = self.width - width(row, look.type)
            x = {"l": look.indent * mm, "c": slack / 2, "r": slack}[look.side]
            draw(self.canv, x, y, row, look.type)
            y -= look.lead


class _Set(Text):
    """Text whose lines are broken already: what a page's end left of a longer one."""

    def __init__(self, rows: tuple[str, ...], setting: Setting, label: str = "") -> None:
        super().__init__("", setting, label)
        self.kept = rows

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Keep the lines as they are."""
        self.rows, self.width = self.kept, width
        self.height = len(self.rows) * self.setting.lead
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Tear again, if the rest is longer than a page."""
        self.wrap(width, height)
        count = min(int(height // self.setting.lead), len(self.rows) - FEWEST)
        if count < FEWEST:
            return []
        return [
            _Set(self.rows[:count], replace(self.setting, after=0.0), self.label),
            _Set(self.rows[count:], self.setting),
        ]


def heading(text: str, setting: Setting = BOX_HEAD, label: str = "") -> Text:
    """Set a heading that never stands alone at the foot of a page."""
    head = Text(text, setting, label)
    head.keepWithNext = 1
    return head


def headed(text: str) -> list[Flowable]:
    """Head what may go on overleaf, where its first lines still have room under it."""
    return [CondPageBreak(FIRST), Text(text, BOX_HEAD)]


def clause(number: int, head: str, text: str) -> list[Flowable]:
    """Set a numbered clause: its heading, its number in the margin, its text."""
    return [heading(head, CLAUSE_HEAD, str(number)), Text(text, CLAUSE)]


def annex(title: str) -> list[Flowable]:
    """Begin an annex on a page of its own."""
    return [PageBreak(), heading(title, ANNEX)]


def gap(height: float) -> Spacer:
    """Leave so many millimetres white."""
    return Spacer(1, height * mm)


def together(*parts: Flowable | Sequence[Flowable]) -> KeepTogether:
    """Keep these on one page: the last words and the signatures under them."""
    flat: list[Flowable] = []
    for part in parts:
        flat += [part] if isinstance(part, Flowable) else part
    return KeepTogether(flat)
