"""Every setting of the office on one page: what it means, its value, its default."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sheaf.domain.policy import PENDING, SETTINGS
from sheaf.queries import policy
from sheaf.queries.policy import SettingLine
from sheaf.ui import theme
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.layout import across, inset, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.office.meanings import CHAPTERS, chapter_of, chapter_said, meaning
from sheaf.ui.office.setting_words import said
from sheaf.ui.place import Place

SEARCH = 344  # dp of the field that filters
VALUE, DEFAULT, SINCE = 252, 196, 196
NUMBERS = {name: at for at, name in enumerate(SETTINGS)}


class SettingsPage(Page):
    """The filter keeps the focus and leads the lists; Enter changes a setting."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head.say(self.tr("Settings"))
        self.head.summary(
            self.tr(
                "A change holds from a day on; loans agreed before keep what they have."
            )
        )
        self.filter = LineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words, such as late or 30 %"))
        self.filter.setAccessibleName(self.tr("Filter the settings"))
        self.filter.setFixedWidth(theme.dp(SEARCH))
        self.filter.edited.connect(self._show)
        self.sections = {one: self._section(one) for one in CHAPTERS}
        self.lists = {one: _ledger(part) for one, part in self.sections.items()}
        self.nothing = paragraph(self.tr("No setting has these words."), "muted")
        self.nothing.hide()
        row = inset(across(self.filter, None), self.nothing)
        self.fill(row, *self.sections.values(), None)
        self.lines: Sequence[SettingLine] = ()
        self._flow = self.flow(*self.lists.values())
        self._flow.lead(self.filter)

    def reload(self) -> None:
        """Look at every setting again."""
        self.lines = self.desk.read(policy.settings)
        self._show()

    def first(self) -> QWidget:
        """Let one type at once."""
        return self.filter

    def acts(self) -> list[Offer]:
        """Change what the cursor is on."""
        return [
            offer("edit", self._flow.current.choose, self.tr("Change")),
            offer("filter", self.filter.setFocus),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc empty the filter before it leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        words = self.filter.text().casefold().split()
        found = [one for one in self.lines if _matches(one, words)]
        groups = groupby(found, lambda one: chapter_of(SETTINGS[one.name].section))
        rows = {chapter: list(group) for chapter, group in groups}
        for chapter, section in self.sections.items():
            here = rows.get(chapter, [])
            self.lists[chapter].show_rows(here)
            section.say(str(len(here)))
            section.setVisible(bool(here))
        self.nothing.setVisible(not found)
        if words:
            self._flow.start()

    def _section(self, chapter: str) -> Section:
        ledger = Ledger(self._columns(), lambda line: line.name)
        ledger.chosen.connect(self._open)
        return Section(chapter_said(chapter), ledger)

    def _open(self, line: SettingLine) -> None:
        self.go.emit(Place("setting", NUMBERS[line.name]))

    def _columns(self) -> list[Column[SettingLine]]:
        return [
            Column("", lambda line: meaning(line.name)),
            Column("", lambda line: said(line.name, line.value), VALUE, bold=True),
            Column("", self._default, DEFAULT, tone="muted", small=True),
            Column("", self._since, SINCE, tone="muted", small=True),
        ]

    def _default(self, line: SettingLine) -> str:
        default = SETTINGS[line.name].default
        if line.value == default:
            return self.tr("the default")
        return self.tr("default {0}").format(said(line.name, default))

    def _since(self, line: SettingLine) -> str:
        if line.name in PENDING:
            return self.tr("not used yet")
        if line.next is not None:
            words = self.tr("{0} from {1}")
            value = said(line.name, line.next.value)
            return words.format(value, line.next.since.isoformat())
        if line.last is None:
            return self.tr("never changed")
        since = line.last.since.isoformat()
        return self.tr("since {0}, {1}").format(since, line.last.teller)


def _ledger(section: Section) -> Ledger[SettingLine]:
    assert isinstance(section.part, Ledger)  # noqa: S101 (every part here is one)
    return section.part


def _matches(line: SettingLine, words: Sequence[str]) -> bool:
    setting = SETTINGS[line.name]
    text = " ".join(
        (
            meaning(line.name),
            said(line.name, line.value),
            chapter_said(chapter_of(setting.section)),
            line.name.replace("_", " "),
        )
    ).casefold()
    return all(re.search(rf"(?<![a-z]){re.escape(word)}", text) for word in words)
