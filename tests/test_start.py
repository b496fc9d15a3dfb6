import json
import os
import subprocess
import sys
import time

import pytest

from sheaf.app import Options
from sheaf.ui.single import Single

LATE = {
    *("sqlalchemy", "sqlcipher3", "alembic", "reportlab", "pypdfium2", "pypinyin"),
    *("argon2", "cryptography", "holidays"),
}

#: Signs in as the program does, and says what was imported when the window was painted.
SCRIPT = """
import json, sys, time
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from sheaf.app import Options, Program
from sheaf.ui import theme
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.preferences import Preferences

home = Path(sys.argv[1])
app = QApplication([])
theme.load_fonts()
kept = QSettings(str(home / "machine.ini"), QSettings.Format.IniFormat)
machine = Machine(theme.Looks(app, "light", 100), Tongue("zh_CN"), Preferences(kept))
program = Program(machine, home, datetime.now)
program.start(Options())
window = program.windows[0]
window.painted.disconnect()  # what comes after the paint is not asked here
window.painted.connect(app.quit)
app.exec()
names = sorted({name.partition(".")[0] for name in sys.modules})
print(json.dumps([type(window).__name__, names]))
"""


def test_the_sign_in_is_painted_before_anything_heavy_comes(tmp_path) -> None:
    books = tmp_path / "books"
    books.mkdir()
    (books / "books.db").write_bytes(b"")
    keys = {"sheaf": 1, "practice": False, "keys": {"李娜": {}}}
    (books / "keys.json").write_text(json.dumps(keys), encoding="utf-8")

    said = subprocess.check_output([sys.executable, "-c", SCRIPT, str(tmp_path)], text=True)

    window, loaded = json.loads(said)
    assert window == "SignIn"
    assert LATE.isdisjoint(loaded)


@pytest.mark.skipif(sys.platform != "linux", reason="homes are named otherwise there")
def test_a_second_start_raises_the_first_and_ends(qapp, tmp_path) -> None:
    home = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME")}
    surroundings = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "sheaf", "--fresh"]
    first = subprocess.Popen(command, env=surroundings)
    try:
        wait_for_answer(f"{tmp_path / 'Sheaf'} {Options(fresh=True)}")
        again = subprocess.run(command, env=surroundings, timeout=60, check=False)

        assert again.returncode == 0
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait()


def wait_for_answer(what: str) -> None:
    """Wait until the first Sheaf is there to be raised."""
    until = time.monotonic() + 60
    while not Single(what).raise_other():
        assert time.monotonic() < until
        time.sleep(0.1)
