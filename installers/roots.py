"""Debians of their own in a folder: an old one to build in, and clean ones to try in.

What is built against an old glibc runs on every later one; what runs in a Debian of nothing
but its smallest base needs nothing that a developer's machine happens to have.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from installers.command import attempt, run, tell

#: What the oldest office machines are related to: glibc 2.31, as Ubuntu 20.04 has.
OLDEST = "bullseye"

STAMP = "made-by-dev.py"

#: Where a clean root sees the installer, and where it leaves what is looked at here.
STICK, LEFT = "/media/stick", "/var/tmp/left"  # noqa: S108 (in a root of its own)

#: Put before a program, gives it a screen as large as an office's; every visit has its own.
ON_SCREEN = (
    "sh",
    "-c",
    """
    Xvfb :9 -screen 0 1366x768x24 2> /dev/null &
    until test -e /tmp/.X11-unix/X9; do sleep 0.1; done
    DISPLAY=:9 "$@"
    """,
    "on-screen",
)

#: What a program in a root is told of the world; nothing of ours comes in by chance.
ENVIRONMENT = {
    "DEBIAN_FRONTEND": "noninteractive",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
}
PROXIES = ("http_proxy", "https_proxy", "no_proxy")


@dataclass(frozen=True, slots=True)
class Visit:
    """How a root is entered: which of our folders it sees, and if it sees the network."""

    shared: Mapping[Path, str] = field(default_factory=dict)
    online: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)


OFFLINE, ONLINE = Visit(), Visit(online=True)


@dataclass(frozen=True, slots=True)
class Root:
    """A Debian in a folder."""

    folder: Path

    def run(self, *command: str, visit: Visit = OFFLINE) -> str:
        """Run a program inside; all ends if it fails."""
        return run(*_entering(self.folder, command, visit))

    def attempt(self, *command: str, visit: Visit = OFFLINE) -> tuple[int, str]:
        """Run a program inside; give its exit status and all it said."""
        done = attempt(*_entering(self.folder, command, visit))
        return done.returncode, done.stdout + done.stderr

    def install(self, *packages: str) -> None:
        """Add Debian's packages, and nothing they merely recommend."""
        self.run("apt-get", "update", "-qq", visit=ONLINE)
        asked = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
        self.run(*asked, *packages, visit=ONLINE)


def base(folder: Path, release: str) -> Root:
    """Return the smallest Debian of that name, made once and then only copied."""
    root = Root(folder / release)
    if not is_made(root, release):
        need_root("debootstrap")
        tell(f"Laying out a bare Debian {release}; this takes a minute, once.")
        shutil.rmtree(root.folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        run("debootstrap", "--variant=minbase", release, root.folder)
        stamp(root, release)
    return root


def copy(root: Root, folder: Path) -> Root:
    """Return a fresh copy of a root, to be changed and thrown away."""
    shutil.rmtree(folder, ignore_errors=True)
    run("cp", "-a", "--reflink=auto", root.folder, folder)
    return Root(folder)


def is_made(root: Root, recipe: str) -> bool:
    """Whether a root was made by this very recipe, to its end."""
    note = root.folder / STAMP
    return note.exists() and note.read_text() == _digest(recipe)


def stamp(root: Root, recipe: str) -> None:
    """Note by which recipe a root was made."""
    (root.folder / STAMP).write_text(_digest(recipe))


def need_root(*programs: str) -> None:
    """End with a sentence if this machine cannot make roots."""
    lacking = [name for name in programs if not shutil.which(name)]
    if lacking:
        sys.exit(f"Needed first: apt-get install {' '.join(lacking)}")
    if os.geteuid():
        sys.exit("Only root may make and enter a Debian in a folder: run this with sudo.")


def _entering(folder: Path, command: Sequence[str], visit: Visit) -> list[str]:
    """Spell the command that enters a root, in namespaces that end with it."""
    steps = [_mount("proc", folder / "proc", "-t", "proc")]
    steps.append(_mount("tmpfs", folder / "tmp", "-t", "tmpfs"))
    for ours, theirs in visit.shared.items():
        there = folder / theirs.lstrip("/")
        steps += [f"mkdir -p {shlex.quote(str(there))}", _mount(ours, there, "--bind")]
    told = ENVIRONMENT | {name: os.environ[name] for name in PROXIES if name in os.environ}
    told |= visit.environment
    words = [f"{name}={value}" for name, value in told.items()]
    inside = ["env", "-i", *words, "chroot", str(folder), *command]
    # not the first of its namespace: an X server tells no such parent that it is ready
    steps.append(f"{shlex.join(inside)}; exit $?")
    alone = ["--mount", "--pid", "--fork", *([] if visit.online else ["--net"])]
    return ["unshare", *alone, "sh", "-c", " && ".join(steps)]


def _mount(what: str | Path, where: Path, *how: str) -> str:
    return shlex.join(["mount", *how, str(what), str(where)])


def _digest(recipe: str) -> str:
    return hashlib.sha256(recipe.encode()).hexdigest()
