"""How our values sit in columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, String
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.types import TypeDecorator

from sheaf.domain.errors import Refused
from sheaf.domain.money import MOST, ZERO, Money
from sheaf.domain.rate import Rate

#: The most the books hold of one amount: a hundred times what anybody may type, and so far
#: below the end of the database's whole numbers that sums have room.
MOST_KEPT = 100 * MOST


def _money(value: int | None) -> Money | None:
    if not value:
        return None if value is None else ZERO
    return Money(int(value))


@dataclass(eq=False)
class BeyondTheBooks(Refused, DontWrapMixin):
    """An amount is larger than the books can add up."""

    amount: Money


class MoneyColumn(TypeDecorator[Money]):
    """Money as whole fen, so that the database can add it exactly.

    PostgreSQL answers the sum of whole numbers with a decimal, hence ``int``.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Money | None, dialect: Any) -> int | None:  # noqa: ARG002, D102
        if value is None:
            return None
        if abs(value.fen) > MOST_KEPT:
            raise BeyondTheBooks(value)
        return value.fen

    def result_processor(self, dialect: Any, coltype: object) -> Any:  # noqa: ARG002
        """Read without the detour of the type beneath: a loan has a thousand amounts."""
        return _money


class RateColumn(TypeDecorator[Rate]):
    """A rate as its text and its unit, so that no digit is lost."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Rate | None, dialect: Any) -> str | None:  # noqa: ARG002, D102
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Any) -> Rate | None:  # noqa: ARG002, D102
        return None if value is None else Rate.read(value)
