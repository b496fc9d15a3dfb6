"""Backups: what was written down about one that was opened again and checked."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sheaf.domain.teller import Permission
from sheaf.store.archive import ENDING, Archive
from sheaf.store.tables.office import BackupRow
from sheaf.store.work import Work

KEPT = 10  # backups of every day; older ones make room


def check_right(work: Work) -> None:
    """Refuse whoever may not carry a backup away."""
    work.require(Permission.BACK_UP)


def make_room(folder: Path) -> list[Path]:
    """Let the oldest backups of every day go; return them. A stick is never tidied."""
    found = sorted(folder.glob(f"Sheaf-*{ENDING}"))
    for one in found[:-KEPT]:
        with suppress(OSError):  # one that cannot go stays; the new one counts all the same
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
