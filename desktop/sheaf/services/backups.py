"""Backups: what was written down about one that was opened again and checked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sheaf.store.archive import ENDING, Archive
from sheaf.store.tables.office import BackupRow
from sheaf.store.work import Work


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
