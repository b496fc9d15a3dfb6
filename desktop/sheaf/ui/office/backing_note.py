"""How a backup stands: a bar while it is made, then when and where, or why not."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale
from PySide6.QtWidgets import QProgressBar, QWidget

from sheaf.domain.errors import Refused
from sheaf.ui import theme
from sheaf.ui.actions import offer
from sheaf.ui.aside import No
from sheaf.ui.backing import Backing, Broken, Made, Running
from sheaf.ui.kit.layout import across, down, margins, paragraph, press, retone
from sheaf.ui.kit.marks import IconLabel
from sheaf.ui.messages import explain, lament
from sheaf.ui.words import words_for

WIDE = 240  # dp of the bar
WHOLE = 100

#: Why a backup was not made, where it was to be written: said more closely than elsewhere.
BROKEN: dict[str, Any] = {
    "NoRoom": QT_TRANSLATE_NOOP(
        "backups",
        "No backup was made: {0} is full. Delete what is not needed there, or take another "
        "stick.",
    ),
    "ReadOnly": QT_TRANSLATE_NOOP(
        "backups",
        "No backup was made: {0} cannot be written to. Slide the lock of the stick, or "
        "take another one.",
    ),
    "Unreadable": QT_TRANSLATE_NOOP(
        "backups",
        "No backup was made: what was written to {0} could not be read back whole. The "
        "stick is damaged. Take another one.",
    ),
    "Absent": QT_TRANSLATE_NOOP(
        "backups", "No backup was made: {0} is not there now. Plug the stick in again."
    ),
}


class BackingNote(QWidget):
    """Empty until a backup was asked for since one signed in."""

    def __init__(self, backing: Backing) -> None:
        super().__init__()
        self.backing = backing
        self.sign, self.words = IconLabel("", "muted", "backup"), paragraph("")
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.dp(WIDE))
        self.stop = press(offer("stop", backing.stop))
        row = across(self.sign, self.words, self.bar, self.stop, gap=12)
        row.setStretch(1, 1)
        margins(row, 12, 0, 12, 0)
        self.setLayout(down(row))
        backing.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Say how the backup stands now."""
        state = self.backing.state
        running = isinstance(state, Running)
        self.setVisible(state is not None)
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        if isinstance(state, Running):
            self.bar.setValue(round(state.share * WHOLE))
            words = self.tr("Backup to {0}: {1} …")
            step = words_for(state.step)
            self._say(words.format(state.place, step), "text", "backup")
        elif isinstance(state, Made):
            words = self.tr("Backup of {0}, {1}, opened and checked: {2}")
            made = state.backup
            at, size = f"{made.at:%H:%M}", size_said(made.size)
            self._say(words.format(at, size, short(made.place)), "ok", "paid")
        elif isinstance(state, Broken):
            self._say(broken_said(state.place, state.no), "bad", "warning")

    def _say(self, words: str, tone: str, picture: str) -> None:
        self.sign.put("", tone, picture)
        retone(self.words, words, tone)
        self.setAccessibleName(words)


def broken_said(place: Path, no: No) -> str:
    """Say why a backup was not made."""
    if words := BROKEN.get(type(no).__name__):
        said = QCoreApplication.translate("backups", str(words))
        return said.format(place)
    return explain(no) if isinstance(no, Refused) else lament(no)


def short(place: object) -> str:
    """Name a file by its folder and itself: the rest of its path says nothing at a desk."""
    path = PurePath(str(place))
    return f"{path.parent.name}/{path.name}".lstrip("/")


def size_said(size: int) -> str:
    """Write a size as one reads it: ``3.2 MB``."""
    return QLocale().formattedDataSize(
        size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
