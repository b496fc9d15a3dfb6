"""The chain (上下游关系图): who sells to a business and who buys of it, in one picture.

An arrow is as broad as the share it stands for; one whose share nobody told is dashed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.entries import Dealing
from sheaf.domain.investigation.figure import plain, share
from sheaf.domain.investigation.notebook import Sheet
from sheaf.printing.investigation_words import SHEETS
from sheaf.printing.lines import lines
from sheaf.printing.tongue import Tongue
from sheaf.printing.type import HEI, SONG, Type, draw, width

NAME, HABIT, SHARE = Type(HEI, 9), Type(SONG, 8), Type(HEI, 8)
SIDE, MIDDLE = 52.0, 34.0  # mm of the boxes; the arrows have what is left
LEAD, HEAD = 1.35, 16.0  # of a line's size; points of the names over the columns
PAD, APART = 4.0, 6.0  # points inside a box, and between two
THIN, BROAD = 0.8, 8.0  # points of the thinnest arrow, and of one for the whole
TIP = 7.0  # points
MOST = 8  # boxes on a side: of more, the smallest stand together in the last


@dataclass(frozen=True, slots=True)
class Box:
    """A name, what is said of it line by line, and its share of the whole."""

    name: str
    said: tuple[str, ...] = ()
    share: Fraction = Fraction()


@dataclass(frozen=True, slots=True)
class _Laid:
    """A box as it is set: its lines, and how high they are."""

    rows: tuple[tuple[str, Type], ...]
    share: Fraction

    @property
    def high(self) -> float:
        """Its height in points."""
        return sum(cut.size * LEAD for _row, cut in self.rows) + 2 * PAD


class ChainPicture(Flowable):
    """Suppliers on the left, the business in the middle, buyers on the right."""

    def __init__(
        self, suppliers: Sequence[Box], business: Box, buyers: Sequence[Box], say: Tongue
    ) -> None:
        super().__init__()
        self.say = say
        self.sides = tuple(
            [_laid(one, SIDE) for one in each] for each in (suppliers, buyers)
        )
        self.middle = _laid(business, MIDDLE)
        self.spaceAfter = 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the whole width; the higher side says how high it is."""
        stacks = [_stacked(one) for one in self.sides]
        self.body = max(*stacks, self.middle.high)
        self.width, self.height = width, self.body + HEAD
        return self.width, self.height

    def draw(self) -> None:
        """Draw the three columns, and the arrows that the goods go by."""
        side, middle = SIDE * mm, MIDDLE * mm
        centre, right = (self.width - middle) / 2, self.width - side
        heads = ((0.0, side, Sheet.SUPPLIERS), (right, side, Sheet.CUSTOMERS))
        for left, wide, sheet in heads:
            words = self.say(*SHEETS[sheet])
            at = left + (wide - width(words, HABIT)) / 2
            draw(self.canv, at, self.body + 5, words, HABIT)
        self._box(self.middle, (centre, 0.0), (middle, self.body))
        suppliers, buyers = self.sides
        self._column(suppliers, 0.0, (side, centre))
        self._column(buyers, right, (centre + middle, right))

    def _column(
        self, boxes: Sequence[_Laid], left: float, arrow: tuple[float, float]
    ) -> None:
        top = (self.body + _stacked(boxes)) / 2
        for one in boxes:
            self._box(one, (left, top - one.high), (SIDE * mm, one.high))
            self._arrow(*arrow, top - one.high / 2, one.share)
            top -= one.high + APART

    def _box(
        self, one: _Laid, corner: tuple[float, float], size: tuple[float, float]
    ) -> None:
        (x, y), (wide, high) = corner, size
        self.canv.setLineWidth(THIN)
        self.canv.roundRect(x, y, wide, high, 3, stroke=1, fill=0)
        line = y + (high + one.high) / 2 - PAD
        for row, cut in one.rows:
            line -= cut.size * LEAD
            draw(self.canv, x + PAD, line + cut.size * (LEAD - 1), row, cut)

    def _arrow(self, start: float, end: float, y: float, part: Fraction) -> None:
        broad = max(THIN, BROAD * min(float(part), 1.0))
        self.canv.setLineWidth(broad)
        self.canv.setStrokeGray(0.55)
        if not part:
            self.canv.setDash(2, 2)
        self.canv.line(start + 1, y, end - TIP, y)
        self.canv.setDash()
        self.canv.setStrokeGray(0)
        self._tip(end - 1, y, max(broad, 4.0))
        if part:
            told = share(part)
            middle = (start + end - width(told, SHARE)) / 2
            draw(self.canv, middle, y + broad / 2 + 2, told, SHARE)

    def _tip(self, x: float, y: float, broad: float) -> None:
        tip = self.canv.beginPath()
        tip.moveTo(x, y)
        tip.lineTo(x - TIP, y + broad)
        tip.lineTo(x - TIP, y - broad)
        tip.close()
        self.canv.setFillGray(0.55)
        self.canv.drawPath(tip, stroke=0, fill=1)
        self.canv.setFillGray(0)


def chain(case: Case, business: str, say: Tongue) -> Flowable | None:
    """Draw the chain of a case; nothing where nobody was named on either side."""
    entries = case.entries
    if not entries.suppliers and not entries.customers:
        return None
    return ChainPicture(
        _boxes(entries.suppliers, say),
        Box(business, _round(case, say)),
        _boxes(entries.customers, say),
        say,
    )


def _round(case: Case, say: Tongue) -> tuple[str, ...]:
    """Say how goods and money go round in the business."""
    told = case.entries.turnover
    found = []
    if case.entries.said.month:
        sales = plain(case.entries.said.month)
        found.append(say(f"正常月销售{sales}", f"{sales} in a normal month"))
    if case.income.margin:
        margin = share(case.income.margin)
        found.append(say(f"毛利率{margin}", f"margin {margin}"))
    if told.refill_days:
        days = plain(told.refill_days)
        found.append(say(f"{days}天补一次货", f"refilled every {days} days"))
    if told.credit_share:
        credit = share(told.credit_share)
        found.append(say(f"赊销占{credit}", f"{credit} on credit"))
    if told.collection_days:
        days = plain(told.collection_days)
        found.append(say(f"{days}天收回货款", f"collected in {days} days"))
    return tuple(found)


def _boxes(dealings: Sequence[Dealing], say: Tongue) -> list[Box]:
    """Make a box of each, the largest first; of very many the smallest stand together."""
    largest = sorted(dealings, key=lambda one: -one.share)
    kept, rest = largest, largest[:0]
    if len(largest) > MOST:
        kept, rest = largest[: MOST - 1], largest[MOST - 1 :]
    found = [Box(one.name, _habit(one, say), Fraction(one.share)) for one in kept]
    if rest:
        words = say(f"其余{len(rest)}家", f"{len(rest)} others")
        found.append(Box(words, (), sum((Fraction(one.share) for one in rest), Fraction())))
    return found


def _habit(one: Dealing, say: Tongue) -> tuple[str, ...]:
    """Say how it is paid, and since when they have dealt with each other."""
    found = []
    if one.days is not None:
        days = plain(one.days)
        paid = say(f"{days}天付款", f"paid in {days} days")
        found.append(paid if one.days else say("现款现货", "paid at once"))
    if one.terms:
        found.append(one.terms)
    if one.since:
        found.append(say(f"始于{one.since}", f"since {one.since}"))
    return (say("，", ", ").join(found),) if found else ()


def _laid(box: Box, wide: float) -> _Laid:
    room = wide * mm - 2 * PAD
    rows = [(row, NAME) for row in lines(box.name, NAME, room)]
    rows += [(row, HABIT) for said in box.said for row in lines(said, HABIT, room)]
    return _Laid(tuple(rows), box.share)


def _stacked(boxes: Sequence[_Laid]) -> float:
    return sum(one.high for one in boxes) + APART * max(len(boxes) - 1, 0)
