"""Read amounts in capitals, and say what is wrong with them (DOMAIN 2.2)."""

from __future__ import annotations

import re

from sheaf.domain.errors import Unusable
from sheaf.domain.money import Money
from sheaf.domain.words import FIGURES, HIGH, LIMIT, SECTION, UNITS, spellings

#: No amount that can be written is longer.
LONGEST = 64

#: Other ways to write a capital that one takes from others, but does not print.
VARIANTS = str.maketrans("圆圓貳貮叄參陸億萬負", "元元贰贰叁叁陆亿万负") | {ord("正"): "整"}


def read_capitals(text: str) -> Money:
    """Read an amount in capitals, with or without 人民币, or say what is wrong with it.

    The reasons, first one wins: ``gap`` (a space between the figures), ``not_capitals`` (a
    sign that is none: 二, 百), ``ten_without_one`` (拾 for 壹拾), ``doubled_zero``,
    ``closed_after_fen`` (整 after 分), ``not_closed`` (元 without 整), ``zero_missing``,
    ``zero_out_of_place``, ``unreadable``.
    """
    plain = text.strip().removeprefix("人民币").removeprefix("人民幣").translate(VARIANTS)
    amount = _meant(plain) if len(plain) <= LONGEST else None
    reason = _fault(plain)
    if reason is None and amount is not None:
        allowed = spellings(amount)
        reason = None if plain in allowed else _zeros_wrong(plain, allowed)
    if amount is None or reason is not None:
        raise Unusable("capitals", reason or "unreadable", text)
    return amount


def in_capitals(text: str) -> bool:
    """Tell whether an amount was meant in capitals: it has one of their figures."""
    return any(figure in text for figure in FIGURES[1:])


#: What is wrong at sight, in the order in which it is said.
FAULTS = (
    ("gap", re.compile(r"\s")),
    ("not_capitals", re.compile(f"[^{FIGURES}{''.join(UNITS)}万亿元角分整负]")),
    ("ten_without_one", re.compile(f"(?<![{FIGURES[1:]}])拾")),
    ("doubled_zero", re.compile("零零")),
    ("closed_after_fen", re.compile("分整")),
    ("not_closed", re.compile("元$")),
)


def _fault(text: str) -> str | None:
    return next((reason for reason, sign in FAULTS if sign.search(text)), None)


def _zeros_wrong(text: str, allowed: frozenset[str]) -> str:
    bare = text.replace("零", "")
    alike = [given for given in allowed if given.replace("零", "") == bare]
    if not alike:
        return "unreadable"
    fewest = min(given.count("零") for given in alike)
    return "zero_missing" if text.count("零") < fewest else "zero_out_of_place"


_AMOUNT = re.compile(r"(负)?(?:(.*)元)?(?:(.)角)?(?:(.)分)?整?")
_PLACES = re.compile(r"(?:(.)仟)?(?:(.)佰)?(?:(.)拾)?(.)?")


def _meant(text: str) -> Money | None:
    """Guess the amount without heeding zeros; its spellings are compared afterwards."""
    parts = _AMOUNT.fullmatch(text.replace("零", ""))
    if not parts:
        return None
    minus, yuan, jiao, fen = parts.groups()
    values = (_number(yuan or ""), _figure(jiao), _figure(fen))
    if None in values:
        return None
    whole, tenths, hundredths = (value or 0 for value in values)
    amount = Money((whole * 100 + tenths * 10 + hundredths) * (-1 if minus else 1))
    return amount if abs(amount.fen) < LIMIT else None


def _number(text: str) -> int | None:
    for sign, size in (("亿", HIGH), ("万", SECTION)):
        if sign in text:
            upper, _, lower = text.rpartition(sign)
            high, low = _number(upper), _number(lower)
            return None if high is None or low is None else high * size + low
    parts = _PLACES.fullmatch(text)
    figures = [_figure(part) for part in parts.groups()] if parts else [None]
    if None in figures:
        return None
    sizes = (1000, 100, 10, 1)
    return sum((figure or 0) * size for figure, size in zip(figures, sizes, strict=True))


def _figure(sign: str | None) -> int | None:
    if sign is None:
        return 0
    value = FIGURES.find(sign)
    return value if value > 0 else None
