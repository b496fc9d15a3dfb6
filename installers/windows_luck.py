"""Bad luck with the set-up file, provoked under Wine: the Sheaf that was there stays.

A silent set-up tells by its exit status alone. The sentences that a person reads instead
are in the script of the set-up file, in both languages.
"""

from __future__ import annotations

import hashlib
import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from installers import wine
from installers.command import tell
from installers.luck import damaged
from installers.roots import LEFT, ON_SCREEN, STICK, Root, Visit

HOME, DRIVE = "/trial", "trial/drive_c"
PROGRAM = "C:/Sheaf"
LAID, KEPT = "Sheaf.new", "Sheaf.old"  # beside it, while they are exchanged
FOLDER = f"/{DRIVE}/{LAID}"

#: What a set-up that could not do its work ends with, and one that is damaged.
STOPPED = 2

#: As a virus scanner would: open, and nobody else may write to it or rename it.
HOLD = """
import ctypes, sys, time
create = ctypes.windll.kernel32.CreateFileW
create.restype = ctypes.c_void_p
only_read, existing, also_folders = 1, 3, 0x02000000
held = create(sys.argv[1], 0x80000000, only_read, None, existing, also_folders, None)
print(held != ctypes.c_void_p(-1).value, flush=True)
time.sleep(float(sys.argv[2]))
"""
HELD = "/tmp/held"  # noqa: S108 (in a root of its own)


@dataclass(frozen=True, slots=True)
class Case:
    """Something that goes wrong: what makes it so, and how the set-up then ends."""

    name: str
    before: str
    ends: int = STOPPED


def _held(what: str, seconds: int) -> str:
    holding = shlex.join(("wine", "Z:/python/python.exe", "-c", HOLD, what, str(seconds)))
    return f"{holding} > {HELD} & until grep -q True {HELD}; do sleep 0.2; done"


def _small(how: str) -> str:
    return f"mkdir {FOLDER} && mount -t tmpfs -o {how} tmpfs {FOLDER}"


CASES = (
    Case("a disk that fills up half-way", _small("size=40m")),
    Case("a disk that may not be written to", _small("ro")),
    Case("a program that a virus scanner holds", _held("C:\\Sheaf\\sheaf-desk.exe", 120)),
    Case("a folder that a virus scanner holds", _held("C:\\Sheaf", 240)),
    Case("a scanner that lets go in time", _held("C:\\Sheaf\\sheaf-desk.exe", 8), ends=0),
)
KILLED = f"""
setsid wine {{set_up}} &
until test -e {FOLDER}/_internal/Qt6Core.dll; do sleep 0.1; done
kill -s KILL -- -$!; wineserver -k; wineserver -w
test -e {FOLDER}/_internal
"""


def provoke(root: Root, file: Path, left: Path, python: Path) -> None:
    """Let everything go wrong once; all ends if Sheaf is hurt by it."""
    tell("Letting things go wrong with it:")
    shared = {file.parent: STICK, left: LEFT, python: "/python"}
    visit = wine.visit(shared, {"WINEPREFIX": HOME})
    for case in CASES:
        _ends(root, case, set_up(f"{STICK}/{file.name}"), visit)
    for how, hurt in damaged(file, left):
        _ends(root, Case(how, ":"), set_up(f"{LEFT}/{hurt.name}"), visit)
    _killed(root, set_up(f"{STICK}/{file.name}"), visit)
    _interrupted(root, set_up(f"{STICK}/{file.name}"), visit)


def set_up(file: str) -> tuple[str, ...]:
    """Spell how the set-up file is run without questions, for oneself."""
    return (f"Z:{file}", "/S", "/CurrentUser", "/D=C:\\Sheaf")


def _ends(root: Root, case: Case, command: tuple[str, ...], visit: Visit) -> None:
    before = _files(root)
    ended = (
        f'code=$?; wineserver -k; wineserver -w; test -z "$(ls -A {FOLDER} 2> /dev/null)"'
    )
    script = f"{case.before}; wine {shlex.join(command)}; {ended} && exit $code; exit 99"
    code, said = root.attempt(*ON_SCREEN, "sh", "-c", script, visit=visit)
    shutil.rmtree(root.folder / DRIVE / LAID, ignore_errors=True)
    if code != case.ends or _files(root) != before:
        sys.exit(f"{said}\nIt ended with {code}, or Sheaf was hurt: {case.name}")
    _starts(root, visit)
    tell(f"  {case.name}: it ended with {code}, and Sheaf is whole")


def _killed(root: Root, command: tuple[str, ...], visit: Visit) -> None:
    """Kill it half-way: the old one works, and the next try makes all well."""
    before = _files(root)
    killed = KILLED.format(set_up=shlex.join(command))
    root.run(*ON_SCREEN, "sh", "-c", killed, visit=visit)
    if {
        path: digest for path, digest in _files(root).items() if LAID not in path
    } != before:
        sys.exit("Killed half-way, it hurt the old Sheaf.")
    _starts(root, visit)
    _ends_well(root, command, visit, before)
    tell("  killed half-way: the old Sheaf works, and the next try ends well")


def _interrupted(root: Root, command: tuple[str, ...], visit: Visit) -> None:
    """Lay it out as a power cut between the two renames would: the next try mends it."""
    before, drive = _files(root), root.folder / DRIVE
    shutil.copytree(drive / "Sheaf", drive / KEPT)
    (drive / "Sheaf").rename(drive / LAID)
    _ends_well(root, command, visit, before)
    tell("  power cut between the two renames: the next try ends well")


def _ends_well(
    root: Root, command: tuple[str, ...], visit: Visit, before: dict[str, str]
) -> None:
    root.run(*ON_SCREEN, "sh", "-c", wine.script(*command), visit=visit)
    if _files(root) != before:
        sys.exit("The next try did not make all well.")
    _starts(root, visit)


def _starts(root: Root, visit: Visit) -> None:
    wine.run(root, f"{PROGRAM}/sheaf.exe", "--help", visit=visit)


def _files(root: Root) -> dict[str, str]:
    """Give the digest of every file of Sheaf, and of what an exchange would leave."""
    drive = root.folder / DRIVE
    files = (path for folder in drive.glob("Sheaf*") for path in folder.rglob("*"))
    return {
        str(path.relative_to(drive)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.is_file()
    }
