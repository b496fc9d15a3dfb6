"""Backups: one key writes one to a stick; those that were proved are listed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from sheaf.queries import office
from sheaf.queries.office import Backup
from sheaf.ui.actions import Offer, offer
from sheaf.ui.backing import Made
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.office import newer as newer_sheaf
from sheaf.ui.office.backing_note import BackingNote, size_said
from sheaf.ui.office.newer import Newer
from sheaf.ui.office.sticks import Stick, sticks, target
from sheaf.ui.place import Place
from sheaf.ui.preferences import Preferences

AT_ONCE = "stick"  # the place's extra when F12 was pressed
LISTED = 20
NAME, FREE, AT, SIZE = 232, 176, 200, 120
LOOK = 1500  # ms between looks at what is plugged in


class BackupPage(Page):
    """F12 opens it and writes at once, where it last did or to the only stick."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.at_once = place.extra == AT_ONCE
        self.place = Place(place.kind)  # built anew, it shall not write again
        self.preferences = Preferences.of_this_machine()
        self.head.say(self.tr("Backups"))
        self.head.summary(
            self.tr(
                "A backup counts only after it was opened and every page of it checked. "
                "Whoever finds it can read nothing in it."
            )
        )
        self.note = BackingNote(desk.backing)
        desk.backing.changed.connect(self.offered)
        desk.backing.made.connect(self._proved)
        self.sticks, self.made = self._sticks(), self._made()
        self.sections = (
            Section(
                self.tr("Plugged in now"),
                self.sticks,
                self.tr("No stick is plugged in. Plug one in, and it shows here."),
            ),
            Section(self.tr("Verified"), self.made, self.tr("No backup was made yet.")),
        )
        self.fill(self.note, *self.sections, None)
        self.flow(self.sticks, self.made)
        self._clock = QTimer(self, interval=LOOK)
        self._clock.timeout.connect(self._look_while_seen)
        self._clock.start()

    def reload(self) -> None:
        """Look at sticks and backups again; write at once if F12 asked for it."""
        rows = self.desk.read(office.backups, LISTED)
        self.made.show_rows(rows)
        self.sections[1].set_empty(not rows)
        self._look()
        if self.at_once:
            self.at_once = False
            QTimer.singleShot(0, self, self.write)

    def acts(self) -> list[Offer]:
        """Write, choose where, stop, bring a backup back."""
        found = super().acts()
        if self.desk.backing.running:
            found.append(offer("stop", self.desk.backing.stop))
        return found

    def write(self) -> None:
        """Write a backup where it last went, or to the only stick; else ask which."""
        folder = target(self.preferences.backups, sticks())
        if folder is not None:
            self.write_to(folder)
        elif self.sticks.table.rowCount():
            self.sticks.setFocus()
        else:
            self.choose()

    def write_to(self, folder: Path) -> None:
        """Write a backup into a folder, and remember it."""
        if not self.desk.backing.running:
            self.preferences.backups = str(folder)
            self.desk.back_up(folder)

    def choose(self) -> None:
        """Ask for a folder, as on a disk that does not come and go."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where backups go"), self.preferences.backups
        )
        if chosen:
            self.write_to(Path(chosen))

    def _look_while_seen(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        found = sticks()
        if found != list(self.sticks.table.rows) or not self.step.offers:
            self.sticks.show_rows(found)
            self.sections[0].set_empty(not found)
            self._next(found)
            self.offered.emit()

    def _next(self, found: list[Stick]) -> None:
        folder = target(self.preferences.backups, found)
        words = self.tr("Choose a stick below, or another folder.")
        if folder is not None:
            words = self.tr("Write a backup to {0}.").format(folder)
        elif not found:
            words = self.tr("Plug a stick in, or choose another folder.")
        acts = [
            offer("back_up", self.write, self.tr("Back up")),
            offer("choose_folder", self.choose),
            offer("restore", self._restore, self.tr("Restore a backup")),
        ]
        if folder is not None and (newer := newer_sheaf.on(folder)):
            words = self._noticed(newer)
            if isinstance(self.desk.backing.state, Made):
                acts.insert(0, offer("update", lambda: self._check(newer)))
        self.step.say(words, acts)

    def _noticed(self, newer: Newer) -> str:
        """Say that a newer Sheaf is at hand; a verified backup comes before it."""
        if isinstance(self.desk.backing.state, Made):
            return self.tr(
                "The backup is verified. Sheaf {0} lies on the stick and can be installed; "
                "this Sheaf closes meanwhile, and the books stay as they are."
            ).format(newer.version)
        return self.tr(
            "Sheaf {0} lies on the stick. Write a backup first; then it can be installed."
        ).format(newer.version)

    def _check(self, newer: Newer) -> None:
        """Read the whole installer before anything runs it: sticks go bad."""
        self.desk.later(newer.is_whole, lambda whole: self._install(newer, whole))

    def _install(self, newer: Newer, whole: bool) -> None:  # noqa: FBT001 (an answer)
        if whole and QDesktopServices.openUrl(QUrl.fromLocalFile(str(newer.file))):
            return
        words = self.tr(
            "{0} is whole, but nothing here opens it. Close Sheaf and open the file itself."
        ).format(newer.file)
        if not whole:
            words = self.tr(
                "{0} is damaged, or was not copied whole with its checksums. Nothing was "
                "changed. Copy it to the stick again."
            ).format(newer.file.name)
        self.step.say(words, self.step.offers)

    def _proved(self) -> None:
        """Offer what had to wait until a backup counted."""
        self._next(sticks())
        self.offered.emit()

    def _restore(self) -> None:
        self.go.emit(Place("restore"))

    def _sticks(self) -> Ledger[Stick]:
        ledger = Ledger[Stick](
            [
                Column("", lambda one: one.name, NAME, picture="stick", bold=True),
                Column("", lambda one: str(one.folder)),
                Column("", self._room, FREE, tone=_tone, right=True),
                enter_column(),
            ],
            lambda one: one.folder,
            36,
        )
        ledger.chosen.connect(lambda one: self.write_to(one.folder))
        return ledger

    def _made(self) -> Ledger[Backup]:
        return Ledger(
            [
                Column("", lambda one: f"{one.at:%Y-%m-%d %H:%M}", AT),
                Column("", lambda one: one.place, tone="muted"),
                Column("", lambda one: size_said(one.size), SIZE, right=True),
            ],
            lambda one: (one.at, one.place),
        )

    def _room(self, one: Stick) -> str:
        if one.locked:
            return self.tr("locked")
        return self.tr("{0} free").format(size_said(one.free))


def _tone(one: Stick) -> str:
    return "warn" if one.locked else "muted"
