"""Every place of the office opens for whoever may open it, in both languages."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from tests.conftest import PEOPLE

from sheaf.domain.teller import Role
from sheaf.ui import rooms, theme
from sheaf.ui.main_window import MainWindow
from sheaf.ui.place import Place

MANAGER, ADMINISTRATOR = PEOPLE[Role.MANAGER], PEOPLE[Role.ADMINISTRATOR]
TODAY = date(2026, 3, 10).toordinal()

#: Places with tests of their own: they need something in the books first.
ELSEWHERE = {"products", "product", "take_back_move", "end_delegation"}

PLACES = [
    (MANAGER, Place("office")),
    (MANAGER, Place("letterhead")),
    (MANAGER, Place("settings")),
    (MANAGER, Place("setting", 9)),
    (MANAGER, Place("trades")),
    (MANAGER, Place("trade", 0, "village_shop")),
    (MANAGER, Place("trade_ranges", 0, "village_shop")),
    (MANAGER, Place("trade_lines", 0, "village_shop/stock")),
    (MANAGER, Place("trade_pages", 0, "village_shop")),
    (MANAGER, Place("new_trade")),
    (MANAGER, Place("holidays")),
    (MANAGER, Place("holiday", 2026)),
    (MANAGER, Place("lpr")),
    (MANAGER, Place("lpr_value")),
    (MANAGER, Place("cash_day")),
    (MANAGER, Place("close_day", TODAY)),
    (MANAGER, Place("months")),
    (MANAGER, Place("close_month")),
    (MANAGER, Place("move_cash", 0)),
    (MANAGER, Place("move_cash", 1)),
    (MANAGER, Place("backup")),
    (MANAGER, Place("joined")),
    (ADMINISTRATOR, Place("tellers")),
    (ADMINISTRATOR, Place("appoint")),
    (ADMINISTRATOR, Place("delegations")),
    (ADMINISTRATOR, Place("delegate")),
    (ADMINISTRATOR, Place("roles", 1)),
    (ADMINISTRATOR, Place("dismiss", 1)),
    (ADMINISTRATOR, Place("own_file", 1)),
    (ADMINISTRATOR, Place("renew_password", 1)),
    (ADMINISTRATOR, Place("recovery_key")),
]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(
    ("person", "place"), PLACES, ids=lambda one: getattr(one, "kind", "")
)
def test_it_opens_with_its_title_and_nothing_cut(
    qtbot, machine, desk_of, language, person, place
) -> None:
    theme.load_fonts()
    machine.speak(language)
    window = MainWindow(desk_of(person), machine)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()

    window.go(place)

    front = window.front
    assert front.place.kind == place.kind
    told = front if window.sheets else front.head
    assert told.accessibleName()
    for button in front.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    for words in front.findChildren(QLabel):
        if words.isVisible() and not words.wordWrap() and words.text():
            wide = words.fontMetrics().horizontalAdvance(words.text())
            assert words.width() >= wide, words.text()


def test_every_place_of_the_office_is_among_them() -> None:
    here = {
        kind
        for kind, shown in rooms.PAGES.items()
        if shown.startswith("sheaf.ui.office.") and kind not in ELSEWHERE
    }

    assert here == {place.kind for _person, place in PLACES}
