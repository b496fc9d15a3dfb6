"""The types of a question of several columns, and of a line that answers it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Row, Select

Question: TypeAlias = Select[*tuple[Any, ...]]
Line: TypeAlias = Row[*tuple[Any, ...]]

T = TypeVar("T")
MOST = 2000  # values named in one statement: SQLite takes 32,766


def parted(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Part many values, so that each part may be named in one statement."""
    return (values[at : at + MOST] for at in range(0, len(values), MOST))
