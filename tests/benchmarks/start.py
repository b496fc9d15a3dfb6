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


def seconds(script: str, folder: str) -> float:
    taken = []
    for _turn in range(TURNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", script, folder], check=True)
        taken.append(time.perf_counter() - start)
    return median(taken)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        make = [sys.executable, "-m", "sheaf", "practice", folder, "--customers", "5"]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        bare, ours = seconds(BARE, folder), seconds(OURS, folder)
    stand = Stand("The start", bare * 1000, "a bare window painted")
    stand.line("sign-in painted", ours * 1000, 1000)
    stand.line("sign-in painted, in bare windows", ours / bare, 2, "x")
    stand.end()


main()
