"""Many rows in one statement: written, changed or dropped past the session.

The session need then keep none of them; thousands are as few statements as one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, inspect, select, update

from sheaf.store.tables.base import Row
from sheaf.store.work import Work


def write(work: Work, table: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows, each as its columns' values."""
    if rows:
        work.session.execute(insert(table), rows)


def change(work: Work, table: type[Row], column: str, values: Mapping[int, object]) -> None:
    """Give each row of a table a value of its own in one column, by its id.

    Rows that the session had read say so when they are next looked at.
    """
    if not values:
        return
    [key] = inspect(table).primary_key
    of_this = update(table).where(key == bindparam("its"))
    told = [{"its": its, "value": value} for its, value in values.items()]
    work.session.flush()
    work.session.connection().execute(of_this.values({column: bindparam("value")}), told)
    work.session.expire_all()


def drop(work: Work, table: type[Row], **told: object) -> None:
    """Drop the rows that say all this; a table written once refuses it."""
    work.session.execute(delete(table).filter_by(**told))


def last_id(work: Work, table: type[Row]) -> int:
    """Return the greatest id that a table has given out; 0 while it is empty."""
    return work.session.scalar(select(func.max(table.__table__.c["id"]))) or 0
