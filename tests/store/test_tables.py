"""The tables as both databases would have them."""

from __future__ import annotations

import pytest
from sqlalchemy import BigInteger, Boolean, String
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable

from sheaf.store.permanence import LOCKED
from sheaf.store.tables.base import Row
from sheaf.store.types import MoneyColumn

POSTGRESQL, SQLITE = postgresql.dialect(), sqlite.dialect()
TABLES = Row.metadata.sorted_tables
LONGEST = 63  # characters of a name; PostgreSQL cuts off what is more


def laid_out(table, dialect) -> str:
    return str(CreateTable(table).compile(dialect=dialect))


def quoted(column) -> str:
    return POSTGRESQL.identifier_preparer.format_column(column)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_can_be_laid_out_in_both(table) -> None:
    assert table.name in laid_out(table, SQLITE)
    assert table.name in laid_out(table, POSTGRESQL)
    names = [table.name, *(one.name for one in (*table.columns, *table.indexes))]
    assert all(len(name) <= LONGEST for name in names)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_texts_are_ordered_by_code_points_in_both(table) -> None:
    written = laid_out(table, POSTGRESQL)

    for column in table.columns:
        if type(column.type) is String:
            assert f'{quoted(column)} VARCHAR COLLATE "C"' in written
    assert "COLLATE" not in laid_out(table, SQLITE)


def test_money_has_room_for_more_than_21_million_yuan() -> None:
    sums = [
        column
        for table in TABLES
        for column in table.columns
        if isinstance(column.type, MoneyColumn)
    ]

    assert len(sums) > 20
    assert all(isinstance(column.type.impl, BigInteger) for column in sums)


def test_yes_and_no_are_booleans_in_both() -> None:
    answers = {
        f"{table.name}.{column.name}"
        for table in TABLES
        for column in table.columns
        if isinstance(column.type, Boolean)
    }

    assert {"teller.active", "product.offered", "account.repays"} <= answers


def test_the_books_proper_are_written_once() -> None:
    assert {"entry", "posting", "repayment", "allocation", "audit", "paper"} <= LOCKED
    assert {table.name for table in TABLES} >= LOCKED
