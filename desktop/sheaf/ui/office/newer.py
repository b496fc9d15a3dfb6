"""A newer Sheaf on a stick: noticed by its name, trusted only when its checksum agrees."""

from __future__ import annotations

import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from sheaf import VERSION

#: How the installer for each system is called.
NAMES = {
    "linux": re.compile(r"sheaf_(\d+(?:\.\d+)*)_amd64\.deb"),
    "win32": re.compile(r"Sheaf-(\d+(?:\.\d+)*)-setup\.exe"),
}
SUMS = "SHA256SUMS"  # beside the installers, as they are given out


@dataclass(frozen=True, slots=True)
class Newer:
    """An installer of a later version than the one that runs."""

    file: Path
    version: str

    def is_whole(self) -> bool:
        """Whether it is what was given out, to the last byte; reads it all, so aside."""
        try:
            with self.file.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
            sums = (self.file.parent / SUMS).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeError):
            return False
        return f"{found}  {self.file.name}" in sums


def on(folder: Path, system: str = sys.platform, ours: str = VERSION) -> Newer | None:
    """Find the newest installer in a folder or the one above it; None if none is newer."""
    names = NAMES.get(system)
    if names is None:
        return None
    found = [
        (_numbers(match[1]), match[1], file)
        for place in (folder, folder.parent)
        for file in _files(place)
        if (match := names.fullmatch(file.name))
    ]
    numbers, version, file = max(found, default=((), "", folder))
    return Newer(file, version) if numbers > _numbers(ours) else None


def _files(folder: Path) -> list[Path]:
    try:
        return [*folder.iterdir()]
    except OSError:  # a stick that was just pulled out offers nothing
        return []


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
