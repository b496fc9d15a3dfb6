"""Values as text that never changes its spelling, and back.

Facts that a paper was printed with, a product's terms and an act's answer are kept so: as
canonical JSON in a text column, never asked inside. A key that an older program did not
write takes the value's own default.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate

T = TypeVar("T")


def dump(value: object) -> str:
    """Write a value: sorted keys, no spaces, so that equal values are equal texts."""
    return json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def load(kind: type[T], text: str) -> T:
    """Read back a value of this type."""
    answer: T = _value(kind, json.loads(text))
    return answer


def _plain(value: Any) -> Any:  # noqa: PLR0911 (a table of types)
    match value:
        case Enum():
            return value.value
        case Money():
            return value.fen
        case Rate() | Decimal():
            return str(value)
        case date():
            return value.isoformat()
        case tuple() | list():
            return [_plain(item) for item in value]
        case frozenset():
            return sorted(_plain(item) for item in value)
        case Mapping():
            return {_plain(key): _plain(item) for key, item in value.items()}
        case _ if is_dataclass(value):
            return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
        case None | bool() | int() | str():
            return value
    raise TypeError(f"{type(value).__name__} cannot be kept as text")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _value(kind: Any, plain: Any) -> Any:
    origin, parts = get_origin(kind), get_args(kind)
    if plain is None:
        return None
    if origin in (Union, types.UnionType):
        [only] = [part for part in parts if part is not type(None)]
        return _value(only, plain)
    if origin is not None:
        return _many(origin, parts, plain)
    return _one(kind, plain)


def _many(origin: Any, parts: tuple[Any, ...], plain: Any) -> Any:
    if origin is tuple and (len(parts) != 2 or parts[1] is not Ellipsis):  # noqa: PLR2004
        return tuple(_value(part, item) for part, item in zip(parts, plain, strict=True))
    if origin in (tuple, list, frozenset):
        return origin(_value(parts[0], item) for item in plain)
    key, item = parts
    return {_value(key, k): _value(item, v) for k, v in plain.items()}


def _one(kind: type[Any], plain: Any) -> Any:
    if kind is Money:
        return Money(plain)
    if kind is Rate:
        return Rate.read(plain)
    if kind in (date, datetime):
        return kind.fromisoformat(plain)
    if kind is Decimal or issubclass(kind, Enum):
        return kind(plain)
    if is_dataclass(kind):
        hints, made = _hints(kind), kind
        return made(**{n: _value(hints[n], v) for n, v in plain.items() if n in hints})
    return plain
