"""A part of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from sheaf.ui import theme
from sheaf.ui.kit.ledger import LongLedger
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column


def words(section) -> list[str]:
    return [one.text() for one in section.findChildren(QLabel) if one.isVisibleTo(section)]


def test_an_empty_part_says_so_kindly(qtbot) -> None:
    part = QWidget()
    section = Section("Due today", part, "Nothing is due today.")
    qtbot.addWidget(section)

    section.set_empty(True)
    assert "Nothing is due today." in words(section)
    assert not part.isVisibleTo(section)

    section.set_empty(False)
    assert "Nothing is due today." not in words(section)
    assert part.isVisibleTo(section)


def test_an_empty_part_leaves_no_room_between_its_heading_and_its_sentence(qtbot) -> None:
    section = Section("Rates", QWidget(), "None.")
    qtbot.addWidget(section)
    section.set_empty(True)
    section.resize(400, 600)
    section.show()

    title, *_rest, told = [one for one in section.findChildren(QLabel) if one.isVisible()]
    above = title.mapTo(section, title.rect().bottomLeft()).y()
    assert told.mapTo(section, told.rect().topLeft()).y() - above < title.height()
    assert told.alignment() & Qt.AlignmentFlag.AlignTop


def test_how_many_and_how_much_stand_in_the_heading(qtbot) -> None:
    section = Section("Due today", QWidget())
    qtbot.addWidget(section)

    section.say("3 loans", "Total 11,846.50")

    assert words(section)[:3] == ["Due today", "3 loans", "Total 11,846.50"]


def test_the_part_is_called_by_its_heading(qtbot) -> None:
    part = QWidget()
    section = Section("Visits", part)
    qtbot.addWidget(section)

    section.retitle("Visits tomorrow")

    assert part.accessibleName() == "Visits tomorrow"


def test_a_list_that_scrolls_takes_all_the_room(qtbot) -> None:
    theme.load_fonts()
    ledger = LongLedger([Column("", str)], key=lambda row: row)
    section = Section("Loans", ledger, "None.")
    qtbot.addWidget(section)
    ledger.show_rows([*range(60)])
    section.resize(600, 500)
    section.show()

    assert ledger.height() > 420

    section.set_empty(empty=True)
    assert not ledger.isVisible()
