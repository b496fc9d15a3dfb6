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
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.rule import MOST_INSTALMENTS
from sheaf.domain.typed import narrow

Value: TypeAlias = (
    "str | Money | Decimal | date | tuple[int, ...] | Per | Method | Rate | None"
)
YEAR = tuple(range(1, 13))
ONE = Decimal(1)
LEAST_SHARE = Decimal("0.01")  # 0.3 may be meant as 30 %; less than 1 % bears its sign
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
    METHOD = "method"  # a way of repaying, by its name or its letters
    TERM = "term"  # whole months of a loan
    RATE = "rate"  # per cent a year, or ``8‰`` a month


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


#: Ways of repaying, by what is typed for them: letters, and names in either language.
METHODS = {
    text: method
    for method, texts in {
        Method.EQUAL_INSTALMENTS: ("debx", "等额本息", "equal instalments"),
        Method.EQUAL_PRINCIPAL: ("debj", "等额本金", "equal principal"),
        Method.INTEREST_ONLY: (
            "fx",
            "按期付息到期还本",
            "interest first, principal at maturity",
        ),
        Method.BULLET: ("dq", "到期一次还本付息", "all at maturity"),
        Method.FLAT: ("dbdx", "等本等息", "flat rate"),
        Method.BALLOON: ("qqd", "气球贷", "balloon"),
        Method.STEPPED: ("dedz", "等额递变", "stepped by an amount"),
        Method.GEOMETRIC: ("dbdz", "等比递变", "stepped by a percentage"),
        Method.STAGED_PRINCIPAL: ("jt", "分次还本", "principal in stages"),
        Method.CUSTOM: ("jh", "按计划还款", "as planned"),
        Method.REVOLVING: ("sj", "随借随还", "drawn and repaid at will"),
    }.items()
    for text in texts
}

#: Kinds that are counted, and stand to the right.
FIGURES = frozenset({Kind.MONEY, Kind.NUMBER, Kind.SHARE, Kind.TERM, Kind.RATE})


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it holds, and what an empty cell means."""

    name: str
    kind: Kind
    empty: Value
    needed: bool = False  # on a line that says anything

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
    told = declared.metadata
    return Column(declared.name, told["kind"], empty, told["needed"])


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


def named_months() -> Any:
    """Declare months of the year that have to be named."""
    return _declared(Kind.MONTHS, (), needed=True)


def per() -> Any:
    """Declare how often; an empty one is monthly."""
    return _declared(Kind.PER, Per.MONTH)


def day() -> Any:
    """Declare a day, which may stay open."""
    return _declared(Kind.DAY, None)


def asked(kind: Kind) -> Any:
    """Declare a figure that was asked for or was not: an empty one is not known."""
    return _declared(kind, None)


def _declared(kind: Kind, empty: Value, *, needed: bool = False) -> Any:
    return field(default=empty, metadata={"kind": kind, "needed": needed})


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
    if 0 < value < LEAST_SHARE and not text.endswith("%"):
        raise Unusable(name, "which_share", text)
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


def _method(name: str, text: str) -> Method:
    plain = " ".join(text.lower().split())
    if plain not in METHODS:
        raise Unusable(name, "not_a_method", text)
    return METHODS[plain]


def _term(name: str, text: str) -> Decimal:
    if not re.fullmatch(r"[0-9]{1,4}", text) or not 0 < int(text) <= MOST_INSTALMENTS:
        raise Unusable(name, "not_a_term", text)
    return Decimal(text)


def _rate(_name: str, text: str) -> Rate:
    monthly = text.endswith("‰")
    quote = Quote.PERMILLE_PER_MONTH if monthly else Quote.PERCENT_PER_YEAR
    return Rate.parse(text, quote)


READERS: dict[Kind, Callable[[str, str], Value]] = {
    Kind.WORDS: _words,
    Kind.MONEY: _money,
    Kind.SHARE: _share,
    Kind.NUMBER: _number,
    Kind.DAY: _day,
    Kind.MONTHS: _months,
    Kind.PER: _per,
    Kind.METHOD: _method,
    Kind.TERM: _term,
    Kind.RATE: _rate,
}
