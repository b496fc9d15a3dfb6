"""The trial of the set-up file, under Wine on a screen as large as an office's.

Wine is not Windows: what passes here has yet to meet a real one, its virus scanner and its
printers. The Windows in it is made anew for each trial; it sees the stick and nothing else.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

from installers import wine
from installers.command import tell
from installers.roots import Root, Visit
from installers.trial import BOOKS, ON_SCREEN, PASSWORD, what_is_left

HOME, STICK, LEFT = "/trial", "/media/stick", "/var/tmp/left"  # noqa: S108 (in a root)
PROGRAM = "C:/Sheaf"
DRIVE = "trial/drive_c"

#: What a set-up that could not do its work ends with.
STOPPED = 2


def of_set_up(file: Path, roots: Path, left: Path) -> None:
    """Install, play the main job, install over an open Sheaf, be damaged, uninstall."""
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
    _damaged(root, file, left, visit)
    _uninstall(root, visit)


def _set_up(file: Path) -> tuple[str, ...]:
    where = PROGRAM.replace("/", "\\")
    return (f"Z:{STICK}/{file.name}", "/S", "/CurrentUser", f"/D={where}")


def _on_screen(root: Root, *command: str, visit: Visit) -> None:
    root.run(*ON_SCREEN, "sh", "-c", wine.script(*command), visit=visit)


def _install(root: Root, file: Path, visit: Visit) -> None:
    tell("Installing the set-up file under Wine.")
    _on_screen(root, *_set_up(file), visit=visit)
    if not (root.folder / DRIVE / "Sheaf/sheaf-desk.exe").exists():
        sys.exit("The set-up file ended well, but no program is there.")


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
    """Install over a Sheaf that is open: it is asked to close, and does."""
    opened = f"wine {PROGRAM}/sheaf-desk.exe --fresh & sleep 30; kill -0 $!"
    code = f"{opened} && {wine.script(*_set_up(file))}"
    root.run(*ON_SCREEN, "sh", "-c", code, visit=visit)
    tell("Installed over an open Sheaf: it closed by itself.")


def _damaged(root: Root, file: Path, left: Path, visit: Visit) -> None:
    """Prove that a set-up file cut short on the stick changes nothing."""
    cut = left / file.name
    cut.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    command = (f"Z:{LEFT}/{cut.name}", *_set_up(file)[1:])
    before = _files(root)
    script = wine.script(*command)
    code, _ = root.attempt(*ON_SCREEN, "sh", "-c", script, visit=visit)
    cut.unlink()
    if not code or _files(root) != before:
        sys.exit("A damaged set-up file was not refused, or changed something.")
    tell("A damaged set-up file was refused; the program is as it was.")


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
