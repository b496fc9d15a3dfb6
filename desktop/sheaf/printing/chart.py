"""Bars in grey, side by side by month: what comes in against what falls due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from sheaf.printing.type import HEI, SONG, Type, draw, width

HIGH, FOOT, HEAD = 46.0, 12.0, 14.0  # mm of the bars; points of the names below, above
LIGHT, DARK = 0.82, 0.25  # greys that a laser and a needle both tell apart
NAME, FIGURE = Type(SONG, 8), Type(HEI, 8)
A_YEAR = 12
STEPS = (1, 2, 3, 6, A_YEAR)  # months from one that is named to the next
APART = 6.0  # points between two names
GAP = 0.25  # of a month's room between two months


@dataclass(frozen=True, slots=True)
class Pair:
    """Two amounts of a month, in yuan."""

    name: str
    first: float
    second: float


def named_each(name: float, room: float) -> int:
    """Say of how many months one is named, so that no name runs into the next.

    ``name`` is the widest of them, ``room`` that of a month; beyond a year, whole years.
    """
    for step in STEPS:
        if name + APART <= room * step:
            return step
    years = (name + APART) / (room * A_YEAR)
    return A_YEAR * ceil(years)


class PairChart(Flowable):
    """Light bars for the first amounts, dark ones for the second; the highest is named."""

    def __init__(self, pairs: Sequence[Pair], names: tuple[str, str]) -> None:
        super().__init__()
        self.pairs, self.names = tuple(pairs), names
        self.spaceAfter = 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width, self.height = width, HIGH * mm + FOOT + HEAD
        return self.width, self.height

    def draw(self) -> None:
        """Draw the legend, the bars from left to right, and the line they stand on."""
        self._legend()
        most = max((max(one.first, one.second) for one in self.pairs), default=0.0)
        each = self.width / max(len(self.pairs), 1)
        named = named_each(
            max((width(one.name, NAME) for one in self.pairs), default=0), each
        )
        for at, one in enumerate(self.pairs):
            left, wide = at * each + each * GAP / 2, each * (1 - GAP) / 2
            for turn, (amount, grey) in enumerate(((one.first, LIGHT), (one.second, DARK))):
                high = HIGH * mm * max(amount, 0.0) / most if most > 0 else 0.0
                self.canv.setFillGray(grey)
                self.canv.rect(left + turn * wide, FOOT, wide, high, stroke=0, fill=1)
            self.canv.setFillGray(0)
            if not at % named:
                middle = at * each + each / 2 - width(one.name, NAME) / 2
                draw(self.canv, middle, 2, one.name, NAME)
        self.canv.setLineWidth(0.5)
        self.canv.line(0, FOOT, self.width, FOOT)
        told = f"{most:,.0f}"
        top = FOOT + HIGH * mm + 4
        draw(self.canv, self.width - width(told, FIGURE), top, told, FIGURE)

    def _legend(self) -> None:
        left, top = 0.0, FOOT + HIGH * mm + 4
        for words, grey in zip(self.names, (LIGHT, DARK), strict=True):
            self.canv.setFillGray(grey)
            self.canv.rect(left, top, 8, 8, stroke=0, fill=1)
            self.canv.setFillGray(0)
            draw(self.canv, left + 12, top, words, NAME)
            left += 12 + width(words, NAME) + 16
