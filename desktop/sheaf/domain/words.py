"""Amounts and dates in words, as papers carry them (DOMAIN 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import product

from sheaf.domain.errors import Refused
from sheaf.domain.money import Money

FIGURES = "零壹贰叁肆伍陆柒捌玖"
UNITS = ("", "拾", "佰", "仟")
SECTION = 10**4  # 万
HIGH = 10**8  # 亿

#: Amounts in words end below ten thousand million million yuan.
LIMIT = 10**18


@dataclass(eq=False)
class BeyondWords(Refused):
    """The amount is too large to be written in words."""

    amount: Money


@dataclass(frozen=True, slots=True)
class _Style:
    """How the three things are written that the rule leaves open (DOMAIN 2.1, 3 and 6)."""

    zero_before_jiao: bool = True
    zero_before_qian: tuple[bool, bool, bool] = (False, False, False)
    closed_after_jiao: bool = True


CANONICAL = _Style()
STYLES = tuple(
    _Style(jiao, (first, second, third), closed)
    for jiao, first, second, third, closed in product((True, False), repeat=5)
)


def capitals(amount: Money) -> str:
    """Write an amount in capitals, without the prefix 人民币: 壹万零贰佰伍拾元零叁角整.

    A negative amount, which only a reversal has, begins with 负.
    """
    return _written(amount, CANONICAL)


def spellings(amount: Money) -> frozenset[str]:
    """Write an amount in every way that the rule allows; a reader accepts them all."""
    return frozenset(_written(amount, style) for style in STYLES)


def capital_date(day: date) -> str:
    """Write a date as vouchers carry it: 贰零贰陆年零壹月壹拾伍日 (DOMAIN 2.3).

    A month or day that something could be put in front of takes 零.
    """
    year = "".join(FIGURES[int(figure)] for figure in f"{day.year:04}")
    month = ("零" if day.month in {1, 2, 10} else "") + _section(day.month)
    round_day = day.day < 10 or day.day % 10 == 0  # noqa: PLR2004 (ten days)
    return f"{year}年{month}月{'零' if round_day else ''}{_section(day.day)}日"


def english(amount: Money) -> str:
    """Write an amount as on a cheque: RMB Yuan One Hundred Five and 30/100 Only."""
    _within(amount)
    yuan, fen = divmod(abs(amount.fen), 100)
    sign = "Minus " if amount.fen < 0 else ""
    return f"RMB Yuan {sign}{_cardinal(yuan)} and {fen:02}/100 Only"


def _within(amount: Money) -> None:
    if abs(amount.fen) >= LIMIT:
        raise BeyondWords(amount)


def _written(amount: Money, style: _Style) -> str:
    _within(amount)
    sign = "负" if amount.fen < 0 else ""
    yuan, cents = divmod(abs(amount.fen), 100)
    jiao, fen = divmod(cents, 10)
    if not cents:
        return f"{sign}{_yuan(yuan, style) or '零'}元整"
    text = f"{_yuan(yuan, style)}元" if yuan else ""
    if jiao:
        optional = yuan and yuan % 10 == 0 and style.zero_before_jiao
        text += ("零" if optional else "") + FIGURES[jiao] + "角"
    elif yuan:
        text += "零"
    closing = "整" if style.closed_after_jiao else ""
    return sign + text + (FIGURES[fen] + "分" if fen else closing)


def _yuan(number: int, style: _Style) -> str:
    upper, middle, lower = style.zero_before_qian
    high, low = divmod(number, HIGH)
    text = _sections(low, zero_before_qian=lower)
    if not high:
        return text
    needed = low < HIGH // 10 or high % SECTION == 0
    zero = needed or (middle and high % 10 == 0)
    join = "零" if low and zero else ""
    return f"{_sections(high, zero_before_qian=upper)}亿{join}{text}"


def _sections(number: int, *, zero_before_qian: bool) -> str:
    upper, lower = divmod(number, SECTION)
    if not upper:
        return _section(lower)
    zero = lower < SECTION // 10 or (zero_before_qian and upper % 10 == 0)
    return f"{_section(upper)}万{'零' if lower and zero else ''}{_section(lower)}"


def _section(number: int) -> str:
    text, gap = "", False
    for place in (3, 2, 1, 0):
        figure = number // 10**place % 10
        if figure:
            text += ("零" if gap else "") + FIGURES[figure] + UNITS[place]
        gap = bool(text) and not figure
    return text


# fmt: off
ONES = (
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
    "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen",
    "Seventeen", "Eighteen", "Nineteen",
)
TENS = (
    "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
)
# fmt: on
SCALES = (
    (10**15, "Quadrillion"),
    (10**12, "Trillion"),
    (10**9, "Billion"),
    (10**6, "Million"),
    (10**3, "Thousand"),
    (100, "Hundred"),
)


def _cardinal(number: int) -> str:
    for size, name in SCALES:
        if number >= size:
            upper, lower = divmod(number, size)
            return f"{_cardinal(upper)} {name}" + (f" {_cardinal(lower)}" if lower else "")
    if number < len(ONES):
        return ONES[number]
    tens, ones = divmod(number, 10)
    return TENS[tens] + (f"-{ONES[ones]}" if ones else "")
