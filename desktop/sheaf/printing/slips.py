"""What slips share: facts in two columns, the box of the amount, the split of money."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money, total
from sheaf.domain.paper.shared import Marks, Office, Settled
from sheaf.printing.said import DASH, figure, in_words, yuan
from sheaf.printing.sheet import LEFT, RIGHT, Offset, Sheet, Slip, slip
from sheaf.printing.tables import BOLD, THIN
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG, Type

FACT, COLUMN = Type(SONG, 9), Type(SONG, 9.5)
CELL = Type(HEI, 9.5)
SECOND = 107.0  # mm, where the right column of facts begins
STEP = 6.4
RIGHTS = (76.0, 96.0, 117.0, 140.0, 163.5, 187.0)  # right ends of the amounts, in mm
NOTHING_KEPT = Money()  # of money that came in
ROW, LOW_ROW = 6.6, 5.8  # mm; the low one where there are many rows


def three_parts(say: Tongue) -> tuple[str, ...]:
    """Name the three parts of a voucher."""
    return (
        say("第一联　借款人留存", "Part 1: borrower"),
        say("第二联　记账凭证", "Part 2: bookkeeping"),
        say("第三联　贷款档案", "Part 3: loan file"),
    )


class Numbered(Protocol):
    """What all facts on a slip of a loan have."""

    @property
    def language(self) -> str:
        """The language it is written in."""

    @property
    def number(self) -> str:
        """Its own number."""

    @property
    def office(self) -> Office:
        """Whose it is."""

    @property
    def contract(self) -> str:
        """The contract it belongs to."""

    @property
    def marks(self) -> Marks:
        """What was put on it later."""


class Page(Protocol):
    """Draws one page of a slip whose split may run over several."""

    def __call__(
        self, sheet: Sheet, *, rows: Sequence[Sequence[str]], first: bool, last: bool
    ) -> None:
        """Draw it; what stands above and below the split is on the first and the last."""


def framed(
    facts: Numbered, title: str, offset: Offset, parts: tuple[str, ...] = ()
) -> Slip:
    """Frame a slip; without parts of its own it has the three of a voucher."""
    named = parts or three_parts(tongue(facts.language))
    return Slip(
        facts.office, title, facts.number, facts.contract, facts.language, named,
        facts.marks, offset,
    )  # fmt: skip


def paged(
    frame: Slip, rows: Sequence[list[str]], room: tuple[int, int], page: Page
) -> bytes:
    """Draw a slip; ``room`` is for so many rows on its only page, and on the first."""
    cut = over_pages(rows, *room)
    return slip(
        frame,
        [
            partial(page, rows=part, first=k == 0, last=k == len(cut) - 1)
            for k, part in enumerate(cut)
        ],
    )


def facts(
    sheet: Sheet, y: float, pairs: Sequence[tuple[str, str]], label: float = 18
) -> None:
    """Put facts two by two, labels so many mm wide; an empty one makes room for another."""
    for k, (name, value) in enumerate(pairs):
        x, end = ((LEFT, SECOND - 2), (SECOND, RIGHT))[k % 2]
        base = y + (k // 2) * STEP
        alone = k % 2 == 0 and k + 1 < len(pairs) and not pairs[k + 1][0]
        room = (RIGHT if alone else end) - x - label
        sheet.fit(x, base, name, label - 1, FACT)
        sheet.fit(x + label, base, value, room)


def correcting(sheet: Sheet, number: str, say: Tongue) -> None:
    """Say at the top which slip this one stands for, if for any."""
    if number:
        told = say("更正并代替 ", "Corrects and replaces ") + number
        sheet.put(RIGHT, 7.8, told, Type(HEI, 8), "r")


#: What money in is answered by, and money out.
TAKEN, PAID_OUT = ("收据", "Receipt"), ("放款凭证", "Disbursement voucher")


def stamp(way: Channel | None, say: Tongue) -> str:
    """Name the stamp that money taken gets: cash received, or an entry transferred."""
    if way is Channel.CASH:
        return say("（收讫章）", "(cash received)")
    return say("（转讫章）", "(transferred)")


def paid_stamp(way: Channel, say: Tongue) -> str:
    """Name the stamp that money paid out gets."""
    if way is Channel.CASH:
        return say("（付讫章）", "(cash paid)")
    return stamp(way, say)


def amount_box(sheet: Sheet, y: float, label: str, amount: Money, say: Tongue) -> None:
    """Frame an amount, capitals and figures side by side."""
    sheet.box(LEFT, y, RIGHT - LEFT, 14)
    sheet.upright(128, y, y + 14)
    name = label + say("（大写）", "")
    wide = sheet.put(LEFT + 3, y + 8.4, name)
    begin = LEFT + wide + 5
    words, room = in_words(amount, say), 127 - begin
    if say.chinese:
        sheet.fit(begin, y + 8.8, words, room, Type(HEI, 14))
    else:
        sheet.fill(begin, y + 8.8, words, room, Type(HEI, 11.5))
    sheet.put(131, y + 8.4, say("小写", "RMB"))
    sheet.put(RIGHT - 3, y + 9, yuan(amount), Type(HEI, _figures_size(amount)), "r")


def _figures_size(amount: Money) -> float:
    return 18 if len(yuan(amount)) <= 13 else 14  # noqa: PLR2004 (¥9,999,999.99)


def split(sheet: Sheet, y: float, rows: Sequence[Sequence[str]], say: Tongue) -> float:
    """Draw one page's rows of a split under its head; say where it ended.

    A row has an instalment, a date and amounts. The last one is the total if it says so.
    """
    step = ROW if len(rows) <= FEW else LOW_ROW
    sheet.rule(LEFT, y, RIGHT, BOLD)
    closing = rows[-1][0] == total_label(say)
    for k, row in enumerate([_heads(say), *rows]):
        base = y + step * (k + 0.66)
        sheet.put(LEFT + 1.5, base, row[0], COLUMN if k == 0 else CELL)
        sheet.put(35 if say.chinese else 38, base, row[1], COLUMN if k == 0 else CELL)
        for x, text in zip(RIGHTS, row[2:], strict=True):
            sheet.put(x - 1.5, base, text, COLUMN if k == 0 else CELL, "r")
        bold = k >= len(rows) - 1 and closing
        sheet.rule(LEFT, y + step * (k + 1), RIGHT, BOLD if bold else THIN)
    return y + step * (len(rows) + 1)


FEW = 5  # rows that stand at full height


def split_rows(
    settled: Sequence[Settled], unallocated: Money, sign: int, say: Tongue
) -> list[list[str]]:
    """Write a split row by row, times a sign, with what is kept and the total below."""
    amounts = [[a.times(sign) for a in one.amounts] for one in settled]
    rows = [
        [_which(one, say), str(one.due_on or ""), *map(figure, row)]
        for one, row in zip(settled, amounts, strict=True)
    ]
    sums = [total(column) for column in zip(*amounts, strict=True)] or [Money()] * 6
    if unallocated:
        kept = unallocated.times(sign)
        rows.append([say("暂收款", "Kept"), "", *[DASH] * 5, figure(kept)])
        sums[-1] += kept
    return [*rows, [total_label(say), "", *map(figure, sums)]]


def total_label(say: Tongue) -> str:
    """Name the last row."""
    return say("合计", "Total")


def over_pages(
    rows: Sequence[list[str]], whole: int, first: int
) -> list[Sequence[list[str]]]:
    """Part rows over pages: all on one if ``whole`` fit, else ``first`` and then more.

    Later pages hold 16 rows, or 11 above what ends the slip.
    """
    if len(rows) <= whole:
        return [rows]
    pages, rest = [rows[: min(first, len(rows) - 2)]], rows[min(first, len(rows) - 2) :]
    while len(rest) > LAST:
        cut = min(MIDDLE, len(rest) - 2)
        pages.append(rest[:cut])
        rest = rest[cut:]
    return [*pages, rest]


MIDDLE, LAST = 16, 11  # rows of a page in the middle, and of the last


def _heads(say: Tongue) -> list[str]:
    if say.chinese:
        return ["期次", "应还日", "费用", "罚息", "复利", "利息", "本金", "小计"]
    parts = ["Fees", "Late int.", "Compound", "Interest", "Principal", "Sum"]
    return ["Instalment", "Due", *parts]


def _which(one: Settled, say: Tongue) -> str:
    if one.instalment < 0 and one.principal:
        return say("提前还款", "Early")
    if one.instalment < 0:
        return say("期外款项", "Apart")
    if one.instalment == 0 and one.principal:
        return say("额度余额", "Limit")
    if one.instalment == 0:
        return say("不分期", "Charges")
    return say(f"第{one.instalment}期", f"No. {one.instalment}")
