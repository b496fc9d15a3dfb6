"""The trial of the set-up file, under Wine on a screen as large as an office's.

Wine is not Windows: what passes here has yet to meet a real one, its virus scanner and its
printers. The Windows in it is made anew for each trial; it sees the stick and nothing else.
"""

from __future__ import annotations

import shlex
import shutil
import sys
import time
from pathlib import Path

from installers import windows_luck, wine
from installers.command import tell
from installers.roots import LEFT, ON_SCREEN, STICK, Root, Visit
from installers.trial import BOOKS, PASSWORD, weigh, what_is_left
from installers.windows_luck import DRIVE, HOME, PROGRAM, set_up

#: The stick is plugged in, started by its own start, and pulled out again.
PLUGGED = """
set -e
cd {folder}
wine cmd /c Sheaf.cmd
until test -e program/practice-stick/practice/keys.json; do sleep 1; done
sleep 20
wine taskkill /IM sheaf-desk.exe
wine program/sheaf.exe check program/practice-stick/practice --password-file {password}
wineserver -w
"""


def of_set_up(file: Path, stick: Path, folders: tuple[Path, Path, Path]) -> None:
    """Install, play the main job, install over an open Sheaf, have bad luck, uninstall.

    The folders hold the roots, the Python of Windows, and what the main job leaves.
    """
    roots, libraries, left = folders
    root = wine.builder(roots)
    for folder in (left, root.folder / HOME.lstrip("/")):
        shutil.rmtree(folder, ignore_errors=True)
    left.mkdir(parents=True)
    shared = {file.parent: STICK, left: LEFT}
    visit = wine.visit(shared, {"WINEPREFIX": HOME})
    _install(root, file, visit)
    for language in ("zh_CN", "en"):
        _play(root, left, language, visit)
    _over_an_open_one(root, file, visit)
    windows_luck.provoke(root, file, left, wine.python(libraries, root))
    _uninstall(root, visit)
    _plug_in(root, stick, left, visit)


def _on_screen(root: Root, *command: str, visit: Visit) -> None:
    root.run(*ON_SCREEN, "sh", "-c", wine.script(*command), visit=visit)


def _install(root: Root, file: Path, visit: Visit) -> None:
    tell("Installing the set-up file under Wine.")
    _on_screen(root, *set_up(f"{STICK}/{file.name}"), visit=visit)
    if not (root.folder / DRIVE / "Sheaf/sheaf-desk.exe").exists():
        sys.exit("The set-up file ended well, but no program is there.")
    weigh(root.folder / DRIVE / "Sheaf")


def _play(root: Root, left: Path, language: str, visit: Visit) -> None:
    tell(f"Playing the main job in {language} under Wine")
    start, program = time.monotonic(), f"{PROGRAM}/sheaf.exe"
    tour = (program, "tour", f"Z:{LEFT}", "--language", language)
    _on_screen(root, *tour, visit=visit)
    tell(f"  played in {time.monotonic() - start:.0f} s")
    (left / "password").write_text(PASSWORD)
    books, key = f"Z:{LEFT}/{language}/{BOOKS}", f"Z:{LEFT}/password"
    wine.run(root, program, "check", books, "--password-file", key, visit=visit)
    tell(f"  the books are whole; {what_is_left(left / language)}")


def _over_an_open_one(root: Root, file: Path, visit: Visit) -> None:
    """Install over a Sheaf that is open: it is asked to close, and ends well."""
    opened = f"wine {PROGRAM}/sheaf-desk.exe --fresh & opened=$!; sleep 30; kill -0 $opened"
    again = f"wine {shlex.join(set_up(f'{STICK}/{file.name}'))} && wait $opened"
    script = f"{opened} && {again}; code=$?; wineserver -w; exit $code"
    root.run(*ON_SCREEN, "sh", "-c", script, visit=visit)
    tell("Installed over an open Sheaf: it closed by itself.")


def _uninstall(root: Root, visit: Visit) -> None:
    """Uninstall: the program goes, the books of whoever worked here stay."""
    books = next((root.folder / DRIVE / "users").glob("*/AppData/Local")) / "Sheaf/books"
    books.mkdir(parents=True, exist_ok=True)
    (books / "books.db").write_bytes(b"kept")
    _on_screen(root, f"{PROGRAM}/uninstall.exe", "/S", "/CurrentUser", visit=visit)
    left = [path for path in _files(root) if path.suffix in {".exe", ".dll", ".pyd"}]
    if left or not (books / "books.db").exists():
        sys.exit(f"Uninstalling left {left[:3]}, or took the books.")
    tell("Uninstalled; the books stayed.")


def _files(root: Root) -> list[Path]:
    return sorted((root.folder / DRIVE / "Sheaf").rglob("*"))


def _plug_in(root: Root, stick: Path, left: Path, visit: Visit) -> None:
    """Start the practice stick where no Sheaf is: it makes books, and leaves nothing."""
    usb, users = root.folder / DRIVE / "usb", root.folder / DRIVE / "users"
    shutil.unpack_archive(stick, usb)
    shutil.rmtree(next(users.glob("*/AppData/Local")) / "Sheaf")
    (left / "password").write_text("practice")
    folder = f"/{DRIVE}/usb/{stick.stem}"
    script = PLUGGED.format(folder=folder, password=f"Z:{LEFT}/password")
    root.run(*ON_SCREEN, "sh", "-c", script, visit=visit)
    if found := [path for path in users.rglob("*") if "sheaf" in path.name.lower()]:
        sys.exit(f"The practice stick left on the machine: {found}")
    tell("The practice stick made its books, proved them, and left nothing elsewhere.")
