"""The package for Debian and its relatives, domestic desktops among them."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

from installers.command import run, tell
from installers.freeze import ROOT

HERE = Path(__file__).parent / "linux"
PROGRAM, MENU = "usr/lib/sheaf", "usr/share/applications/sheaf.desktop"
ICON = "usr/share/icons/hicolor/scalable/apps/sheaf.svg"
KIND = "usr/share/mime/packages/sheaf.xml"
WORDS = "usr/share/doc/sheaf"

#: What the machine itself must have: its screen's driver is no business of ours.
NEEDS = ("libegl1", "libgl1", "libxcb1")
HELPED_BY = ("libcups2", "cups-client")  # without them papers are saved, not printed

GLIBC = re.compile(rb"GLIBC_2\.(\d+)")
ELF = b"\x7fELF"


def pack(program: Path, words: Path, folder: Path, version: str, effort: int = 9) -> Path:
    """Pack the frozen program, with what it is made of, into a ``.deb``.

    The effort (0 to 9) buys a smaller file with time.
    """
    tell("Packing the .deb.")
    tree = folder / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(program, words, tree)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(about(tree, version), encoding="utf-8")
    for script in ("preinst", "prerm"):
        shutil.copy(HERE / script, control / script)
    _say_how_much(control / "preinst", _size(tree))
    _sums(tree)
    package = folder / f"sheaf_{version}_amd64.deb"
    packing = ("--root-owner-group", "-Zxz", f"-z{effort}", "--build")
    run("dpkg-deb", *packing, tree, package)
    shutil.rmtree(tree)
    return package


def lay_out(program: Path, words: Path, tree: Path) -> None:
    """Put every file where Debian expects it."""
    shutil.copytree(program, tree / PROGRAM, symlinks=True)
    shutil.copytree(words, tree / WORDS)
    shutil.copyfile(ROOT / "LICENSE", tree / WORDS / "copyright")
    for name, place in (
        ("sheaf.desktop", MENU),
        ("../sheaf.svg", ICON),
        ("sheaf.xml", KIND),
    ):
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / name, tree / place)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/sheaf").symlink_to("../lib/sheaf/sheaf")


def about(tree: Path, version: str) -> str:
    """Write what Debian must know: what it needs, how large it is, what it is for."""
    return textwrap.dedent(f"""\
        Package: sheaf
        Version: {version}
        Architecture: amd64
        Maintainer: Sheaf <sheaf@example.invalid>
        Installed-Size: {_size(tree)}
        Depends: libc6 (>= {glibc(tree)}), {", ".join(NEEDS)}
        Recommends: {", ".join(HELPED_BY)}
        Section: misc
        Priority: optional
        Description: loan desk of a small rural credit cooperative
         Customers, applications, decisions, contracts, disbursement, repayments and every
         paper that goes with them, in Chinese and English, on one machine without network.
        """)


def _size(tree: Path) -> int:
    """Add up the files, in KB."""
    return sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024


def _say_how_much(script: Path, room: int) -> None:
    told = script.read_text(encoding="utf-8").replace("needed=0", f"needed={room}")
    script.write_text(told, encoding="utf-8")


def glibc(tree: Path) -> str:
    """Read from the programs themselves how old a C library they run on."""
    asked = (int(minor) for path in _programs(tree) for minor in _asked(path))
    return f"2.{max(asked)}"


def _programs(tree: Path) -> Iterator[Path]:
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == ELF:
                    yield path


def _asked(path: Path) -> Iterator[bytes]:
    said = run("objdump", "-p", path)  # its references to versions, not any text in it
    yield from GLIBC.findall(said.encode())


def _sums(tree: Path) -> None:
    files = sorted(p for p in tree.rglob("*") if p.is_file() and not p.is_symlink())
    named = [str(p.relative_to(tree)) for p in files if "DEBIAN" not in p.parts]
    said = run("md5sum", *named, folder=tree)
    (tree / "DEBIAN/md5sums").write_text(said, encoding="utf-8")
