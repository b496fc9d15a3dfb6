"""From the start to the sign-in, beside a bare window of the same library."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand

TURNS = 9
BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(800, 600)
window.show()
window.grab()
"""
#: The program itself, up to where it would wait for its first key.
OURS = """
import sys
from PySide6.QtWidgets import QApplication
from sheaf.__main__ import main

def painted(app):
    [window] = [one for one in app.topLevelWidgets() if one.isVisible()]
    window.grab()
    heavy = {"sqlalchemy", "reportlab", "pypinyin", "alembic"} & set(sys.modules)
    assert not heavy, heavy
    then(app, window)
    return 0

def then(app, window):
    pass

QApplication.exec = painted
sys.argv = ["sheaf", "--books", sys.argv[1]]
"""
END = """
sys.exit(main())
"""

DESK = """
def then(app, window):
    import time
    from sheaf.app import _warm
    _warm()
    program = window._unlock.__self__
    opened = program._unlock("李娜", "practice")
    start = time.perf_counter()
    program.enter(opened)
    program.windows[-1].grab()
    took = (time.perf_counter() - start) * 1000
    end = time.monotonic() + 3
    while time.monotonic() < end:
        app.processEvents()
    with open("/proc/self/status") as status:
        [kilobytes] = [int(line.split()[1]) for line in status if line.startswith("VmRSS")]
    print(took, kilobytes / 1024)
    program.end()
"""


def at_the_desk(folder: str) -> tuple[float, float]:
    """Sign in; say how long Today took once the key was there, and what memory it keeps."""
    command = [sys.executable, "-c", OURS + DESK + END, folder]
    said = subprocess.check_output(command, text=True, env=home(folder)).split()
    return float(said[0]), float(said[1])


def home(folder: str) -> dict[str, str]:
    """Leave this machine's own books and choices alone, and start in Chinese."""
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")
    return {**os.environ, **dict.fromkeys(names, folder), "LANG": "zh_CN.UTF-8"}


def side_by_side(*scripts: str, folder: str) -> list[float]:
    """Take turns, so that a busy moment hits all; the fastest was hindered least.

    The first turn, which writes the bytecode, is not counted.
    """
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
    surroundings = home(folder) | kept

    def once(script: str) -> float:
        start = time.perf_counter()
        command = [sys.executable, "-c", script, folder]
        subprocess.run(command, check=True, env=surroundings)
        return time.perf_counter() - start

    turns = [[once(script) for script in scripts] for _turn in range(TURNS + 1)]
    return [min(taken) for taken in zip(*turns[1:], strict=True)]


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        make = [sys.executable, "-m", "sheaf", "practice", folder, "--customers", "5"]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        bare, ours = side_by_side(BARE, OURS + END, folder=folder)
        linux = sys.platform == "linux"
        desk = at_the_desk(folder) if linux else None
    stand = Stand("The start", bare * 1000, "a bare window painted")
    stand.line("sign-in painted", ours * 1000, 1000)
    stand.line("sign-in painted, in bare windows", ours / bare, 2, "x")
    if desk:
        stand.line("Today, from the key on", desk[0], 1000)
        stand.line("idle memory", desk[1], 200, "MB")
    stand.end()


main()
