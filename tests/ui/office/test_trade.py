"""A trade's page: its ranges and the lines of every page of its notebook."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from tests.asked import MANAGER
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.domain.investigation.trade import TEMPLATES, OwnTrade, Trade
from sheaf.queries import trades
from sheaf.services import trades as services
from sheaf.ui.place import Place

SHOP = Trade.VILLAGE_SHOP.value
DOWN = Qt.Key.Key_Down


@pytest.fixture
def shown(window):
    made = window(MANAGER)
    made.go(Place("trade", 0, SHOP))
    return made


def known(books):
    with books.look(MANAGER) as work:
        return trades.line(work, SHOP)


def test_it_lists_every_page_that_may_be_named_beforehand(shown) -> None:
    pages = shown.page.pages.table.rows

    listed = [one.place.extra for one in pages]
    lined = TEMPLATES[Trade.VILLAGE_SHOP].lined
    assert listed == [f"{SHOP}/{sheet.value}" for sheet in lined]
    assert "village_shop/wish" not in listed  # single figures
    assert "village_shop/guarantors" not in listed  # the application names them
    [costs] = [one for one in pages if one.place.extra.endswith("/costs")]
    assert costs.says.startswith("Rent, Wages")
    assert not any(one.own for one in pages)


def test_the_lines_of_a_page_are_changed_by_keys(books, shown) -> None:
    keys = Keyboard()
    keys.press(DOWN)  # from the ranges to what pages there are, and into their lines
    keys.press(DOWN)
    keys.press(DOWN)
    keys.press(ENTER)
    sheet = shown.sheets[-1]
    assert sheet.place == Place("trade_lines", 0, "village_shop/suppliers")

    keys.ctrl(Qt.Key.Key_A)
    keys.type("Dairy")
    keys.press(ENTER, CTRL)

    assert known(books).own == OwnTrade(lines={"suppliers": ("Dairy",)})
    [own] = [one for one in shown.page.pages.table.rows if one.own]
    assert own.says == "Dairy"


def test_a_trade_set_for_a_later_day_shows_as_it_was_set_last(books, shown) -> None:
    with books.work(MANAGER) as work:
        later = work.today.replace(month=12)
        services.change(work, "t", SHOP, OwnTrade(lines={"costs": ("Ice",)}), later)

    shown.page.reload()

    [own] = [one for one in shown.page.pages.table.rows if one.own]
    assert own.says == "Ice"
