"""What can be written in a column of a notebook, and how it is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import Field, dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeAlias

from sheaf.domain.errors import Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.typed import narrow

Value: TypeAlias = "str | Money | Decimal | date | tuple[int, ...] | Per | None"
YEAR = tuple(range(1, 13))
ONE = Decimal(1)
REMEMBERED = 4096  # cells: a notebook is read again with every key


class Kind(Enum):
    """What a column holds."""

    WORDS = "words"
    MONEY = "money"
    SHARE = "share"  # 0.30, typed as 30 or 30%
    NUMBER = "number"
    DAY = "day"
    MONTHS = "months"  # 1 to 12, typed as ``3-12`` or ``12 1 2``
    PER = "per"


class Per(Enum):
    """How often an amount comes: its letter or its Chinese character is typed."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


PERS = {
    **dict.fromkeys(("d", "day", "日", "天"), Per.DAY),
    **dict.fromkeys(("w", "week", "周"), Per.WEEK),
    **dict.fromkeys(("m", "month", "月"), Per.MONTH),
    **dict.fromkeys(("y", "year", "年"), Per.YEAR),
}


#: Kinds that are counted, and stand to the right.
FIGURES = frozenset({Kind.MONEY, Kind.NUMBER, Kind.SHARE})


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it holds, and what an empty cell means."""

    name: str
    kind: Kind
    empty: Value

    def read(self, text: str) -> Value:
        """Read what was typed; ``Refused`` if it makes no sense here."""
        return _read(self, text)


@lru_cache(maxsize=REMEMBERED)
def _read(column: Column, text: str) -> Value:
    plain = narrow(text)
    return READERS[column.kind](column.name, plain) if plain else column.empty


def column_of(declared: Field[Any]) -> Column:
    """Return what a field of a record was declared to be."""
    empty: Any = declared.default
    return Column(declared.name, declared.metadata["kind"], empty)


def words() -> Any:
    """Declare words."""
    return _declared(Kind.WORDS, "")


def money() -> Any:
    """Declare an amount; an empty one is nothing."""
    return _declared(Kind.MONEY, ZERO)


def share() -> Any:
    """Declare a share of the whole; an empty one is nothing."""
    return _declared(Kind.SHARE, Decimal(0))


def times() -> Any:
    """Declare how many; an empty one is one."""
    return _declared(Kind.NUMBER, ONE)


def months() -> Any:
    """Declare months of the year; an empty one is all of them."""
    return _declared(Kind.MONTHS, YEAR)


def per() -> Any:
    """Declare how often; an empty one is monthly."""
    return _declared(Kind.PER, Per.MONTH)


def day() -> Any:
    """Declare a day, which may stay open."""
    return _declared(Kind.DAY, None)


def asked(kind: Kind) -> Any:
    """Declare a figure that was asked for or was not: an empty one is not known."""
    return _declared(kind, None)


def _declared(kind: Kind, empty: Value) -> Any:
    return field(default=empty, metadata={"kind": kind})


def _words(_name: str, text: str) -> str:
    return " ".join(text.split())


def _money(name: str, text: str) -> Money:
    amount = Money.parse(text)
    if amount < ZERO:
        raise Unusable(name, "below_zero", text)
    return amount


def _number(name: str, text: str) -> Decimal:
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,6})?", text.replace(",", "")):
        raise Unusable(name, "not_a_number", text)
    return Decimal(text.replace(",", ""))


def _share(name: str, text: str) -> Decimal:
    value = _number(name, text.removesuffix("%").strip()) / 100
    if value > 1:
        raise Unusable(name, "above_the_whole", text)
    return value


def _day(name: str, text: str) -> date:
    figures = re.fullmatch(r"([0-9]{4})\D?([0-9]{1,2})\D?([0-9]{1,2})\D?", text)
    try:
        return date(*(int(part) for part in figures.groups())) if figures else _no_day()
    except ValueError as error:
        raise Unusable(name, "not_a_date", text) from error


def _no_day() -> date:
    raise ValueError


def _months(name: str, text: str) -> tuple[int, ...]:
    found = list[int]()
    for part in re.split(r"[,;\s]+", text.strip(", ")):
        ends = re.fullmatch(r"([0-9]{1,2})(?:[-~]([0-9]{1,2}))?", part)
        first, last = (int(ends[1]), int(ends[2] or ends[1])) if ends else (0, 0)
        if first not in YEAR or last not in YEAR:
            raise Unusable(name, "not_months", text)
        found += _round(first, last)
    return tuple(dict.fromkeys(found))


def _round(first: int, last: int) -> list[int]:
    """Count from a month to a month, past the year's end if need be."""
    steps = (last - first) % len(YEAR)
    return [(first - 1 + step) % len(YEAR) + 1 for step in range(steps + 1)]


def _per(name: str, text: str) -> Per:
    if text.lower() not in PERS:
        raise Unusable(name, "not_how_often", text)
    return PERS[text.lower()]


READERS: dict[Kind, Callable[[str, str], Value]] = {
    Kind.WORDS: _words,
    Kind.MONEY: _money,
    Kind.SHARE: _share,
    Kind.NUMBER: _number,
    Kind.DAY: _day,
    Kind.MONTHS: _months,
    Kind.PER: _per,
}
