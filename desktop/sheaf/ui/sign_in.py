"""Signing in: who, and their password. It paints before anything heavy is imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from sheaf.services.practice.colleagues import PEOPLE
from sheaf.ui.aside import No
from sheaf.ui.doorway import Doorway
from sheaf.ui.kit.edits import ChoiceEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across, button
from sheaf.ui.machine import Machine
from sheaf.ui.said import roles_said

Unlock = Callable[[str, str], object]


class SignIn(Doorway):
    """``opened`` carries what unlocking the books gave.

    ``painted`` comes once, after the first paint: what is heavy is imported then, aside,
    while the person types. ``recover``, ``elsewhere`` and ``restore`` ask for the other
    ways in.
    """

    opened = Signal(object)
    painted = Signal()
    recover = Signal()
    elsewhere = Signal()
    restore = Signal()

    def __init__(
        self, machine: Machine, people: Sequence[str], unlock: Unlock, *, practice: bool
    ) -> None:
        super().__init__(machine)
        self._people, self._unlock, self._practice = tuple(people), unlock, practice
        self._seen = False
        self.build()
        self.password.setFocus(Qt.FocusReason.TabFocusReason)  # a name stands already

    def lay_out(self) -> None:
        """Ask for a name from the key file, and for the password."""
        note = self.tr("This is a practice office. Everyone's password is: practice")
        self.say(self.tr("Sign in"), note if self._practice else "")
        self.name = ChoiceEdit([Option(name, self._called(name)) for name in self._people])
        last = self.machine.preferences.person
        self.name.choose(last if last in self._people else self._people[0])
        self.password = PasswordEdit()
        self.name.activated.connect(lambda _at: self.password.setFocus())
        self.name.missed.connect(self._take)
        self.form.row(Field("name", self.tr("Name"), self.name, 12).must())
        self.form.row(Field("password", self.tr("Password"), self.password, 12).must())
        self.form.confirmed.connect(self.enter)
        enter = button(self.tr("Sign in"), "Enter", "default")
        enter.clicked.connect(lambda _checked: self.form.confirm())
        self.fill(self.form)
        ways = across(
            self._way(self.tr("Use the recovery key"), self.recover.emit),
            self._way(self.tr("Open other books"), self.elsewhere.emit),
            self._way(self.tr("Restore from a backup"), self.restore.emit),
            None,
            gap=24,
        )
        self.fill(across(enter, 12, self.status, None), ways)
        self.buttons = [enter]

    def enter(self) -> None:
        """Derive the key aside: it takes a quarter of a second, and the window lives."""
        name, password = self.name.value(), self.password.value() or ""
        words = self.tr("Opening the books …")
        self.attempt(words, lambda: self._unlock(name, password), self._in)

    def refused(self, no: No) -> None:
        """Say a no; the password is typed anew."""
        self.password.clear()
        super().refused(no)

    def _called(self, name: str) -> str:
        """Name somebody; in a practice office with their job, since one plays them all."""
        roles = PEOPLE.get(name, ()) if self._practice else ()
        return f"{name}   {roles_said(roles)}" if roles else name

    def _take(self, letters: str) -> None:
        """Take letters that name nobody for the password's first."""
        self.password.setFocus()
        self.password.setText(letters)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that one sees the window."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def _way(self, words: str, ask: Callable[[], object]) -> QWidget:
        other = button(words, "", "link")
        other.clicked.connect(lambda _checked: ask())
        return other

    def _in(self, opened: object) -> None:
        self.machine.preferences.person = self.name.value()
        self.opened.emit(opened)
