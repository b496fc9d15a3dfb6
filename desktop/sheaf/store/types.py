"""How our values sit in columns."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, String
from sqlalchemy.types import TypeDecorator

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate


def _money(value: int | None) -> Money | None:
    return None if value is None else Money(int(value))


class MoneyColumn(TypeDecorator[Money]):
    """Money as whole fen, so that the database can add it exactly.

    PostgreSQL answers the sum of whole numbers with a decimal, hence ``int``.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Money | None, dialect: Any) -> int | None:  # noqa: ARG002, D102
        return None if value is None else value.fen

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
