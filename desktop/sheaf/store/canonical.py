"""Values as text that never changes its spelling, and back.

Facts that a paper was printed with, a product's terms and an act's answer are kept so: as
canonical JSON in a text column, never asked inside. A key that an older program did not
write takes the value's own default.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache, lru_cache, partial
from operator import attrgetter, methodcaller
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Instalment, Schedule

T = TypeVar("T")

REMEMBERED = 64  # texts: settings, letterhead, products and covenants come again and again


def dump(value: object) -> str:
    """Write a value: sorted keys, no spaces, so that equal values are equal texts."""
    return json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def load(kind: type[T], text: str) -> T:
    """Read back a value of this type; what cannot change is not read twice."""
    fixed = getattr(kind, "__dataclass_params__", None)
    read: Callable[[Any, str], Any] = _reread if fixed and fixed.frozen else _read
    answer: T = read(kind, text)
    return answer


def _read(kind: Any, text: str) -> Any:
    return _value(kind, json.loads(text))


@lru_cache(maxsize=REMEMBERED)
def _reread(kind: Any, text: str) -> Any:
    return _read(kind, text)


def _plain(value: Any) -> Any:
    kind: Any = type(value)
    return _writer(kind)(value)


def _same(value: Any) -> Any:
    return value


#: How values of a type, and of those made of it, are written.
WRITERS: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (Enum, attrgetter("value")),
    (Money, attrgetter("fen")),
    (Rate, str),
    (Decimal, str),
    (Fraction, str),
    (Schedule, lambda schedule: _plain(schedule.instalments)),
    (date, methodcaller("isoformat")),
    (tuple, lambda items: [_plain(item) for item in items]),
    (list, lambda items: [_plain(item) for item in items]),
    (frozenset, lambda items: sorted(_plain(item) for item in items)),
    (Mapping, lambda items: {_plain(key): _plain(item) for key, item in items.items()}),
    (str, _same),
    (int, _same),
    (type(None), _same),
)


@cache
def _writer(kind: type) -> Callable[[Any], Any]:
    """Find how values of a type are written; asked for once a type."""
    for known, write in WRITERS:
        if issubclass(kind, known):
            return write
    if is_dataclass(kind):
        names = tuple(field.name for field in fields(kind))
        return lambda value: {name: _plain(getattr(value, name)) for name in names}
    raise TypeError(f"{kind.__name__} cannot be kept as text")


def _value(kind: Any, plain: Any) -> Any:
    return None if plain is None else _reader(kind)(plain)


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:  # noqa: PLR0911 (a table of types)
    """Find how values of a type are read; asked for once a type."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        [only] = [part for part in parts if part is not type(None)]
        return _reader(only)
    if origin is not None:
        return _reader_of_many(origin, parts)
    if kind is Money:
        return Money
    if kind is Rate:
        return Rate.read
    if kind in (date, datetime):
        isoformat: Callable[[Any], Any] = kind.fromisoformat
        return isoformat
    if kind in (Decimal, Fraction) or issubclass(kind, Enum):
        return partial(kind)
    if kind is Schedule:
        return lambda plain: Schedule(_value(Instalment, line) for line in plain)
    made: Any = kind
    return partial(_made, made) if is_dataclass(kind) else _same


def _reader_of_many(origin: Any, parts: tuple[Any, ...]) -> Callable[[Any], Any]:
    if origin is tuple and (len(parts) != 2 or parts[1] is not Ellipsis):  # noqa: PLR2004
        return lambda plain: tuple(
            _value(part, item) for part, item in zip(parts, plain, strict=True)
        )
    if origin in (tuple, list, frozenset):
        return lambda plain: origin(_value(parts[0], item) for item in plain)
    key, item = parts
    named: Any = int if key is int else partial(_value, key)  # a key is always a text
    return lambda plain: {named(k): _value(item, v) for k, v in plain.items()}


def _made(kind: Any, plain: Any) -> Any:
    """Make a value of its fields; what a newer program wrote besides is passed over."""
    known = _fields(kind)
    return kind(
        **{
            name: None if value is None else known[name](value)
            for name, value in plain.items()
            if name in known
        }
    )


@cache
def _fields(kind: type) -> dict[str, Callable[[Any], Any]]:
    return {name: _reader(hint) for name, hint in get_type_hints(kind).items()}
