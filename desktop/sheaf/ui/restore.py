"""Bringing the books back from a backup; the present ones are kept aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog

from sheaf.domain.errors import Failed, Refused
from sheaf.services.closing import Watch
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across, button
from sheaf.ui.long_doorway import LongDoorway
from sheaf.ui.machine import Machine
from sheaf.ui.messages import explain, lament

BY_KEY = ""  # chosen instead of a name: whoever holds the recovery key

People = Callable[[Path], list[str]]
BringBack = Callable[["Wish", Watch], Path | None]  # where the present books went


@dataclass(frozen=True, slots=True)
class Wish:
    """Which backup, who may open it with which secret, and where its books shall live."""

    backup: Path
    name: str
    secret: str
    folder: Path


class Restore(LongDoorway):
    """``restored`` carries the folder and where the books before it went."""

    restored = Signal(object, object)
    back = Signal()

    def __init__(
        self, machine: Machine, folder: Path, people: People, bring_back: BringBack
    ) -> None:
        super().__init__(machine)
        self._folder, self._people, self._bring_back = folder, people, bring_back
        self.build()
        self.form.focus_first()

    def lay_out(self) -> None:
        """Ask for the backup, a person in it, their password, and the folder."""
        self.say(
            self.tr("Restore from a backup"),
            self.tr(
                "The backup is opened and every page of it checked before anything is "
                "touched. Books that stand in the folder now are kept aside."
            ),
        )
        self.backup, self.folder = LineEdit(), LineEdit()
        self.name, self.secret = ChoiceEdit([]), PasswordEdit()
        self.folder.put(str(self._folder))
        form = self.form
        form.row(
            Field(
                "backup", self.tr("Backup (a file ending in .sheaf)"), self.backup, 12
            ).must()
        )
        choose = button(self.tr("Browse"))
        choose.clicked.connect(lambda _checked: self._choose())
        form.add(across(choose, None))
        form.row(
            Field("name", self.tr("Who opens it"), self.name, 6).must(),
            Field(
                "password", self.tr("Password, or the recovery key"), self.secret, 6
            ).must(),
        )
        form.field("backup").left.connect(self._ask_people)
        form.row(Field("folder", self.tr("Where the books live"), self.folder, 12).must())
        form.confirmed.connect(self.begin)
        back, on = (
            button(self.tr("Back"), "Esc"),
            button(self.tr("Restore"), "Enter", "default"),
        )
        back.clicked.connect(lambda _checked: self.back.emit())
        on.clicked.connect(lambda _checked: form.confirm())
        self.fill(form)
        self.acts(on, back)

    def leave(self) -> None:
        """Go back; nothing was touched."""
        self.back.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until it is stopped or done: nobody may open books that are moved."""
        if self.doing:
            self.wait()
            event.ignore()
        else:
            super().closeEvent(event)

    def take(self, backup: Path) -> None:
        """Take this backup, and ask who opens it."""
        self.backup.put(str(backup))
        self._ask_people()

    def begin(self) -> None:
        """Prove the backup and put its books in place, aside."""
        wish = Wish(
            Path(self.backup.text().strip()),
            self.name.value(),
            self.secret.text(),
            Path(self.folder.text().strip()),
        )
        self.watched(
            self.tr("Checking every page of the backup …"),
            lambda watch: self._bring_back(wish, watch),
            lambda kept: self.restored.emit(wish.folder, kept),
        )

    def _choose(self) -> None:
        last = self.machine.preferences.backups
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Restore from a backup"), last, "Sheaf (*.sheaf)"
        )
        if chosen:
            self.take(Path(chosen))

    def _ask_people(self) -> None:
        """Offer those whose password opens the backup that was named."""
        path = Path(self.backup.text().strip())
        if not self.backup.text().strip():
            return
        try:
            people = self._people(path)
        except (Refused, Failed) as no:
            words = explain(no) if isinstance(no, Refused) else lament(no)
            self.form.field("backup").fail(words)
            return
        key = Option(BY_KEY, self.tr("The recovery key"))
        self.name.offer([*(Option(name, name) for name in people), key])
        if self.name.value() is None:
            self.name.choose(people[0] if people else BY_KEY)
