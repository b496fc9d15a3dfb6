"""Put the pieces together and start; what is heavy waits until a window is seen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from sheaf import paths
from sheaf.domain.errors import Unreadable
from sheaf.domain.office import Office
from sheaf.store.keyring import Keyring
from sheaf.ui import theme
from sheaf.ui.crash import Crash
from sheaf.ui.ending import Ending
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.place import Place
from sheaf.ui.preferences import Preferences
from sheaf.ui.sign_in import SignIn
from sheaf.ui.single import Single

if TYPE_CHECKING:
    from sheaf.domain.backup import BackupStep
    from sheaf.services.closing import Watch

LOG = "sheaf.log"
#: Where a Linux keeps the identity that D-Bus asks for.
MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")

PRACTICE_CUSTOMERS, PRACTICE_SEED = 200, 1


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    practice: bool = False
    fresh: bool = False
    books: Path | None = None
    backup: Path | None = None

    @classmethod
    def read(cls, arguments: Sequence[str]) -> Options:
        """Read ``--practice``, ``--fresh``, ``--books PATH`` and ``--restore FILE``.

        The rest is Qt's. A desktop leaves the file out where none was clicked on.
        """
        left = [*arguments]
        books, backup = _named("--books", left), _named("--restore", left)
        return cls("--practice" in left, "--fresh" in left, books, backup)


def _named(option: str, arguments: Sequence[str]) -> Path | None:
    """Read the path that follows an option."""
    named = ""
    for one, after in pairwise([*arguments, ""]):
        if one == option:
            named = after
        elif one.startswith(f"{option}="):
            named = one.removeprefix(f"{option}=")
    return Path(named).expanduser().absolute() if named else None


def main(argv: Sequence[str]) -> int:
    """Start Sheaf, or raise the Sheaf that runs; return the exit status."""
    options = Options.read(argv)
    lend_input_method()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Sheaf")
    app.setDesktopFileName("sheaf")
    home = paths.home()
    single = Single(f"{home} {replace(options, backup=None)}")
    if single.raise_other():
        return 0
    crash = Crash(home / LOG)
    crash.install()
    theme.load_fonts()
    preferences = Preferences.of_this_machine()
    tongue = Tongue(preferences.language)
    looks = theme.Looks(app, preferences.theme, preferences.zoom)
    app.setWindowIcon(QIcon(theme.icon("sheaf", theme.now.accent, 64)))
    program = Program(Machine(looks, tongue, preferences), home, datetime.now)
    app.aboutToQuit.connect(program.end)
    single.asked.connect(program.come_forward)
    single.listen()
    ending = Ending()
    ending.asked.connect(app.closeAllWindows)
    ending.listen()
    program.start(options)
    gc.freeze()  # what the start made stays to the end
    gc.enable()
    return app.exec()


def lend_input_method() -> None:
    """Reach fcitx through ibus: its own plugin is not in the wheel.

    A machine without an identity has no bus to reach it by; D-Bus ends whoever tries.
    """
    named = any(Path(one).exists() for one in MACHINE_IDS)
    if named and not os.environ.get("QT_IM_MODULE"):
        os.environ["QT_IM_MODULE"] = "ibus"


class Program(QObject):
    """From the first window to the desk, and back to the sign-in."""

    def __init__(self, machine: Machine, home: Path, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.machine, self.home, self._clock = machine, home, clock
        self.windows: list[QWidget] = []
        self.desk: Any = None
        self.folder = home / "books"

    def start(self, options: Options) -> None:
        """Open the door that fits: practice, first start, or sign-in."""
        self.folder = options.books or self.machine.preferences.books or self.folder
        if options.fresh:
            self.folder = options.books or _free(self.home / "books")
            self.first_start()
        elif options.practice or paths.stick():
            self.practise()
        elif options.backup:
            self.restore(options.backup)
        elif self._are_books():
            self.sign_in()
        else:
            self.first_start()

    def first_start(self) -> Any:
        """Offer a practice office, or to found our own."""
        from sheaf.ui.first_start import FirstStart  # noqa: PLC0415 (late: the sign-in does without)

        window = FirstStart(self.machine, self.folder, self._found, self._show_key)
        window.practised.connect(self.practise)
        window.founded.connect(self.enter)
        window.elsewhere.connect(self.elsewhere)
        window.restore.connect(self.restore)
        self._instead(window)
        return window

    def practise(self) -> None:
        """Open the practice office; make it first if there is none."""
        self.folder = self.home / "practice"
        if self._are_books():
            self.sign_in()
            return
        from sheaf.ui.making import Making  # noqa: PLC0415 (late: only once a machine)

        window = Making(self.machine, self._make_practice)
        window.made.connect(self.sign_in)
        window.back.connect(self.first_start)
        self._instead(window)

    def sign_in(self) -> None:
        """Ask who it is; books that cannot be read are said so where one may choose."""
        try:
            keyring = Keyring.read(self.folder / paths.KEYS)
        except Unreadable as failure:
            self.first_start().refused(failure)
            return
        people, practice = keyring.holders(), keyring.practice
        window = SignIn(self.machine, people, self._unlock, practice=practice)
        window.painted.connect(lambda: window.aside.do(_warm, _nothing))
        window.opened.connect(self.enter)
        window.recover.connect(self.recover)
        window.elsewhere.connect(self.elsewhere)
        window.restore.connect(self.restore)
        self._instead(window)

    def recover(self) -> None:
        """Ask for the recovery key."""
        from sheaf.ui.recovery import Recovery  # noqa: PLC0415 (late: the sign-in does without)

        people = Keyring.read(self.folder / paths.KEYS).holders()
        window = Recovery(self.machine, people, self._recover)
        window.opened.connect(self.enter)
        window.back.connect(self.sign_in)
        self._instead(window)

    def elsewhere(self) -> None:
        """Open books that stand in another folder."""
        asked = self.tr("The folder with the books")
        chosen = QFileDialog.getExistingDirectory(None, asked, str(self.folder.parent))
        if chosen:
            self.folder = Path(chosen)
            self.sign_in()

    def restore(self, backup: Path | None = None) -> None:
        """Bring books back from a backup, the one that was clicked on if one was."""
        from sheaf.ui.restore import Restore  # noqa: PLC0415 (late: the sign-in does without)

        window = Restore(self.machine, self.folder, _people_of, _bring_back)
        window.restored.connect(self._restored)
        window.back.connect(lambda: self.start(Options(books=self.folder)))
        if backup is not None:
            window.take(backup)
        self._instead(window)

    def _restored(self, folder: Path, kept: Path | None) -> None:
        self.folder = folder
        self.sign_in()
        window = self.windows[-1]
        if isinstance(window, SignIn):
            said = [self.tr("The books are restored. Sign in with the password of then.")]
            if kept is not None:
                before = self.tr("The books that stood here before are kept as {0}.")
                said.append(before.format(kept.name))
            window.say(window.title.text(), " ".join(said))
            window.about.setToolTip(str(kept or folder))

    def enter(self, opened: Any) -> None:
        """Sit down at the desk."""
        from sheaf.ui.desk import Desk  # noqa: PLC0415 (late: 300 ms with SQLAlchemy)

        self.desk = Desk(opened.database, opened.teller, opened.keyring)
        if not opened.keyring.practice:
            self.machine.preferences.books = opened.keyring.path.parent
        self._instead(self._window())
        self.desk.later(_warm_rest, _nothing)

    def new_window(self) -> None:
        """Open one more window on the same desk."""
        window = self._window()
        self.windows.append(window)
        window.show()

    def sign_out(self) -> None:
        """Leave the desk; the next person signs in."""
        desk, self.desk = self.desk, None
        self.sign_in()
        desk.close()

    def restore_instead(self) -> None:
        """Leave the desk to bring books back: until then nobody may hold them open."""
        desk, self.desk = self.desk, None
        self.restore()
        desk.close()

    @Slot()
    def end(self) -> None:
        """Let go of the books."""
        if self.desk is not None:
            self.desk.close()

    @Slot()
    def come_forward(self) -> None:
        """Raise the window in use: somebody started Sheaf again."""
        for window in self.windows:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _window(self) -> QWidget:
        from sheaf.ui.main_window import MainWindow  # noqa: PLC0415 (late: with the desk)

        window = MainWindow(self.desk, self.machine)
        window.another.connect(self.new_window)
        window.signed_out.connect(self.sign_out)
        window.restoring.connect(self.restore_instead)
        window.left.connect(lambda: self._forget(window))
        return window

    def _instead(self, window: QWidget) -> None:
        """Show a window in the place of all others."""
        old, self.windows = self.windows, [window]
        window.show()
        for one in old:
            one.close()

    def _forget(self, window: QWidget) -> None:
        self.windows = [one for one in self.windows if one is not window]

    def _are_books(self) -> bool:
        return (self.folder / paths.BOOKS).exists() and (self.folder / paths.KEYS).exists()

    def _unlock(self, name: str, password: str) -> object:
        from sheaf.services import books  # noqa: PLC0415 (late: 200 ms with SQLAlchemy)

        return books.unlock(self.folder, name, password, self._clock)

    def _recover(self, recovery: str, name: str, password: str) -> object:
        from sheaf.services import books  # noqa: PLC0415 (late: 200 ms with SQLAlchemy)

        return books.recover(self.folder, recovery, name, password, self._clock)

    def _found(self, founding: Any) -> object:
        from sheaf.services import books  # noqa: PLC0415 (late: 200 ms with SQLAlchemy)

        return books.found(
            founding.folder,
            founding.office,
            founding.administrator,
            founding.password,
            self._clock,
        )

    def _make_practice(self, watch: Watch) -> None:
        from sheaf.printing import kinds, practice  # noqa: PLC0415 (late: once a machine)
        from sheaf.services.practice import books, writing  # noqa: PLC0415 (late)

        tongue = self.machine.tongue.language
        wanted = (PRACTICE_CUSTOMERS, PRACTICE_SEED, tongue, practice.render(tongue))
        order = writing.Order(*wanted, kinds.stamp, kinds.render)
        books.lay(self.folder, order, self._clock, watch)

    def _show_key(self, office: Office, holder: str, key: str, window: QWidget) -> None:
        from sheaf.domain.paper import recovery_key, shared  # noqa: PLC0415 (late)
        from sheaf.printing.recovery_key import render  # noqa: PLC0415 (late: 90 ms)
        from sheaf.ui.papers import Paper, show  # noqa: PLC0415 (late: 30 ms)

        head = shared.Office(
            office.name, office.licence, office.place, office.phone, office.lines
        )
        day, blocks = self._clock().date(), tuple(key.split("-"))
        facts = recovery_key.RecoveryKey(head, holder, day, blocks, office.language)
        show([Paper(self.tr("Recovery key"), render(facts))], window)


def _warm() -> None:
    """Import what the desk begins with, aside, while a password is typed."""
    from sheaf.services import books  # noqa: F401, PLC0415 (late)
    from sheaf.ui import main_window, rooms  # noqa: F401, PLC0415 (late)

    rooms.page_for(Place("today"))


def _warm_rest() -> None:
    """Import the other pages and the papers, aside, before anybody asks for them."""
    from sheaf.printing import receipt  # noqa: F401, PLC0415 (late: 90 ms)
    from sheaf.ui import rooms  # noqa: PLC0415 (late)

    for kind in rooms.PAGES:
        rooms.page_for(Place(kind))


def _people_of(backup: Path) -> list[str]:
    from sheaf.store import archive  # noqa: PLC0415 (late: seldom)

    return archive.keyring(backup).holders()


def _bring_back(wish: Any, watch: Watch) -> Path | None:
    from sheaf.store import archive  # noqa: PLC0415 (late: seldom)

    keys = archive.keyring(wish.backup)
    by_name = bool(wish.name)
    key = keys.unlock(wish.name, wish.secret) if by_name else keys.recover(wish.secret)

    def heed(_step: BackupStep, share: float) -> None:
        watch(share)

    return archive.restore(wish.backup, wish.folder, key, heed)


def _nothing(_answer: object) -> None:
    pass


def _free(folder: Path) -> Path:
    """Name a folder that holds no books yet."""
    names = (folder, *(folder.with_name(f"{folder.name}-{n}") for n in range(2, 1000)))
    return next(name for name in names if not (name / paths.BOOKS).exists())
