"""A long list of JSON, item by item: a hundred thousand terms need no room at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from json import JSONDecoder
from typing import Any, NoReturn

from sheaf.cli.answer import WrongInput

BLANK = re.compile(r"[ \t\r\n]*")
LONGEST = 1000  # figures of a whole number: Python reads some thousands, and then no more
BETWEEN = re.compile(r"[ \t\r\n]*([,\]])[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Twice:
    """An object that has a key twice, so that nobody knows which is meant."""

    key: str


def parse(written: str) -> Any:
    """Read one value; fractions come as ``Decimal``, as they were written."""
    start = _blank(written, 0)
    value, end = _value(written, start)
    if _blank(written, end) != len(written):
        raise WrongInput("file", "not_json", f"more after character {end}")
    return value


def is_list(written: str) -> bool:
    """Whether the text is a list."""
    return written.startswith("[", _blank(written, 0))


def items(written: str) -> Iterator[Any]:
    """Read a list's items one after the other; a wrong place is found when reached."""
    place = _blank(written, _blank(written, 0) + 1)
    if written.startswith("]", place):
        _end(written, place + 1)
        return
    while True:
        value, place = _value(written, place)
        yield value
        between = BETWEEN.match(written, place)
        if between is None:
            raise WrongInput("file", "not_json", f"no comma after character {place}")
        place = between.end()
        if between[1] == "]":
            _end(written, place)
            return


def checked(written: str) -> None:
    """Read a list and forget it, so that it is refused whole before anything is said."""
    for _ in items(written):
        pass


def _value(written: str, place: int) -> tuple[Any, int]:
    try:
        return DECODER.raw_decode(written, place)
    except (ValueError, RecursionError) as error:
        raise WrongInput("file", "not_json", str(error)) from error


def _blank(written: str, place: int) -> int:
    found = BLANK.match(written, place)
    return found.end() if found else place


def _end(written: str, place: int) -> None:
    if _blank(written, place) != len(written):
        raise WrongInput("file", "not_json", f"more after character {place}")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Twice:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = [key for key, _ in pairs]
    return Twice(next(key for key in keys if keys.count(key) > 1))


def _whole(figures: str) -> int | Decimal:
    """Read a whole number; one longer than any of ours is left for its reader to refuse."""
    return int(figures) if len(figures) <= LONGEST else Decimal(figures)


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


DECODER = JSONDecoder(
    parse_float=Decimal,
    parse_int=_whole,
    parse_constant=_no_number,
    object_pairs_hook=_object,
)
