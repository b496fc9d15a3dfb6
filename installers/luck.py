"""Bad luck with the ``.deb``, provoked: each time a sentence, and the Sheaf that was there.

All of it happens in a root that has a Sheaf. A disk is made small or locked by laying a
mount over the program's folder; it goes with the visit.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from installers.command import tell
from installers.roots import LEFT, STICK, Root, Visit

PROGRAM = "/usr/lib/sheaf"
INSTALL = "dpkg --install {package}"
BEGUN = f"test -n \"$(find {PROGRAM} -name '*.dpkg-new' -print -quit)\""
UNTIL_BEGUN = f"until {BEGUN}; do sleep 0.1; done"

#: Every file is as it was packed, and the program starts; nothing lies half-way beside it.
OLD = 'test -z "$(dpkg --verify sheaf)"; sheaf --help > /dev/null'
WHOLE = f"{OLD}; ! {BEGUN}"

#: The program on a disk of its own, with so many KB left on it.
SMALL = f"""
mkdir -p /mnt/small
size=$(du -sk {PROGRAM} | cut -f 1)
mount -t tmpfs -o size=$((size + %s))k tmpfs /mnt/small
cp -a {PROGRAM}/. /mnt/small
mount --bind /mnt/small {PROGRAM}
"""
#: Another program takes what room is left while files are being copied.
GREEDY = f"({UNTIL_BEGUN}; cat /dev/zero > {PROGRAM}/greed) 2> /dev/null &"
LOCKED = f"mount --bind {PROGRAM} {PROGRAM}; mount -o remount,bind,ro {PROGRAM}"
HANGING = "QT_QPA_PLATFORM=offscreen sheaf --fresh & sleep 15; kill -STOP $!"
KILLED = f"""
setsid {INSTALL} &
{UNTIL_BEGUN}
kill -s KILL -- -$!
wait $! || true
"""


@dataclass(frozen=True, slots=True)
class Case:
    """Something that goes wrong: what makes it so, and what must be said of it."""

    name: str
    sentence: str
    before: str = ":"
    install: str = INSTALL
    after: str = ":"


CASES = (
    Case("a disk too small", "not enough room", before=SMALL % 40_000),
    Case(
        "a disk that fills up half-way",
        "No space left on device",
        before=f"{SMALL % 300_000}\n{GREEDY}",
        after=f"rm {PROGRAM}/greed",
    ),
    Case("a disk that may not be written to", "Read-only file system", before=LOCKED),
    Case(
        "somebody without the right",
        "requires superuser privilege",
        install=f"su nobody -s /bin/sh -c '{INSTALL}'",
    ),
    Case("an open Sheaf that does not answer", "Sheaf is still open", before=HANGING),
)
#: Two ways a stick damages a file, and what dpkg says of either.
SHORT, CHANGED = "cut short on the stick", "changed by one bit on the stick"
SAID = {SHORT: "unexpected end of file", CHANGED: "corrupt"}


def provoke(root: Root, package: Path, left: Path) -> None:
    """Let everything go wrong once; all ends if Sheaf is hurt by it, or nothing is said."""
    tell("Letting things go wrong with it:")
    visit = Visit(shared={package.parent: STICK, left: LEFT})
    for case in CASES:
        _refused(root, case, f"{STICK}/{package.name}", visit)
    for how, hurt in damaged(package, left):
        _refused(root, Case(how, SAID[how]), f"{LEFT}/{hurt.name}", visit)
    _killed(root, f"{STICK}/{package.name}", visit)


def damaged(file: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """Give an installer as bad sticks would."""
    content, hurt = bytearray(file.read_bytes()), folder / file.name
    middle = len(content) // 2
    hurt.write_bytes(content[:middle])
    yield SHORT, hurt
    content[middle] ^= 1
    hurt.write_bytes(content)
    yield CHANGED, hurt
    hurt.unlink()


def _refused(root: Root, case: Case, package: str, visit: Visit) -> None:
    install = case.install.format(package=package)
    never = f"if {install}; then exit 1; fi"
    steps = ("set -e", case.before, never, case.after, WHOLE)
    code, said = root.attempt("sh", "-c", "\n".join(steps), visit=visit)
    if code or case.sentence not in said:
        sys.exit(f"{said}\nHurt, or nothing was said: {case.name}")
    tell(f"  {case.name}: said so, and Sheaf is as it was")


def _killed(root: Root, package: str, visit: Visit) -> None:
    """Kill it half-way: the old one works, and the next try makes all well."""
    steps = f"set -e\n{KILLED}\n{OLD}\n{INSTALL}\n{WHOLE}"
    root.run("sh", "-c", steps.format(package=package), visit=visit)
    tell("  killed half-way: the old Sheaf works, and the next try ends well")
