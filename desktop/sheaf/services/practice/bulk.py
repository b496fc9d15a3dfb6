"""Writing many rows at once: gathered as they are made, written table by table."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sheaf.store import many
from sheaf.store.tables.base import Row
from sheaf.store.work import Work


class Bulk:
    """Rows waiting to be written, their ids given out beforehand."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: dict[type[Row], list[dict[str, Any]]] = defaultdict(list)
        self._ids: dict[type[Row], int] = {}

    def next_id(self, table: type[Row]) -> int:
        """Say which id the next row of a table will have."""
        if table not in self._ids:
            self._ids[table] = many.last_id(self._work, table)
        return self._ids[table] + 1

    def add(self, table: type[Row], **values: Any) -> None:
        """Let a row wait."""
        self._rows[table].append(values)

    def numbered(self, table: type[Row], **values: Any) -> int:
        """Let a row wait under the next id of its table; return the id."""
        self._ids[table] = self.next_id(table)
        self.add(table, id=self._ids[table], **values)
        return self._ids[table]

    def write(self) -> None:
        """Write what waits, those that others refer to first."""
        for table in Row.metadata.sorted_tables:
            for row in [one for one in self._rows if one.__table__ is table]:
                many.write(self._work, row, self._rows.pop(row))
