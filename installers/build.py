"""``python3 dev.py installer``: everything an office receives, from this commit."""

from __future__ import annotations

import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from installers import (
    debian,
    freeze,
    parts,
    pins,
    python,
    setup_file,
    stick,
    trial,
    windows_trial,
    wine,
)
from installers.command import tell

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build"
ROOTS, MADE = BUILD / "roots", BUILD / "installers"
SUMS = "SHA256SUMS"
#: The sizes that were promised, in bytes.
MOST = {".deb": 75_000_000, ".exe": 60_000_000}


@dataclass(frozen=True, slots=True)
class Made:
    """What is given out for one system."""

    installer: Path
    stick: Path


def version() -> str:
    """Read the version from the program, where it stands once."""
    told = (ROOT / "desktop" / "sheaf" / "__init__.py").read_text(encoding="utf-8")
    [found] = re.findall(r'^VERSION = "([^"]+)"', told, re.MULTILINE)
    return str(found)


def main(options: list[str], libraries: list[str]) -> None:
    """Build the installers; with ``--try`` run them in clean roots, as an office would.

    ``deb`` or ``exe`` among the options builds that one alone.
    """
    alone = {"deb", "exe"} & set(options) or {"deb", "exe"}
    MADE.mkdir(parents=True, exist_ok=True)
    package = _deb(libraries) if "deb" in alone else None
    set_up = _exe() if "exe" in alone else None
    _sum_up([made.installer for made in (package, set_up) if made])
    if package and "--try-short" in options:
        trial.of_package_in_short(package.installer, ROOTS)
    if package and "--try" in options:
        trial.of_package(package.installer, package.stick, (ROOTS, BUILD / "trial"))
    if set_up and "--try" in options:
        folders = (ROOTS, BUILD / "libraries", BUILD / "windows-trial")
        windows_trial.of_set_up(set_up.installer, set_up.stick, folders)


def _deb(libraries: list[str]) -> Made:
    builder = python.builder(ROOTS, libraries)
    packages = pins.install(BUILD / "libraries", pins.LINUX)
    program = freeze.on_linux(builder, packages, BUILD / "frozen" / "linux")
    taken = parts.libraries(builder, program / "_internal")
    known = [*parts.packages(packages, builder), *_fonts(), python.part(builder), *taken]
    practice = stick.pack(program, MADE, "linux", version())
    return Made(debian.pack(program, _words(known, "linux"), MADE, version()), practice)


def _exe() -> Made:
    builder = wine.builder(ROOTS)
    interpreter = wine.python(BUILD / "libraries", builder)
    packages = pins.install(BUILD / "libraries", pins.WINDOWS)
    program = freeze.on_windows(
        builder, interpreter, packages, BUILD / "frozen" / "windows"
    )
    known = [*parts.packages(packages, builder), *_fonts(), wine.part(interpreter)]
    practice = stick.pack(program, MADE, "windows", version())
    words = _words(known, "windows")
    return Made(setup_file.pack(builder, program, words, MADE, version()), practice)


def _fonts() -> list[parts.Part]:
    return parts.fonts(ROOT / "resources" / "fonts")


def _words(known: list[parts.Part], system: str) -> Path:
    """Write the list of components, for the program and beside the installer."""
    folder = BUILD / "words" / system
    shutil.rmtree(folder, ignore_errors=True)
    parts.write(known, folder, version())
    shutil.copyfile(folder / parts.BILL, MADE / f"sheaf_{version()}_{system}.cdx.json")
    return folder


def _sum_up(made: list[Path]) -> None:
    """Tell size and checksum of what was made, and keep the sums beside it."""
    files = sorted(one for one in MADE.iterdir() if one.is_file() and one.name != SUMS)
    sums = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    lines = [f"{digest}  {path.name}\n" for path, digest in sums.items()]
    (MADE / SUMS).write_text("".join(lines), encoding="utf-8")
    for path in made:
        size = path.stat().st_size
        tell(f"{path}\n  {size / 1e6:.1f} MB, SHA-256 {sums[path]}")
        if size > MOST[path.suffix]:
            tell(f"  That is more than the {MOST[path.suffix] / 1e6:.0f} MB it may have.")
    tell("Nothing is signed; installers/README.md tells how to.")
