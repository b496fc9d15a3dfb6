"""A unit of work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from sheaf.domain.errors import NotAllowed
from sheaf.domain.teller import Permission, Teller
from sheaf.store import canonical
from sheaf.store.tables.audit import AuditRow

#: The same words in SQLite and in PostgreSQL; a second writer waits for the first's end.
NEXT = text("""
    INSERT INTO series (kind, year, last) VALUES (:kind, :year, 1)
    ON CONFLICT (kind, year) DO UPDATE SET last = series.last + 1
    RETURNING last
""")

SEAL = "seal of the last line"  # what a session remembers
LAST = select(AuditRow.hash).order_by(AuditRow.id.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class Work:
    """One open transaction, the person doing it, and the moment it is done."""

    session: Session
    teller: Teller
    now: datetime

    @property
    def today(self) -> date:
        """The business day."""
        return self.now.date()

    def require(self, permission: Permission) -> None:
        """Refuse unless the teller may do this in their own name."""
        if permission not in self.teller.own:
            raise NotAllowed(permission.value)

    def number(self, kind: str) -> int:
        """Give out the next number of this kind of paper this year: no gaps, no doubles."""
        series = {"kind": kind, "year": self.today.year}
        return int(self.session.execute(NEXT, series).scalar_one())

    def note(
        self,
        act: str,
        subject: str,
        *,
        before: object = None,
        after: object = None,
        why: str = "",
    ) -> None:
        """Write a line in the audit book, chained to the line before it."""
        previous = self.last_seal()
        line = AuditRow(
            at=self.now,
            teller=self.teller.name,
            act=act,
            subject=subject,
            before=None if before is None else canonical.dump(before),
            after=None if after is None else canonical.dump(after),
            why=why,
            previous=previous,
        )
        line.hash = self.session.info[SEAL] = seal(line)
        self.session.add(line)
        self.session.flush()

    def last_seal(self) -> str:
        """Ask once a transaction: nobody else writes before it ends."""
        if SEAL not in self.session.info:
            self.session.info[SEAL] = self.session.execute(LAST).scalar() or ""
        known: str = self.session.info[SEAL]
        return known

    def remember(self, seal: str) -> None:
        """Take a line as the last one: what was written after it was rolled back."""
        self.session.info[SEAL] = seal


def seal(line: AuditRow) -> str:
    """Hash what an audit line says together with the hash of the line before it."""
    says = [line.at, line.teller, line.act, line.subject, line.before, line.after, line.why]
    return sha256(canonical.dump([*says, line.previous]).encode()).hexdigest()
