"""Backups: what was written down about one that was opened again and checked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sheaf.domain.teller import Permission
from sheaf.store.archive import ENDING, Archive
from sheaf.store.tables.office import BackupRow
from sheaf.store.work import Work

FOLDER = "backups"  # beside the books: those made when a day is closed
KEPT = 10  # of them; older ones make room


def home(books: Path) -> Path:
    """Name the folder for the backups of every day, beside the books."""
    return books.parent / FOLDER


def check_right(work: Work) -> None:
    """Refuse whoever may not carry a backup away."""
    work.require(Permission.BACK_UP)


def make_room(folder: Path) -> list[Path]:
    """Let the oldest backups of every day go; return them. A stick is never tidied."""
    found = sorted(folder.glob(f"Sheaf-*{ENDING}"))
    for one in found[:-KEPT]:
        one.unlink()
    return found[:-KEPT]


def target(dest: Path, now: datetime) -> Path:
    """Name the file: the one given, or one with the day and time in the folder given."""
    if dest.suffix == ENDING:
        return dest
    return dest / f"Sheaf-{now:%Y-%m-%d-%H%M%S}{ENDING}"


def note(work: Work, made: Archive) -> None:
    """Note a backup that was proved; only such a one counts."""
    work.session.add(
        BackupRow(at=work.now, place=made.place, size=made.size, sha256=made.sha256)
    )
    work.note("backup.make", made.place, after=made.sha256)
