"""From the start to the sign-in, beside a bare window of the same library."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand

TURNS = 7
BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(800, 600)
window.show()
window.grab()
"""
OURS = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication([])
import sheaf.app
from sheaf.ui import theme
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.preferences import Preferences
theme.load_fonts()
settings = QSettings(sys.argv[1] + "/none.ini", QSettings.Format.IniFormat)
machine = Machine(theme.Looks(app, "light", 100), Tongue("zh_CN"), Preferences(settings))
program = sheaf.app.Program(machine, Path(sys.argv[1]), datetime.now)
program.start(sheaf.app.Options(books=Path(sys.argv[1])))
program.windows[-1].grab()
heavy = {"sqlalchemy", "reportlab", "pypinyin", "alembic"} & set(sys.modules)
assert not heavy, heavy
"""

DESK = """
import time
from sheaf.app import _warm
_warm()
opened = program._unlock("李娜", "practice")
start = time.perf_counter()
program.enter(opened)
program.windows[-1].grab()
took = (time.perf_counter() - start) * 1000
end = time.monotonic() + 3
while time.monotonic() < end:
    app.processEvents()
kilobytes = [
    int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS")
]
print(took, kilobytes[0] / 1024)
program.end()
"""


def at_the_desk(folder: str) -> tuple[float, float]:
    """Sign in; say how long Today took once the key was there, and what memory it keeps."""
    command = [sys.executable, "-c", OURS + DESK, folder]
    said = subprocess.check_output(command, text=True).split()
    return float(said[0]), float(said[1])


def seconds(script: str, folder: str) -> float:
    """Take the median; the first turn, which writes the bytecode, is not counted."""
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
    taken = []
    for _turn in range(TURNS + 1):
        start = time.perf_counter()
        command = [sys.executable, "-c", script, folder]
        subprocess.run(command, check=True, env=os.environ | kept)
        taken.append(time.perf_counter() - start)
    return median(taken[1:])


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        make = [sys.executable, "-m", "sheaf", "practice", folder, "--customers", "5"]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        bare, ours = seconds(BARE, folder), seconds(OURS, folder)
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
