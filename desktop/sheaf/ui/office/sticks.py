"""USB sticks and other drives that come and go, as the system shows them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

MOUNTED = ("/media/", "/run/media/", "/Volumes/")
BLOCKS = Path("/sys/class/block")


@dataclass(frozen=True, slots=True)
class Stick:
    """A drive that can be carried away."""

    folder: Path
    name: str
    free: int  # bytes
    locked: bool


def sticks() -> list[Stick]:
    """List the drives plugged in now, by name."""
    found = [
        Stick(
            Path(volume.rootPath()),
            volume.name() or Path(volume.rootPath()).name or volume.rootPath(),
            volume.bytesAvailable(),
            volume.isReadOnly(),
        )
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and _comes_and_goes(volume)
    ]
    return sorted(found, key=lambda one: (one.name, one.folder))


def target(last: str, plugged_in: list[Stick]) -> Path | None:
    """Say where one key writes to: where it last did, or the only stick there is."""
    if last and Path(last).is_dir():
        return Path(last)
    return plugged_in[0].folder if len(plugged_in) == 1 else None


def _comes_and_goes(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        return _is_removable_drive(root)
    device = Path(volume.device().toStdString())
    return root.startswith(MOUNTED) or is_removable(device, BLOCKS)


def is_removable(device: Path, blocks: Path) -> bool:
    """Ask the kernel: a partition's disk says whether it can be taken out."""
    part = (blocks / device.name).resolve()
    for place in (part, part.parent):
        try:
            if (place / "removable").read_text(encoding="ascii").strip() == "1":
                return True
        except OSError:
            continue
    return False


if sys.platform == "win32":
    import ctypes

    REMOVABLE = 2  # DRIVE_REMOVABLE, winbase.h

    def _is_removable_drive(root: str) -> bool:
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == REMOVABLE)
