"""What frames the work: the rail with who sits here, and the bar with search and menu."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QLocale, QPoint, QTimer
from PySide6.QtWidgets import QFrame

from sheaf.domain.application import awaits
from sheaf.queries import (
    delegations,
    hearing,
    office,
    today,
    worklists,
)
from sheaf.ui import rooms, theme
from sheaf.ui.actions import Act
from sheaf.ui.desk import Desk
from sheaf.ui.kit.keys import Keys
from sheaf.ui.kit.layout import across, button, label, margins
from sheaf.ui.kit.rail import Rail, Room
from sheaf.ui.menu import Menu
from sheaf.ui.said import listed
from sheaf.ui.search import SearchBox
from sheaf.ui.words import words_for

MINUTE = 60_000  # ms


class RoomsRail(Rail):
    """The rooms one may enter; below them who sits here, where, and the last backup."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("Sheaf"), [_room(door) for door in rooms.doors(desk.teller)]
        )
        self._desk = desk
        for tell in (self.tell_who, self.tell_counts):
            desk.changed.connect(tell)
            tell()

    def tell_who(self) -> None:
        """Say who sits here, in which office, and when a backup was last verified."""
        teller = self._desk.teller
        roles = [
            words_for(role) for role in sorted(teller.roles, key=lambda one: one.value)
        ]
        name, backup, now = self._desk.read(_standing)
        acting = self._desk.read(delegations.held)
        held = self.tr(", ").join(roles)  # not in the f-string: lupdate reads none
        lines = [f"{teller.name}  {held}", name]
        if away := [one for one in acting if one.deputy_id == teller.id]:
            words = self.tr("acts for {0}")
            lines.insert(1, words.format(listed([one.principal for one in away])))
        if self._desk.keyring.practice:
            lines.append(self.tr("Practice office"))
        self.who([*lines, self._backup(backup, now)])

    def tell_counts(self) -> None:
        """Say how many payments are to be asked for, how many applications wait for me."""
        self.count("today", self._desk.read(today.payments))
        rights = self._desk.teller.permissions
        lists = self._desk.read(worklists.worklists)
        heard = {one.id for one in lists.hear}
        waits = [one for one in lists.all if one.id not in heard]
        self.count("applications", sum(awaits(one.stage, rights) for one in waits))
        self.count("committee", len(self._desk.read(hearing.to_vote)))

    def _backup(self, backup: office.Backup | None, now: datetime) -> str:
        if backup is None:
            return self.tr("No backup verified yet")
        clock, days = f"{backup.at:%H:%M}", (now.date() - backup.at.date()).days
        if days == 0:
            return self.tr("Backup verified today {0}").format(clock)
        if days == 1:
            return self.tr("Backup verified yesterday {0}").format(clock)
        return self.tr("Backup verified {0}").format(f"{backup.at:%Y-%m-%d}")


class TopBar(QFrame):
    """The search box, the date with its weekday, the menu."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(theme.dp(60))
        self._desk = desk
        self.box = SearchBox(self.tr("Customer, contract, ID number, phone, village"))
        self.date = label("", "muted")
        self.menu = button(self.tr("Menu"), "Alt", "plain")
        row = across(self.box, None, self.date, self.menu, gap=16)
        row.setStretch(0, 4)
        row.setStretch(1, 1)
        margins(row, 32, 0, 16, 0)
        self.setLayout(row)
        self.shown: Menu | None = None
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self._tell_date)
        self._clock.start()
        self._tell_date()

    def drop(self, keys: Keys) -> None:
        """Open the menu under its button."""
        self.shown = Menu(keys, self)
        self.shown.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def _tell_date(self) -> None:
        self.date.setText(dated(self._desk.read(lambda work: work.today)))


def dated(day: date) -> str:
    """Write a day with its weekday in the reader's language."""
    locale = QLocale()
    short = locale.language() == QLocale.Language.Chinese
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return f"{day.isoformat()} {locale.dayName(day.isoweekday(), form)}"


def _room(door: Act) -> Room:
    return Room(door.name, door.said, door.icon, door.key)


def _standing(work: Any) -> tuple[str, office.Backup | None, datetime]:
    name = office.letterhead(work, work.today).short_name
    return name, office.last_backup(work), work.now
