"""``dev.py installer --try``: each installer in a clean root, as in an office.

There is no Python, no network and nothing of ours there but the installer. The program that
it leaves plays the main job, checks the books it wrote, and its papers are read back here.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

from installers import luck
from installers.command import tell
from installers.papers import read_back
from installers.roots import (
    LEFT,
    OLDEST,
    ON_SCREEN,
    ONLINE,
    STICK,
    Root,
    Visit,
    base,
    copy,
)

#: The password of the administrator in the tour's story.
PASSWORD = "shanghe desk 2026"  # noqa: S105 (made up)
BOOKS = "books-of-the-tour"

#: What an installed Sheaf may take of the disk, in bytes.
MOST = 220_000_000

#: Chinese is played without a screen, English on one.
OFF_SCREEN = ("env", "QT_QPA_PLATFORM=offscreen")


#: The stick is plugged in, started by its own start, and pulled out again.
PLUGGED = """
set -e
mkdir -p /mnt/usb "$HOME"
tar -xzf {packed} -C /mnt/usb
program=$(echo /mnt/usb/*/program)
books=$program/practice-stick/practice
/mnt/usb/*/sheaf.sh &
until test -e $books/keys.json; do kill -0 $!; sleep 1; done
sleep 10
kill $!
wait $!
$program/sheaf check $books --password-file {password}
test -z "$(find "$HOME" -iname '*sheaf*')"
"""


def of_package(package: Path, stick: Path, folders: tuple[Path, Path]) -> None:
    """Install the ``.deb`` in a bare old Debian, play the main job, have bad luck.

    The folders hold the roots, and what the main job leaves.
    """
    roots, left = folders
    root = clean(roots)
    visit = _begin(root, package)
    shutil.rmtree(left, ignore_errors=True)
    _play(root, left, "zh_CN", OFF_SCREEN)
    _add_a_screen(root)
    _play(root, left, "en", ON_SCREEN)
    luck.provoke(root, package, left)
    _end(root, package, visit)
    _plug_in(root, stick, left)
    shutil.rmtree(root.folder)


def of_package_in_short(package: Path, roots: Path) -> None:
    """Install it, make practice books and prove them, and open a window: two minutes."""
    root = clean(roots)
    visit = _begin(root, package)
    practice = ("sheaf", "practice", "/root/practice", "--customers", "20")
    root.run(*practice)
    root.run("sh", "-c", "echo practice > /root/password")
    secret = ("--password-file", "/root/password")
    root.run("sheaf", "check", "/root/practice", *secret)
    tell("It made practice books, and proved them.")
    _add_a_screen(root)
    opened = "timeout 30 sheaf --books /root/practice; test $? = 124"
    root.run(*ON_SCREEN, "sh", "-c", opened)
    tell("It opened the sign-in on a screen, and stayed there.")
    _end(root, package, visit)
    shutil.rmtree(root.folder)


def _begin(root: Root, package: Path) -> Visit:
    visit = Visit(shared={package.parent: STICK}, online=True)
    tell("Installing the .deb in a bare Debian 11.")
    root.run("apt-get", "update", "-qq", visit=visit)
    install(root, package, visit)
    _lacks_python(root)
    weigh(root.folder / "usr/lib/sheaf")
    return visit


def _add_a_screen(root: Root) -> None:
    root.run("apt-get", "install", "-y", "-qq", "xvfb", visit=ONLINE)
    _lacks_python(root)


def _end(root: Root, package: Path, visit: Visit) -> None:
    _upgrade(root, package, visit)
    _remove(root)


def clean(roots: Path) -> Root:
    """Return a bare Debian, booted once: a machine has a number of its own by then."""
    root = copy(base(roots, OLDEST), roots / "trial")
    (root.folder / "etc/machine-id").write_text("0123456789abcdef" * 2 + "\n")
    return root


def install(root: Root, package: Path, visit: Visit) -> None:
    """Install the package and what it depends on, nothing it recommends."""
    asked = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
    root.run(*asked, f"{STICK}/{package.name}", visit=visit)


def weigh(program: Path) -> None:
    """Tell what an installed program takes of the disk; end if it is more than it may."""
    sizes = [path.stat().st_size for path in program.rglob("*") if path.is_file()]
    tell(f"  {sum(sizes) / 1e6:.0f} MB in {len(sizes)} files")
    if sum(sizes) > MOST:
        sys.exit(f"Installed it may take {MOST / 1e6:.0f} MB at most.")


def _lacks_python(root: Root) -> None:
    code, found = root.attempt("sh", "-c", "ls /usr/bin/python3* /usr/local/bin/python*")
    if not code:
        sys.exit(f"A clean root has no Python, but this one has {found}")


def _play(root: Root, left: Path, language: str, screen: tuple[str, ...]) -> None:
    """Play the main job, prove the books it left, and read its papers back."""
    where = "off-screen" if screen == OFF_SCREEN else "on Xvfb"
    tell(f"Playing the main job in {language}, {where}")
    left.mkdir(parents=True, exist_ok=True)
    visit, start = Visit(shared={left: LEFT}), time.monotonic()
    root.run(*screen, "sheaf", "tour", LEFT, "--language", language, visit=visit)
    tell(f"  played in {time.monotonic() - start:.0f} s")
    secret = left / "password"
    secret.write_text(PASSWORD)
    books, key = f"{LEFT}/{language}/{BOOKS}", ("--password-file", f"{LEFT}/password")
    root.run("sheaf", "check", books, *key, visit=visit)
    tell(f"  the books are whole; {what_is_left(left / language)}")


def what_is_left(folder: Path) -> str:
    """Read the papers of one language back, and say how much came out."""
    pictures = [*folder.rglob("*.png")]
    return f"{read_back(folder)} papers read back, {len(pictures)} pictures"


def _upgrade(root: Root, package: Path, visit: Visit) -> None:
    """Install over a Sheaf that is open: it is asked to close, and does."""
    opened = "QT_QPA_PLATFORM=offscreen sheaf --fresh & sleep 15; kill -0 $!"
    again = f"dpkg --install {STICK}/{package.name} && ! kill -0 $! && wait $!"
    root.run("sh", "-c", f"{opened} && {again}", visit=visit)
    tell("Installed over an open Sheaf: it closed by itself.")


def _remove(root: Root) -> None:
    """Remove the program; the books of whoever worked here stay."""
    books = root.folder / "root/.local/share/Sheaf/books"
    books.mkdir(parents=True)
    (books / "books.db").write_bytes(b"kept")
    root.run("apt-get", "remove", "-y", "-qq", "sheaf")
    program = root.folder / "usr/lib/sheaf"
    if program.exists() or not (books / "books.db").exists():
        sys.exit("Removing it left the program, or took the books.")
    tell("Removed; the books stayed.")


def _plug_in(root: Root, stick: Path, left: Path) -> None:
    """Start the practice stick where no Sheaf is: it makes books, and leaves nothing."""
    (left / "password").write_text("practice")
    shared = {stick.parent: STICK, left: LEFT}
    visit = Visit(shared=shared, environment={"HOME": "/home/guest"})
    script = PLUGGED.format(packed=f"{STICK}/{stick.name}", password=f"{LEFT}/password")
    root.run(*ON_SCREEN, "sh", "-c", script, visit=visit)
    tell("The practice stick made its books, proved them, and left nothing elsewhere.")
