"""The menu: the acts of what is in front at its head, what always works in groups."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from sheaf.ui import rooms
from sheaf.ui.actions import Offer
from sheaf.ui.kit.keys import Keys
from sheaf.ui.kit.layout import icon_of

translate = QCoreApplication.translate

BACK = "back"
NEW = ("new_customer", "new_enquiry", "new_application")
COUNTER = ("receive", "schedule", "calculator", "classification", "cash_day", "back_up")
VIEW = ("bigger", "smaller", "plain", "theme", "language", "new_window")
LAST = ("help", "keys", "password", "sign_out", "quit")


class Menu(QMenu):
    """All that can be done now, each with its key; a letter takes every line of it.

    A page has up to sixteen acts of its own: what always works stands behind one line a
    group, so that the whole is one column on a screen of 768 lines. Where letters are
    larger it scrolls.
    """

    def __init__(self, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet("QMenu { menu-scrollable: 1; }")
        left = {one.act.name: one for one in keys.offers if one.act.name != "menu"}
        own = keys.in_front - {BACK}
        groups = [
            (words, [left.pop(name) for name in names if name in left and name not in own])
            for words, names in _groups()
        ]
        groups = [(words, offers) for words, offers in groups if offers]
        mine = list(left.values())
        # groups choose first: they keep their letters on every page
        letters = lettered([*(words for words, _ in groups), *(one.said for one in mine)])
        for one, words in zip(mine, letters[len(groups) :], strict=True):
            _add(self, one, words)
        self.addSeparator()
        for (_, offers), words in zip(groups, letters, strict=False):
            self._group(words, offers)
        self.aboutToHide.connect(self.deleteLater)

    def _group(self, words: str, offers: list[Offer]) -> None:
        under = QMenu(words, self)
        self.addMenu(under)
        inside = lettered([one.said for one in offers])
        for one, told in zip(offers, inside, strict=True):
            _add(under, one, told)


def lettered(lines: Iterable[str]) -> list[str]:
    """Give each line a letter of its own: one of its words, else one in brackets behind."""
    taken, told = set[str](), []
    for words in lines:
        plain = words.replace("&", "&&")
        letter = next((one for one in _heads(words) if one not in taken), "")
        if letter:
            at = plain.upper().index(letter)
            told.append(f"{plain[:at]}&{plain[at:]}")
        else:
            letter = next((one for one in ascii_uppercase if one not in taken), "")
            told.append(f"{plain} (&{letter})" if letter else plain)
        taken.add(letter)
    return told


def _heads(words: str) -> list[str]:
    """List the letters of a line, those at the head of a word first."""
    heads = [word[0] for word in words.split()]
    return [one.upper() for one in [*heads, *words] if one.upper() in ascii_uppercase]


def _groups() -> list[tuple[str, tuple[str, ...]]]:
    return [
        (translate("menu", "New"), NEW),
        (translate("menu", "Go to"), (BACK, *(room.name for room in rooms.ROOMS))),
        (translate("menu", "Counter"), ("search", *COUNTER)),
        (translate("menu", "View"), VIEW),
        (translate("menu", "Help and signing out"), LAST),
    ]


def _add(menu: QMenu, one: Offer, words: str) -> None:
    action = menu.addAction(f"{words}\t{one.act.shown_key}")
    if one.act.icon:
        action.setIcon(icon_of(one.act.icon, "muted"))
    action.setEnabled(one.ready)
    action.triggered.connect(lambda _checked: one.run())
