"""A backup: the books and their key file, packed into one file and proved.

A backup counts only after it was opened again: unpacked elsewhere, its key file read, every
page of its books checked. Both parts are as unreadable to a finder as the originals.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO
from zipfile import ZIP_STORED, ZipFile

from sheaf.domain.backup import BackupStep, Watch, unwatched
from sheaf.domain.errors import Unreadable
from sheaf.paths import BOOKS, KEYS
from sheaf.store import sqlcipher
from sheaf.store.disk import beside_the_books, named
from sheaf.store.keyring import Keyring

ENDING = ".sheaf"

#: What belongs to books in a folder; a log not yet folded in belongs to them too.
KEPT = (BOOKS, f"{BOOKS}-wal", f"{BOOKS}-shm", KEYS)

CHUNK = 1 << 20
PROOF = 0.6  # of the time that bringing books back takes


@dataclass(frozen=True, slots=True)
class Archive:
    """A backup that was opened and checked."""

    place: str
    size: int
    sha256: str


def pack(books: Path, key: bytes, target: Path, watch: Watch) -> Archive:
    """Write a backup of the books in this folder, open it again, and only then count it.

    ``watch`` hears how far it is; what it raises stops the backup. A backup that stands
    under this name already stays until the new one is proved.
    """
    draft = target.with_suffix(".part")
    with beside_the_books():
        holder = TemporaryDirectory(dir=books.parent, prefix=".backup-")
    with holder as folder:
        copy = Path(folder) / BOOKS
        with beside_the_books():
            sqlcipher.copy(books, copy, key, partial(watch, BackupStep.COPY))
        try:
            with named():
                _write(draft, (copy, books.with_name(KEYS)), watch)
            copy.unlink()
            prove(draft, key, books.parent, watch)
            with named():
                draft.replace(target)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    with named():
        return _archive(target)


def make_folder(folder: Path) -> None:
    """Make the folder beside the books that backups go to, if it is not there."""
    with beside_the_books():
        folder.mkdir(exist_ok=True)


def prove(archive: Path, key: bytes, aside: Path, watch: Watch) -> None:
    """Unpack a backup into a folder aside and read every page; refuse it if one is wrong.

    The folder is not the backup's own: a stick may be locked, or have no room.
    """
    with beside_the_books(), TemporaryDirectory(dir=aside, prefix=".proof-") as folder:
        with named():
            unpack(archive, Path(folder), watch)
        Keyring.read(Path(folder) / KEYS)
        if not sqlcipher.sound(Path(folder) / BOOKS, key):
            raise Unreadable
    watch(BackupStep.CHECK, 1.0)


def keyring(archive: Path) -> Keyring:
    """Read who can open a backup, without unpacking its books."""
    with named(), TemporaryDirectory(prefix=".keys-") as folder:
        with ZipFile(archive) as packed:
            packed.extract(KEYS, folder)
        return Keyring.read(Path(folder) / KEYS)


def unpack(archive: Path, folder: Path, watch: Watch) -> None:
    """Lay the books of a backup and their key file into a folder."""
    with named(), ZipFile(archive) as packed:
        whole = sum(packed.getinfo(name).file_size for name in (BOOKS, KEYS))
        done = 0
        for name in (BOOKS, KEYS):
            with packed.open(name) as source, (folder / name).open("wb") as file:
                for part in iter(partial(source.read, CHUNK), b""):
                    file.write(part)
                    done += len(part)
                    watch(BackupStep.CHECK, done / whole)


def restore(
    archive: Path, folder: Path, key: bytes, watch: Watch = unwatched
) -> Path | None:
    """Prove a backup, then put its books in place; the present ones are kept aside.

    Stopped by the watch, it leaves them where they are. Return where the present books
    went, or none if there were none.
    """
    with beside_the_books():
        folder.mkdir(parents=True, exist_ok=True)
    prove(archive, key, folder, lambda step, share: watch(step, share * PROOF))
    with beside_the_books():
        aside = _aside(folder)
        with TemporaryDirectory(dir=folder, prefix=".restore-") as draft:
            unpack(
                archive,
                Path(draft),
                lambda step, share: watch(step, PROOF + share * (1 - PROOF)),
            )
            present = [folder / name for name in KEPT if (folder / name).exists()]
            if present:
                aside.mkdir()
            for file in present:
                file.replace(aside / file.name)
            for name in (BOOKS, KEYS):
                (Path(draft) / name).replace(folder / name)
    return aside if present else None


def _aside(folder: Path) -> Path:
    """Name a folder for the present books that is not there yet."""
    turn = 1
    while (found := folder / f"kept-aside-{turn}").exists():
        turn += 1
    return found


def _write(target: Path, files: Sequence[Path], watch: Watch) -> None:
    """Pack files, and have them on the medium itself before anyone reads them back."""
    whole = sum(file.stat().st_size for file in files)
    done = 0
    with target.open("wb") as out:
        with ZipFile(out, "w", ZIP_STORED) as packed:
            for file in files:
                with file.open("rb") as source, _entry(packed, file) as into:
                    for part in iter(partial(source.read, CHUNK), b""):
                        into.write(part)
                        done += len(part)
                        watch(BackupStep.WRITE, done / whole)
        out.flush()
        os.fsync(out.fileno())
        if hasattr(os, "posix_fadvise"):  # else the proof would read what memory holds
            os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _entry(packed: ZipFile, file: Path) -> IO[bytes]:
    return packed.open(file.name, "w", force_zip64=True)  # books may outgrow 2 GB


def _archive(path: Path) -> Archive:
    with path.open("rb") as file:
        return Archive(
            str(path), path.stat().st_size, file_digest(file, "sha256").hexdigest()
        )
