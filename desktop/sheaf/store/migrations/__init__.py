"""Bringing old books up to date, one revision at a time.

Alembic costs a quarter of a second to import, so it is, only when books are older.
"""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select

from sheaf.domain.errors import TooNew, Unreadable
from sheaf.store import tables
from sheaf.store.tables.base import Row

#: The revision this program writes. Revisions are numbered, so that they can be compared.
HEAD = "0001"

REVISION = Table(
    "alembic_version", MetaData(), Column("version_num", String(32), primary_key=True)
)

#: Naming them keeps the import: every table has to be known before books are laid out.
SUBJECTS = tables.__all__


def lay_out(connection: Connection) -> None:
    """Write every table of new books, and the revision they are at."""
    Row.metadata.create_all(connection)
    REVISION.create(connection)
    connection.execute(insert(REVISION).values(version_num=HEAD))


def are_older(connection: Connection) -> bool:
    """Tell whether these books miss a revision; refuse those of a newer program."""
    revision = revision_of(connection)
    if revision > HEAD:
        raise TooNew
    return revision < HEAD


def bring_up_to_date(connection: Connection) -> None:
    """Run the revisions that these books have not seen."""
    from sheaf.store.migrations.upgrade import upgrade  # noqa: PLC0415 (late: 250 ms)

    upgrade(connection, HEAD)


def revision_of(connection: Connection) -> str:
    """Return the revision these books are at."""
    if not inspect(connection).has_table(REVISION.name):
        raise Unreadable
    return str(connection.execute(select(REVISION.c.version_num)).scalar_one())
