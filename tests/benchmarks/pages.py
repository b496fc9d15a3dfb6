"""From a key to the whole page painted, on the practice office and customers besides.

python tests/benchmarks/pages.py [CUSTOMERS]

What `counter.py` asks the books for is seen here: laid out, filled and painted in the main
window at 1366 by 768. The floor is to paint again what stands there.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from tests.benchmarks._stand import Stand, times

from sheaf.domain.loan import Status
from sheaf.domain.teller import HOUSE
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import loans, tellers
from sheaf.services.practice.office import PASSWORD
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.people import CustomerRow
from sheaf.ui import theme
from sheaf.ui.desk import Desk
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.main_window import MainWindow
from sheaf.ui.place import Place
from sheaf.ui.preferences import Preferences

CUSTOMERS, TURNS = 1000, 60
MANAGER = "赵敏"


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else CUSTOMERS
    with TemporaryDirectory() as folder:
        lay = ["practice", folder, "--customers", str(many)]
        subprocess.run([sys.executable, "-m", "sheaf", *lay], check=True, stdout=DEVNULL)
        scope, form = QSettings.Scope.UserScope, QSettings.Format.IniFormat
        QSettings.setPath(form, scope, folder)
        app = QApplication([])
        theme.load_fonts()
        desk = sat_down(Path(folder))
        measure(app, desk)


def sat_down(folder: Path) -> Desk:
    """Sign in the manager: that page says most."""
    keyring = Keyring.read(folder / KEYS)
    books = Database(folder / BOOKS, keyring.unlock(MANAGER, PASSWORD))
    with books.look(HOUSE) as work:
        return Desk(books, tellers.named(work, MANAGER), keyring)


def measure(app: QApplication, desk: Desk) -> None:
    tongue, own = Tongue("en"), Preferences.of_this_machine()
    window = MainWindow(desk, Machine(theme.Looks(app, "light", 100), tongue, own))
    window.resize(1366, 768)
    window.show()
    app.processEvents()

    def painted() -> None:
        window.repaint()
        app.processEvents()

    stand = Stand(
        "Pages, painted", times(lambda _turn: painted(), TURNS).middle.clock, "again"
    )
    for name, opened in ways(desk).items():

        def once(turn: int, opened: Callable[[int], Place] = opened) -> None:
            window.go(opened(turn))
            app.processEvents()

        stand.line(f"{name} opened and painted, p95", times(once, TURNS).p95, 100)
    desk.close()
    stand.end()


def ways(desk: Desk) -> dict[str, Callable[[int], Place]]:
    """Say what is opened, turn by turn: never the same one twice in a row."""
    with desk.database.look(desk.teller) as work:
        files = [row.id for row in work.session.query(CustomerRow).limit(TURNS)]
        asked = [row.id for row in work.session.query(ApplicationRow).limit(TURNS)]
        lent = [line.id for line in loans.lines(work, Status.ACTIVE, TURNS)]
    return {
        "a customer's file": lambda turn: Place("customer", files[turn % len(files)]),
        "an application": lambda turn: Place("application", asked[turn % len(asked)]),
        "a loan": lambda turn: Place("loan", lent[turn % len(lent)]),
    }


main()
