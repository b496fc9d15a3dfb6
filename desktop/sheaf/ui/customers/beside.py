"""Beside a form: customers who may be the one being typed, and why one thinks so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from sheaf.queries import namesakes
from sheaf.queries.namesakes import Described, Likeness, Namesake
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import across, down, paragraph, retone
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

TALL = 36


class Beside(QWidget):
    """Namesakes, the likeliest first; Enter opens one, and the form waits behind."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, but: int) -> None:
        super().__init__()
        self._desk, self._but = desk, but
        self._asked: tuple[Described, ...] = ()
        self.list: Ledger[Namesake] = Ledger(
            [
                Column("", lambda one: one.name, 104, bold=True),
                Column("", lambda one: one.village),
                Column("", lambda one: one.born, 112, tone="muted"),
            ],
            lambda one: one.id,
            TALL,
        )
        self.list.chosen.connect(lambda one: self.chosen.emit(one.id))
        self.list.moved.connect(self._say)
        self._why = paragraph("", "muted", "small")
        self.section = Section(self.tr("Like this one"), self.list)
        self.setLayout(down(self.section, across(12, self._why, gap=0), None, gap=8))
        self.hide()

    def look(self, *people: Described) -> tuple[Namesake, ...]:
        """Show who is like these; return those who are likely one and the same."""
        if people != self._asked:
            self._asked = people
            found = self._like(people)
            self.list.show_rows(found)
            self.section.say(str(len(found)) if found else "")
            self.setVisible(bool(found))
            if found:
                self.list.mark_row(0)
                self._say(self.list.current() or found[0])
        return tuple(like for like in self.list.table.rows if like.likeness.strong)

    def _like(self, people: Iterable[Described]) -> list[Namesake]:
        """Ask about one after the other; who is like two of them stands there once."""
        found: dict[int, Namesake] = {}
        for one in people:
            for like in self._desk.read(namesakes.similar, one, self._but):
                known = found.get(like.id, like)
                found[like.id] = min(known, like, key=lambda each: each.likeness)
        return [*found.values()]

    def _say(self, like: Namesake) -> None:
        why = words_for(like.likeness)
        if like.likeness is Likeness.SAME_NUMBER:
            words = self.tr("{0}: this is the file of {1}. Down and Enter open it.")
        elif like.likeness.strong:
            words = self.tr("{0}: likely the same person. Down and Enter open the file.")
        else:
            words = self.tr("{0}, but not the same number. If in doubt, look there first.")
        retone(self._why, words.format(why, like.name), _tone(like.likeness))


class Around(QWidget):
    """What holds a form: Down leads out of it to who is like, before the page scrolls."""

    def __init__(self, held: QLayout, beside: Beside) -> None:
        super().__init__()
        self._beside = beside
        self.setLayout(held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to those who are like, if there are any."""
        plain = event.key() == Qt.Key.Key_Down and not event.modifiers()
        if plain and self._beside.isVisible():
            self._beside.list.setFocus()
        else:
            super().keyPressEvent(event)


def _tone(likeness: Likeness) -> str:
    return "bad" if likeness.strong else "muted"
