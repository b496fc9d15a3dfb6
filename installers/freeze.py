"""Freezing: the program, its Python and its libraries in one folder that needs neither."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from installers import icu, wine
from installers.command import run, tell
from installers.pins import PIP
from installers.python import PREFIX
from installers.roots import Root, Visit

ROOT = Path(__file__).parents[1]
FROZEN = "sheaf"
SPEC = "installers/sheaf.spec"
LEFT_OUT = {".py", ".pyc", ".ts"}
FREEZE = ("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN")


def sources(folder: Path) -> dict[Path, str]:
    """Copy what a builder sees of the repository; work may go on there meanwhile."""
    copy = folder / "source"
    shutil.rmtree(copy, ignore_errors=True)
    passed = shutil.ignore_patterns("__pycache__")
    for name in ("desktop", "resources", "installers"):
        shutil.copytree(ROOT / name, copy / name, ignore=passed)
    return {copy: "/sheaf"}


def on_linux(builder: Root, libraries: Path, folder: Path) -> Path:
    """Freeze the program in the old Debian; return the folder it is in."""
    tell("Freezing the program for Linux.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    visit = Visit(
        shared={**sources(folder), libraries: "/libraries", folder: "/frozen"},
        environment={"PYTHONPATH": "/libraries", **told()},
    )
    python = f"{PREFIX}/bin/python3.11"
    where = ("--distpath", "/frozen", "--workpath", "/tmp/freezing")  # noqa: S108 (its own)
    builder.run(python, *FREEZE, *where, f"/sheaf/{SPEC}", visit=visit)
    icu.slim(builder, folder / FROZEN / "_internal")
    return whole(folder / FROZEN, folder / "source")


def on_windows(builder: Root, python: Path, libraries: Path, folder: Path) -> Path:
    """Freeze the program under Wine with Windows' own Python; return the folder."""
    tell("Freezing the program for Windows; this takes some minutes.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    visible = sources(folder)
    [drawn] = visible
    run(PIP, "-m", "installers.icon", drawn, folder=ROOT)
    seen = {python: "/python", libraries: "/libraries", folder: "/frozen"}
    visit = wine.visit(
        {**visible, **seen},
        {"PYTHONPATH": "Z:\\libraries", **told()},
    )
    where = ("--distpath", "Z:/frozen", "--workpath", "Z:/tmp/freezing")
    command = ("Z:/python/python.exe", *FREEZE, *where, f"Z:/sheaf/{SPEC}")
    wine.run(builder, *command, visit=visit)
    return whole(folder / FROZEN, folder / "source")


def whole(program: Path, source: Path) -> Path:
    """Return the program if every font, word and translation came into it."""
    inside, ours = program / "_internal", source / "resources"
    named = {path.relative_to(source) for path in ours.rglob("*") if path.is_file()}
    wanted = {path for path in named if path.suffix not in LEFT_OUT}
    lacking = sorted(str(path) for path in wanted if not (inside / path).exists())
    if lacking or not any(inside.rglob("qtbase_zh_CN.qm")):
        sys.exit(f"Frozen without {lacking or 'the Chinese of Qt itself'}")
    return program


def told() -> dict[str, str]:
    """Make the same commit freeze to the same bytes: its own day, and no chance.

    Code is left loose in the program: the installer packs it far smaller as a whole than
    module by module, and a start need not unpack it.
    """
    day = run("git", "log", "-1", "--format=%ct", folder=ROOT).strip()
    loose = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    return {"SOURCE_DATE_EPOCH": day, "PYTHONHASHSEED": "1", **loose}
