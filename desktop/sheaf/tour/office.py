"""One office from its first day on: the program, the people at it, what they print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from sheaf.app import Program
from sheaf.domain.teller import HOUSE
from sheaf.store.work import Work
from sheaf.tour.album import Album
from sheaf.tour.clock import Clock
from sheaf.tour.player import Astray, Player, breathe, expect
from sheaf.tour.story import Staff, Story
from sheaf.ui import printer, rooms, theme
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.main_window import MainWindow
from sheaf.ui.preferences import LANGUAGES, ORGANISATION, PROGRAM, Preferences
from sheaf.ui.sign_in import SignIn

P = ParamSpec("P")
T = TypeVar("T")

FIRST_DAY = date(2026, 3, 5)


class Office:
    """``player`` sits at the screen; ``home`` is this machine, for as long as it lasts."""

    def __init__(self, app: QApplication, story: Story, home: Path, folder: Path) -> None:
        self.story, self.home, self.clock = story, home, Clock(FIRST_DAY)
        self.tray = home / "printed"
        self.tray.mkdir()
        looks = theme.Looks(app, "light", 100)
        other = next(one for one in LANGUAGES if one != story.language)
        self.machine = Machine(looks, Tongue(other), _preferences(home))
        self.machine.preferences.printer = f"{printer.FOLDER}{self.tray}"
        self.program = Program(self.machine, home, self.clock)
        self.player = Player(Album(folder), lambda: self.program.windows[0])

    @property
    def desk(self) -> MainWindow:
        """The main window of whoever is signed in."""
        window = self.player.window
        if not isinstance(window, MainWindow):
            raise Astray(f"nobody is at the desk: {type(window).__name__}")
        return window

    @property
    def place(self) -> str:
        """The kind of page or sheet in front."""
        place = getattr(self.desk.front, "place", None)
        return place.kind if place else type(self.desk.front).__name__

    def stand(self, kind: str) -> None:
        """Expect this page or sheet in front."""
        self.player.settle()
        expect("the page in front", self.place, kind)

    def wait(self) -> None:
        """Let an act that takes long come to its end."""
        self.player.until(lambda: not self.program.desk.acting.running, "a long act")

    def sit_down(self, person: Staff) -> None:
        """Let whoever is at the desk go, and sign in."""
        if self.program.desk is not None:
            self.player.press("Ctrl+Shift+Q")
        self.name(person)
        self.player.write(password=person.password)
        self.player.press("Enter")
        self.arrive()

    def name(self, person: Staff) -> None:
        """Choose who signs in, by the number in the list of names."""
        window = self.player.window
        if not isinstance(window, SignIn):
            raise Astray(f"this is no sign-in: {type(window).__name__}")
        turn = [window.name.itemText(at) for at in range(window.name.count())]
        self.player.press("Shift+Tab")
        self.player.write(name=str(turn.index(person.name) + 1))
        self.player.press("Enter")

    def arrive(self) -> None:
        """Wait for the desk."""
        self.player.until(
            lambda: isinstance(self.player.window, MainWindow), "the main window"
        )

    def go_to(self, room: str) -> None:
        """Go to a room by the number it has on the rail of whoever sits here."""
        doors = rooms.doors(self.desk.desk.teller)
        self.player.press(next(door.key for door in doors if door.name == room))
        self.stand(room)

    def open_part(self, kind: str) -> None:
        """Go to a part of the office from anywhere."""
        self.go_to("office")
        parts: Any = self.desk.page
        self.player.walk_to(lambda: parts.parts.current().kind == kind, kind)
        self.player.press("Enter")
        self.stand(kind)

    def on(self, day: date) -> None:
        """Come in on another day: pages look again as they do in the morning."""
        self.clock.turn_to(day)

    def ask(
        self, query: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Look into the books behind the windows, to see whether it is so."""
        with self.program.desk.database.look(HOUSE) as work:
            return query(work, *args, **kwargs)

    def collect(self, name: str, count: int) -> None:
        """Wait for so many papers and take them out, in the order they were printed."""
        self._let_print()
        found = len([*self.tray.iterdir()])
        if found != count:
            raise Astray(f"{found} papers were printed, not {count}")
        self.collect_all(name)

    def _let_print(self) -> None:
        """Wait until what was sent is out; the printer takes one after the other."""
        out: list[object] = []
        self.program.desk.printing.do(lambda: None, out.append)
        self.player.until(lambda: out, "the printer")

    def collect_all(self, name: str) -> None:
        """Take all that was printed out of the tray, in the order it was printed."""
        self._let_print()
        printed = sorted(self.tray.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        if not printed:
            raise Astray(f"nothing was printed: {name}")
        for path in printed:
            self.player.album.add_paper(f"{name}-{path.stem}", path.read_bytes())
            path.unlink()

    def close(self) -> None:
        """Go home: windows shut, books closed, the language let go."""
        for window in [*self.program.windows]:
            window.close()
        if self.program.desk is not None:
            self.program.desk.close()
        self.machine.tongue.speak("en")
        breathe()


def _preferences(home: Path) -> Preferences:
    """Begin a machine of its own: what the person chose on theirs is not touched."""
    scope, form = QSettings.Scope.UserScope, QSettings.Format.IniFormat
    QSettings.setPath(form, scope, str(home))
    return Preferences(QSettings(form, scope, ORGANISATION, PROGRAM))
