"""Single values of JSON, read strictly: what is not exactly one of ours is refused.

Other programs write these, not people: no full-width figures, no commas, no blanks, and a
number that is money or a rate is a string, so that nothing was a float on its way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from sheaf.cli.stream import Twice
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import MOST, Money

Word = TypeVar("Word", bound=Enum)
Read = TypeVar("Read")

NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
#: Before this year nobody lends any more.
EARLIEST = 1900
FEN = 100
MOST_SHOWN = 40  # characters of a wrong value that are said back

#: What is not said back in full, nor could be: nests may be as deep as the reader goes.
KINDS = {list: "a list", dict: "an object", Twice: "an object", type(None): "null"}


def shown(value: Any) -> str:
    """Say a wrong value back, cut short."""
    for kind, said in KINDS.items():
        if isinstance(value, kind):
            return said
    text = str(value)
    return text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + "…"


def number(value: Any, field: str) -> Decimal:
    """Read a decimal number written as a string."""
    if not isinstance(value, str) or not NUMBER.fullmatch(value):
        raise Unusable(field, "not_a_number", shown(value))
    return Decimal(value)


def amount(value: Any, field: str) -> Money:
    """Read yuan written as a string, to the fen."""
    if not isinstance(value, str) or not NUMBER.fullmatch(value):
        raise Unusable(field, "not_an_amount", shown(value))
    fen = Decimal(value) * FEN
    if fen != int(fen):
        raise Unusable(field, "finer_than_fen", shown(value))
    if abs(fen) >= MOST:
        raise Unusable(field, "too_much", shown(value))
    return Money(int(fen))


def day(value: Any, field: str) -> date:
    """Read a date as ISO writes it."""
    if isinstance(value, str) and DAY.fullmatch(value):
        try:
            found = date.fromisoformat(value)
        except ValueError:
            pass
        else:
            if found.year >= EARLIEST:
                return found
    raise Unusable(field, "not_a_date", shown(value))


def whole(value: Any, field: str) -> int:
    """Read a whole number; true and false are none."""
    if type(value) is not int:
        raise Unusable(field, "not_a_whole_number", shown(value))
    if abs(value) >= MOST:
        raise Unusable(field, "too_much", shown(value))
    return value


def yes(value: Any, field: str) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise Unusable(field, "not_true_or_false", shown(value))
    return value


def word(words: type[Word]) -> Callable[[Any, str], Word]:
    """Read one of a few words."""
    known = {one.value: one for one in words}

    def read(value: Any, field: str) -> Word:
        if not isinstance(value, str) or value not in known:
            raise Unusable(field, "unknown_word", shown(value))
        return known[value]

    return read


def several(read: Callable[[Any, str], Read]) -> Callable[[Any, str], tuple[Read, ...]]:
    """Read a list, each with its place in the field's name."""

    def read_all(value: Any, field: str) -> tuple[Read, ...]:
        if not isinstance(value, list):
            raise Unusable(field, "not_a_list", shown(value))
        return tuple(read(one, f"{field}[{place}]") for place, one in enumerate(value))

    return read_all


def keyed(value: Any, field: str) -> Mapping[str, Any]:
    """Read an object."""
    if isinstance(value, Twice):
        raise Unusable(_under(field, value.key), "twice", shown(value.key))
    if not isinstance(value, dict):
        raise Unusable(field, "not_an_object", shown(value))
    return value


def fields(
    value: Any,
    field: str,
    readers: Mapping[str, Callable[[Any, str], Any]],
    needed: Iterable[str] = (),
) -> dict[str, Any]:
    """Read an object whose keys are known, and have those that it cannot do without."""
    found = keyed(value, field)
    for key in found:
        if key not in readers:
            raise Unusable(_under(field, key), "unknown_key", shown(key))
    for key in needed:
        if key not in found:
            raise Missing(_under(field, key))
    return {key: readers[key](one, _under(field, key)) for key, one in found.items()}


def _under(field: str, key: str) -> str:
    return f"{field}.{shown(key)}" if field else shown(key)


def one_of(
    value: Any, field: str, readers: Mapping[str, Callable[[Any, str], Any]]
) -> tuple[str, Any]:
    """Read an object that has exactly one of the keys."""
    found = fields(value, field, readers)
    if len(found) != 1:
        raise Unusable(field, "not_exactly_one", ", ".join(found))
    return next(iter(found.items()))
