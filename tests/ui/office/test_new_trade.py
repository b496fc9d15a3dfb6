"""A trade of the office's own, added by keys and offered where notebooks begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.asked import MANAGER
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.domain.investigation.trade import TEMPLATES, Trade
from sheaf.queries import trades
from sheaf.ui.place import Place


def test_it_is_added_and_opens_with_what_the_other_has(window, books) -> None:
    shown, keys = window(MANAGER), Keyboard()
    shown.go(Place("trades"))
    keys.ctrl(Qt.Key.Key_I)

    keys.type("Barber")
    keys.press(ENTER)
    keys.type("1")
    keys.press(ENTER, CTRL)

    assert shown.page.place == Place("trade", 0, "own_1")
    with books.look(MANAGER) as work:
        found = trades.line(work, "own_1")
    assert (found.trade.name, found.trade.like) == ("Barber", Trade.VILLAGE_SHOP)
    assert found.template == TEMPLATES[Trade.VILLAGE_SHOP]


def test_a_name_that_stands_there_already_is_said_beside_it(window, books) -> None:
    for name in ("Barber", "Barber"):
        shown = window(MANAGER)
        shown.go(Place("new_trade"))
        sheet = shown.sheets[-1]
        sheet.form.field("name").edit.put(name)
        sheet.form.field("like").edit.choose(Trade.GRAIN)
        sheet.form.confirm()

    assert sheet.form.field("name").wrong
    with books.look(MANAGER) as work:
        assert len(trades.lines(work)) == len(Trade) + 1
