"""The set-up file for Windows: one file, double click, next."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from installers.command import tell
from installers.roots import Root, Visit

SCRIPT, NAME = Path(__file__).parent / "windows", "sheaf.nsi"


def pack(builder: Root, program: Path, words: Path, folder: Path, version: str) -> Path:
    """Pack the frozen program, with what it is made of, into a set-up file."""
    tell("Packing the set-up file.")
    made = folder / f"Sheaf-{version}-setup.exe"
    shared = {SCRIPT: "/script", program: "/program", words: "/words", folder: "/made"}
    shared[program.parent / "source"] = "/drawn"
    made.unlink(missing_ok=True)
    places = {
        "PROGRAM": "/program",
        "WORDS": "/words",
        "ICON": "/drawn/sheaf.ico",
        "SIDE": "/drawn/side.bmp",
        "OUT": f"/made/{made.name}",
    }
    builder.run(*packing(version, places, "/script"), visit=Visit(shared=shared))
    shutil.rmtree(program.parent / "source")
    return made


def packing(version: str, places: Mapping[str, str], script: str) -> tuple[str, ...]:
    """Spell how NSIS packs what lies in those places."""
    named = [f"-D{name}={place}" for name, place in places.items()]
    how = ("-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DVERSION={version}")
    return ("makensis", *how, *named, f"{script}/{NAME}")
