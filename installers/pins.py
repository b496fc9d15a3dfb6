"""What the frozen program is made of: exactly the lock's packages, for one system.

The lock beside this file is ``requirements.lock`` without the developers' tools and with
PyInstaller; ``python3 dev.py lock`` writes both, and a test holds them together.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from installers.command import run, tell

LOCK = Path(__file__).parent / "requirements.lock"
PIP = Path(__file__).parents[1] / ".venv" / "bin" / "python"
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class System:
    """A system as pip names it: its wheels, and how a lock's markers call it."""

    name: str
    wheels: tuple[str, ...]


LINUX = System(
    "linux",
    (
        *(f"manylinux_2_{minor}_x86_64" for minor in range(28, 16, -1)),
        "manylinux2014_x86_64",
    ),
)
WINDOWS = System("win32", ("win_amd64",))


def pinned(text: str, system: str) -> dict[str, str]:
    """Give the version of each package that a lock asks for on this system."""
    return {
        name: version
        for name, version, marker in PIN.findall(text)
        if _is_for(marker, system)
    }


def install(folder: Path, system: System) -> Path:
    """Unpack the pinned packages for a system, each checked by its hash; return where."""
    asked = lock_for(LOCK.read_text(encoding="utf-8"), system.name)
    digest = hashlib.sha256(asked.encode()).hexdigest()
    target = folder / system.name
    note = target / "installed"
    if note.exists() and note.read_text() == digest:
        return target
    tell(f"Fetching the pinned packages for {system.name}.")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    lock = folder / f"{system.name}.lock"
    lock.write_text(asked, encoding="utf-8")
    _unpack(target, lock, system)
    note.write_text(digest)
    return target


def _unpack(target: Path, lock: Path, system: System) -> None:
    wheels = [word for wheel in system.wheels for word in ("--platform", wheel)]
    abis = [word for abi in ("cp311", "abi3", "none") for word in ("--abi", abi)]
    python = ["--implementation", "cp", "--python-version", "3.11"]
    only = ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    where = ["--target", str(target), "--requirement", str(lock)]
    run(PIP, *pip, *only, *wheels, *python, *abis, *where)


def lock_for(text: str, system: str) -> str:
    """Keep a system's pins without markers: pip would judge them by this machine."""
    kept, keeping = [], True
    for line in text.splitlines():
        pin = PIN.match(line)
        if pin:
            keeping = _is_for(pin[3], system)
        if keeping:
            kept.append(f"{pin[1]}=={pin[2]} \\" if pin else line)
    return "\n".join(kept) + "\n"


def _is_for(marker: str | None, system: str) -> bool:
    return "sys_platform" not in (marker or "") or f"'{system}'" in (marker or "")
