"""The one door between windows and books."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from sheaf.domain.teller import Teller
from sheaf.queries import drafts, tellers
from sheaf.queries.drafts import Draft
from sheaf.services.drafts import drop as drop_draft
from sheaf.services.drafts import keep as keep_draft
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.store.work import Work
from sheaf.ui.aside import Aside

P = ParamSpec("P")
T = TypeVar("T")


def new_key() -> str:
    """Make the key of an act when its form opens: the books take each key once."""
    return uuid4().hex


class Desk(QObject):
    """A signed-in teller, and the books open in front of them.

    ``changed`` follows every ``write``, and carries nothing: whoever shows something
    looks again. Nothing that ``read`` returns holds the books open.
    """

    changed = Signal()

    def __init__(self, database: Database, teller: Teller, keyring: Keyring) -> None:
        super().__init__()
        self.teller = teller
        self.database = database
        self.keyring = keyring
        self._aside = Aside(self)

    def read(
        self, query: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask the books a question."""
        with self.database.look(self.teller) as work:
            return query(work, *args, **kwargs)

    def write(
        self, service: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do something to the books, and tell every window once it is kept."""
        result = self.quietly(service, *args, **kwargs)
        self.changed.emit()
        return result

    def quietly(
        self, service: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do something that no other window shows, such as keeping a draft."""
        with self.database.work(self.teller) as work:
            return service(work, *args, **kwargs)

    def read_later(self, query: Callable[[Work], T], then: Callable[[T], None]) -> None:
        """Ask a slow question on the worker; ``then`` hears the answer back here."""
        self.later(lambda: self.read(query), then)

    def later(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do slow work aside (a backup, a password); a failure is raised back here."""
        self._aside.do(job, then)

    def second(self, name: str, password: str) -> Teller:
        """Verify a second person by their password (0.3 s), for reversals and overrides."""
        self.keyring.unlock(name, password)
        return self.read(tellers.named, name)

    def keep(self, draft: Draft) -> None:
        """Keep what stands half typed in a form."""
        self.quietly(keep_draft, draft)

    def offer(self, kind: str, subject: int) -> Draft | None:
        """Return what I left half typed in this form, if I did."""
        return self.read(drafts.offered, kind, subject)

    def drop(self, kind: str, subject: int) -> None:
        """Let go of a draft: its act is done, or nobody wants it."""
        self.quietly(drop_draft, kind, subject)

    def close(self) -> None:
        """Finish what the worker is doing and let go of the books."""
        self._aside.close()
        self.database.close()
