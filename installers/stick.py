"""The practice stick: the same program, kept in a folder, with practice books beside it.

It starts from wherever the folder lies, installs nothing, and leaves nothing behind on the
machine. With the folder ``practice-stick`` beside it the program knows no other books.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from installers.command import tell
from installers.freeze import ROOT

STICK = "practice-stick"  # as sheaf.paths has it
HERE = Path(__file__).parent / "practice"
#: For each system: what is double-clicked, and how the whole is packed for the way.
STARTS = {"windows": ("Sheaf.cmd", "zip"), "linux": ("sheaf.sh", "gztar")}


def pack(program: Path, folder: Path, system: str, version: str) -> Path:
    """Pack a practice stick for a system; it is unpacked onto the stick."""
    tell(f"Packing the practice stick for {system}.")
    name = f"Sheaf-{version}-practice-{system}"
    tree = lay_out(program, folder / "stick" / name, system)
    kind = STARTS[system][1]
    made = shutil.make_archive(str(folder / name), kind, tree.parent, tree.name)
    shutil.rmtree(tree.parent)
    return Path(made)


def lay_out(program: Path, tree: Path, system: str) -> Path:
    """Put the program, the mark of a practice stick and its start into a folder."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "program", symlinks=True)
    (tree / "program" / STICK).mkdir()
    for each in (STARTS[system][0], "README.txt"):
        shutil.copy(HERE / each, tree / each)
    shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE.txt")
    return tree
