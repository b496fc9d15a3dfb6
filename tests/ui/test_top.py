from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from sheaf.services import backups
from sheaf.store.archive import Archive
from sheaf.ui.top import RoomsRail, TopBar, dated


def words(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_the_rail_follows_the_last_verified_backup(qtbot, machine, desk) -> None:
    rail = RoomsRail(desk)
    qtbot.addWidget(rail)
    assert "No backup verified yet" in words(rail)

    desk.write(backups.note, Archive("/stick/a.sheaf", 1, "00"))

    assert "Backup verified today 12:00" in words(rail)


def test_the_rail_names_the_office_and_that_it_is_for_practice(
    qtbot, machine, desk
) -> None:
    rail = RoomsRail(desk)
    qtbot.addWidget(rail)

    assert "清河农信" in words(rail)
    assert "Practice office" in words(rail)


def test_the_bar_has_the_box_the_day_and_the_menu(qtbot, machine, desk) -> None:
    bar = TopBar(desk)
    qtbot.addWidget(bar)

    assert bar.date.text() == "2026-03-10 Tuesday"
    assert bar.box.isReadOnly()
    assert bar.menu.accessibleName() == "Menu"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "2026-03-09 Monday"), ("zh_CN", "2026-03-09 周一")]
)
def test_a_day_is_said_with_its_weekday(qapp, language, said) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert dated(date(2026, 3, 9)) == said
    finally:
        QLocale.setDefault(before)
