"""The set-up file for Windows: one file, double click, next."""

from __future__ import annotations

import shutil
from pathlib import Path

from installers.command import tell
from installers.roots import Root, Visit

SCRIPT = Path(__file__).parent / "windows"


def pack(builder: Root, program: Path, words: Path, folder: Path, version: str) -> Path:
    """Pack the frozen program, with what it is made of, into a set-up file."""
    tell("Packing the set-up file.")
    made = folder / f"Sheaf-{version}-setup.exe"
    shared = {SCRIPT: "/script", program: "/program", words: "/words", folder: "/made"}
    told = {
        "VERSION": version,
        "PROGRAM": "/program",
        "WORDS": "/words",
        "ICON": "/drawn/sheaf.ico",
        "OUT": f"/made/{made.name}",
    }
    shared[program.parent / "source"] = "/drawn"
    named = [f"-D{name}={value}" for name, value in told.items()]
    packing = ("makensis", "-V2", "-INPUTCHARSET", "UTF8", *named, "/script/sheaf.nsi")
    made.unlink(missing_ok=True)
    builder.run(*packing, visit=Visit(shared=shared))
    shutil.rmtree(program.parent / "source")
    return made
