"""Where people sign: blocks that stand two by two, and are never torn nor left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from sheaf.printing.lines import lines
from sheaf.printing.tables import THIN
from sheaf.printing.tongue import Tongue
from sheaf.printing.type import HEI, SONG, Type, draw, runs, width

HEAD, NAME = Type(HEI, 10.5), Type(SONG, 10.5)
LEAD = 14
STEP = 11 * mm  # from one line to sign on to the next
COLUMN, REACH = 83 * mm, 75 * mm  # where the right block begins; how far a line goes
LABELS = 22 * mm


@dataclass(frozen=True, slots=True)
class Signer:
    """One who signs: the words above, a line for each name below, and one for the date."""

    head: str
    lines: tuple[str, ...]


class _Row(Flowable):
    """One or two blocks side by side; one flowable cannot be torn apart."""

    def __init__(self, pair: Sequence[Signer], say: Tongue) -> None:
        super().__init__()
        for signer in pair:
            runs(
                "".join((signer.head, *signer.lines)), HEI
            )  # refused before it is laid out
        self.pair, self.say = pair, say

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Take the height of the longer block."""
        self.heads = [lines(s.head, HEAD, REACH) for s in self.pair]
        self.top = max(map(len, self.heads)) * LEAD
        most = max(len(signer.lines) for signer in self.pair) + 1
        self.height = self.top + most * STEP + 6 * mm
        return room, self.height

    def draw(self) -> None:
        """Draw the heads, then the lines below them."""
        for k, signer in enumerate(self.pair):
            for n, line in enumerate(self.heads[k]):
                draw(self.canv, k * COLUMN, self.height - (n + 0.8) * LEAD, line, HEAD)
            self._lines(k * COLUMN, signer.lines)

    def _lines(self, x: float, names: Sequence[str]) -> None:
        y = self.height - self.top
        for name in names:
            y -= STEP
            self._rule(x, y, name)
        y -= STEP
        self._rule(x, y, self.say("日　期", "Date"))
        if self.say.chinese:
            for offset, unit in ((38, "年"), (53, "月"), (68, "日")):
                draw(self.canv, x + offset * mm, y, unit, NAME)

    def _rule(self, x: float, y: float, name: str) -> None:
        draw(self.canv, x, y, name, NAME)
        begin = x + max(LABELS, width(name, NAME) + 2 * mm)
        self.canv.setLineWidth(THIN)
        self.canv.line(begin, y - 3, x + REACH, y - 3)


def signatures(signers: Sequence[Signer], say: Tongue) -> list[Flowable]:
    """Lay blocks to sign in out two by two; put them ``together`` with the last words."""
    return [_Row(signers[k : k + 2], say) for k in range(0, len(signers), 2)]
