"""The trial of the ``.deb`` in short: frozen, packed, unpacked, used without our Python.

``dev.py installer --try`` is the long form, in clean roots and for both systems.
"""

import json
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from installers import debian, freeze
from installers.command import run

TOOLS = ("dpkg-deb", "ldd", "objdump", "strip")
SHARED = Path(sysconfig.get_config_var("LIBDIR") or "/none")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="packs for Linux"),
    pytest.mark.skipif(
        not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
    ),
    pytest.mark.skipif(
        not [*SHARED.rglob("libpython3*.so.1.0")],
        reason="needs the shared library of Python, libpython3 in Debian",
    ),
]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Half a gigabyte of room that nobody wants to keep."""
    yield tmp_path
    shutil.rmtree(tmp_path)


def test_the_packed_program_makes_books_proves_them_and_opens(folder: Path) -> None:
    package = debian.pack(_frozen(folder), _words(folder), folder, "1.2.3", effort=0)
    run("dpkg-deb", "--extract", package, folder / "machine")
    sheaf = _Sheaf(folder / "machine" / "usr/bin/sheaf", folder / "home")

    made = sheaf.says("practice", folder / "books", "--customers", "12")
    proved = sheaf.says("check", folder / "books", "--password-file", sheaf.password)
    opened = sheaf.opens("--books", folder / "books")

    assert made["customers"] == 12
    assert proved["ok"] is True
    assert opened == 0  # it stayed open until it was asked to close, and then closed


class _Sheaf:
    """An unpacked program, and a person's folder that knows nothing of any Python."""

    def __init__(self, program: Path, home: Path) -> None:
        home.mkdir()
        self.password = home / "password"
        self.password.write_text("practice")
        self._program = program
        self._world = {"HOME": str(home), "PATH": "/nowhere", "LANG": "C.UTF-8"}

    def says(self, *words: str | Path) -> dict:
        return json.loads(subprocess.check_output([self._program, *words], env=self._world))

    def opens(self, *words: str | Path) -> int:
        off_screen = self._world | {"QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen([self._program, *words], env=off_screen) as window:
            while window.poll() is None and not _hears(window.pid, signal.SIGTERM):
                continue
            window.terminate()
        return window.returncode


def _hears(process: int, asked: signal.Signals) -> bool:
    """Whether a process would answer a signal; a window that stands open does."""
    told = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    [caught] = [line for line in told.splitlines() if line.startswith("SigCgt:")]
    return bool(int(caught.split()[1], 16) >> (asked - 1) & 1)


def _frozen(folder: Path) -> Path:
    where = ("--distpath", folder / "dist", "--workpath", folder / "work")
    run(sys.executable, *freeze.FREEZE, *where, freeze.ROOT / freeze.SPEC)
    return freeze.whole(folder / "dist" / freeze.FROZEN, freeze.ROOT)


def _words(folder: Path) -> Path:
    words = folder / "words"
    words.mkdir()
    return words
