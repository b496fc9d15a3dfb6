"""What the frozen program is made of: every component, its version and its licence.

The list is CycloneDX, so that machines can read it; the licences' own words lie beside it.
It is gathered from what was really packed, not from what was asked for.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

from installers.roots import Root

#: Packages that build the program and are not in it, but for PyInstaller's starter.
TOOLS = {"altgraph", "macholib", "packaging", "pefile", "pyinstaller-hooks-contrib"}
TOOLS |= {"pywin32-ctypes", "setuptools"}

#: What those packages say of themselves in words of their own.
SPDX = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib AND BSD-3-Clause",
}
#: Qt's wheels do not bring the words of their licence; every Debian has them.
QT, LGPL = ("pyside6-essentials", "shiboken6"), ("LGPL-3", "GPL-3")

BILL = "sbom.cdx.json"
WORDS = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One component, and the files that hold the words of its licence."""

    name: str
    version: str
    licence: str
    kind: str  # pypi, deb, or generic, as package URLs say
    words: tuple[Path, ...] = ()

    @property
    def url(self) -> str:
        """Its package URL: a name that the whole trade agrees on, no address."""
        return f"pkg:{self.kind}/{self.name}@{self.version}"


def packages(folder: Path, root: Root) -> list[Part]:
    """List the Python packages unpacked in a folder that are also in the program."""
    found = (_package(info) for info in sorted(folder.glob("*.dist-info")))
    kept = [part for part in found if part.name not in TOOLS]
    lgpl = tuple(root.folder / "usr/share/common-licenses" / name for name in LGPL)
    return [replace(part, words=lgpl) if part.name in QT else part for part in kept]


def fonts(folder: Path) -> list[Part]:
    """List the fonts, which are modified versions and say so."""
    noto, rare = (folder / "OFL.txt",), (folder / "ARPHICPL.TXT",)
    return [
        Part("noto-sans-cjk-sc", "2.004", "OFL-1.1", "generic", noto),
        Part("noto-serif-cjk-sc", "2.001", "OFL-1.1", "generic", noto),
        Part("babelstone-han", "15.0.5", "Arphic-1999", "generic", rare),
    ]


def libraries(root: Root, program: Path) -> list[Part]:
    """List the Debian packages that shared libraries in the program were taken from."""
    names = sorted(path.name for path in program.glob("*.so*"))
    _, said = root.attempt("dpkg", "-S", *(f"*/{name}" for name in names))
    owners = {line.split(":")[0] for line in said.splitlines() if re.match(r"\S+: /", line)}
    owners |= {m[1] for m in re.finditer(r"^([a-z0-9.+-]+):\w+: /", said, re.MULTILINE)}
    kept = [name for name in sorted(owners) if not name.endswith("-dev")]
    form = "${Package} ${Version}\\n"
    versions = root.run("dpkg-query", "-W", "-f", form, *kept) if kept else ""
    return [_library(root, *line.split()) for line in versions.splitlines()]


def write(parts: Iterable[Part], folder: Path, version: str) -> None:
    """Write the list, and every licence's words, into a folder."""
    ordered = sorted(parts, key=lambda part: (part.kind, part.name))
    folder.mkdir(parents=True, exist_ok=True)
    listed = json.dumps(_bill(ordered, version), indent=1, ensure_ascii=False)
    (folder / BILL).write_text(listed + "\n", encoding="utf-8")
    for part in ordered:
        for words in part.words:
            there = folder / "licences" / part.name / words.name
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(words, there)


def _package(info: Path) -> Part:
    told = HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8"))
    name = re.sub(r"[-_.]+", "-", told["Name"]).lower()
    licence = SPDX.get(name) or told["License-Expression"] or told["License"]
    files = (path for path in info.rglob("*") if path.is_file())
    kept = {path.name: path for path in files if WORDS.search(str(path.relative_to(info)))}
    return Part(name, told["Version"], licence, "pypi", tuple(kept.values()))


def _library(root: Root, name: str, version: str) -> Part:
    words = root.folder / "usr/share/doc" / name / "copyright"
    licences = sorted({*_licences(words)}) if words.exists() else []
    return Part(name, version, " AND ".join(licences) or "see its words", "deb", (words,))


def _licences(words: Path) -> Iterator[str]:
    """Read the names of licences in a machine-readable copyright file of Debian."""
    for line in words.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.startswith("License:") and line[8:].strip():
            yield line[8:].strip()


def _bill(parts: Iterable[Part], version: str) -> dict[str, Any]:
    sheaf = {"type": "application", "name": "sheaf", "version": version}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": sheaf | {"licenses": [{"license": {"id": "Apache-2.0"}}]}
        },
        "components": [
            {
                "type": "library",
                "name": part.name,
                "version": part.version,
                "purl": part.url,
                "licenses": [{"license": {"name": part.licence}}],
            }
            for part in parts
        ],
    }
