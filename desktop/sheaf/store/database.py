"""The database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import sessionmaker

from sheaf.domain.errors import Absent, Unreadable
from sheaf.domain.teller import Teller
from sheaf.store import migrations, sqlcipher
from sheaf.store.work import Work

PATIENCE = 2.0  # seconds; an act takes milliseconds


class Database:
    """The office's books, in one encrypted file."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        clock: Callable[[], datetime] = datetime.now,
        patience: float = PATIENCE,
    ) -> None:
        self.path = path
        self.key = key
        self._engine = sqlcipher.engine(path, key, patience)
        self._acts = sessionmaker(self._engine)
        self._looks = sessionmaker(self._engine.execution_options(kind="look"))
        self._clock = clock

    def create(self) -> None:
        """Lay out empty books."""
        with self._engine.begin() as connection:
            migrations.lay_out(connection)

    def open(self) -> None:
        """Bring books of an older Sheaf up to date; refuse those of a newer one.

        An empty file is what a broken copy leaves. SQLite would begin new books in it,
        and where there is none.
        """
        if not self.path.exists():
            raise Absent
        if not self.path.stat().st_size:
            raise Unreadable
        with self._engine.execution_options(kind="look").connect() as connection:
            older = migrations.are_older(connection)
        if older:
            with self._engine.execution_options(kind="rebuild").begin() as connection:
                migrations.bring_up_to_date(connection)

    @contextmanager
    def work(self, teller: Teller) -> Iterator[Work]:
        """Open a unit of work: one transaction, all of it kept or none of it."""
        with self._acts.begin() as session:
            session.connection()  # takes the pen, so that acts are timed in their order
            yield Work(session, teller, self._clock())

    @contextmanager
    def look(self, teller: Teller) -> Iterator[Work]:
        """Open the books to read: one moment's view, which nothing can be written to."""
        with self._looks() as session:
            yield Work(session, teller, self._clock())

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
