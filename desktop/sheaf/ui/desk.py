"""The one door between windows and books."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from sheaf.domain.backup import Watch
from sheaf.domain.errors import Busy
from sheaf.domain.teller import Teller
from sheaf.paths import backups_home
from sheaf.queries import drafts, tellers
from sheaf.queries.drafts import Draft
from sheaf.queries.office import Backup
from sheaf.services.closing import Watch as ActWatch
from sheaf.services.drafts import drop as drop_draft
from sheaf.services.drafts import keep as keep_draft
from sheaf.services.tellers import renew_recovery
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring, fresh_recovery
from sheaf.store.work import Work
from sheaf.ui.acting import Acting
from sheaf.ui.aside import Aside, No
from sheaf.ui.backing import Backing

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
        self.acting = Acting(self)
        self.acting.ended.connect(self._catch_up)
        self._pen = Lock()  # workers take turns
        self._behind: dict[tuple[str, int, str], Draft | None] = {}
        self.backing = Backing(self._aside)
        self.backing.made.connect(self.changed)
        self.printing = Aside(self)

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
        """Do something that no other window shows, such as keeping a draft.

        While a long act is done aside, it is refused at once: waiting freezes the window.
        """
        if self.acting.running:
            raise Busy
        with self.database.work(self.teller) as work:
            return service(work, *args, **kwargs)

    def act_aside(
        self,
        act: Callable[[Work, ActWatch], T],
        then: Callable[[T], object],
        refused: Callable[[No], object],
    ) -> None:
        """Do an act that takes long aside; every window is told once it is kept."""

        def kept(answer: T) -> None:
            self.changed.emit()
            then(answer)

        self.acting.start(lambda watch: self._act(act, watch), kept, refused)

    def _act(self, act: Callable[[Work, ActWatch], T], watch: ActWatch) -> T:
        with self._pen, self.database.work(self.teller) as work:
            return act(work, watch)

    def write_aside(
        self, service: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do something to the books on a worker, in its turn; nobody is told of it."""
        with self._pen, self.database.work(self.teller) as work:
            return service(work, *args, **kwargs)

    def read_later(self, query: Callable[[Work], T], then: Callable[[T], None]) -> None:
        """Ask a slow question on the worker; ``then`` hears the answer back here."""
        self.later(lambda: self.read(query), then)

    def later(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do slow work aside (a backup, a password); a failure is raised back here."""
        self._aside.do(job, then)

    def attempt(
        self,
        job: Callable[[], T],
        then: Callable[[T], object],
        refused: Callable[[No], object],
    ) -> None:
        """Do slow work aside that may be refused or fail, and say so to ``refused``."""
        self._aside.attempt(job, then, refused)

    def second(self, name: str, password: str) -> Teller:
        """Verify a second person by their password (0.3 s), for reversals and overrides."""
        self.keyring.unlock(name, password)
        return self.read(tellers.named, name)

    def hold(self, name: str, password: str) -> None:
        """Let a person open the books with this password (0.3 s; to be done aside)."""
        self.keyring.hold(name, password, self.database.key)

    def fresh_recovery(self) -> str:
        """Make up a recovery key; it opens nothing until it replaces the old one."""
        return fresh_recovery()

    def replace_recovery(self, recovery: str, password: str) -> None:
        """Let this recovery key open the books instead of the old one (0.6 s; aside).

        Whoever asks for it shows by their own password that it is they.
        """
        self.keyring.unlock(self.teller.name, password)
        self.quietly(renew_recovery)
        self.keyring.hold_recovery(recovery, self.database.key)

    def let_go(self, name: str) -> None:
        """Take a person's key away; what they did stays."""
        self.keyring.drop([name])

    def back_up(self, folder: Path) -> None:
        """Write a backup into a folder, aside; it counts once it is proved."""
        self.backing.start(folder, lambda watch: self._pack_away(folder, watch))

    def back_up_here(self) -> None:
        """Write the backup of the day beside the books; the oldest ones make room."""
        folder = backups_home(self.database.path)
        self.backing.start(folder, lambda watch: self._pack_here(folder, watch))

    def _pack_away(self, folder: Path, watch: Watch) -> Backup:
        from sheaf.services import backups  # noqa: PLC0415 (late: who backs up needs it)

        self.read(backups.check_right)
        return self._pack(folder, watch)

    def _pack(self, folder: Path, watch: Watch) -> Backup:
        from sheaf.services import backups  # noqa: PLC0415 (late: who backs up needs it)
        from sheaf.store import archive  # noqa: PLC0415 (late: with it)

        target = backups.target(folder, self.read(lambda work: work.now))
        made = archive.pack(self.database.path, self.database.key, target, watch)
        with self._pen, self.database.work(self.teller) as work:
            backups.note(work, made)
            return Backup(work.now, made.place, made.size)

    def _pack_here(self, folder: Path, watch: Watch) -> Backup:
        from sheaf.services import backups  # noqa: PLC0415 (late: who backs up needs it)
        from sheaf.store import archive  # noqa: PLC0415 (late: with it)

        archive.make_folder(folder)
        made = self._pack(folder, watch)
        backups.make_room(folder)
        return made

    def keep(self, draft: Draft) -> None:
        """Keep what stands half typed in a form; after a long act, if one is done now."""
        if self.acting.running:
            now = self.read(lambda work: work.now)
            form = (draft.kind, draft.subject, draft.extra)
            self._behind[form] = replace(draft, at=now)
        else:
            self.quietly(keep_draft, draft)

    def offer(self, kind: str, subject: int, extra: str = "") -> Draft | None:
        """Return what I left half typed in this form, if I did."""
        form = (kind, subject, extra)
        if form in self._behind:
            return self._behind[form]
        return self.read(drafts.offered, kind, subject, extra)

    def drop(self, kind: str, subject: int, extra: str = "") -> None:
        """Let go of a draft: its act is done, or nobody wants it."""
        if self.acting.running:
            self._behind[kind, subject, extra] = None
        else:
            self.quietly(drop_draft, kind, subject, extra)

    def _catch_up(self) -> None:
        """Keep and drop the drafts that had to wait for a long act."""
        behind, self._behind = self._behind, {}
        for form, draft in behind.items():
            if draft is None:
                self.drop(*form)
            else:
                self.keep(draft)

    def close(self) -> None:
        """Finish what the worker is doing and let go of the books."""
        self.acting.close()
        self._catch_up()
        self._aside.close()
        self.printing.finish()  # each paper is noted already as printed
        self.database.close()
