"""A trade's usual ranges; of an own trade the name beside them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.asked import MANAGER
from tests.ui.office.sheets import gone
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import OwnTrade, Trade
from sheaf.queries import trades
from sheaf.services import trades as services
from sheaf.ui.place import Place

SHOP = Trade.VILLAGE_SHOP.value


def opened(window, code: str = SHOP):
    shown = window(MANAGER)
    shown.go(Place("trade_ranges", 0, code))
    return shown.sheets[-1]


def known(books, code: str = SHOP):
    with books.look(MANAGER) as work:
        return trades.line(work, code)


@pytest.mark.parametrize("trade", Trade)
def test_kept_as_it_stands_it_is_not_the_offices_own(window, books, trade) -> None:
    opened(window, trade.value).form.confirm()

    assert known(books, trade.value).since is None


def test_a_range_is_changed_from_today(window, books) -> None:
    sheet, keys = opened(window), Keyboard()

    keys.type("14")
    keys.press(ENTER, CTRL)

    assert gone(sheet)
    found = known(books)
    assert found.template.ranges[Ratio.GROSS_MARGIN].low == Decimal("0.14")
    assert [*found.own.ranges] == ["gross_margin"]


def test_a_range_that_crosses_is_said_beside_its_field(window, books) -> None:
    sheet = opened(window)

    sheet.form.field("stock_days_high").edit.put("1")
    sheet.form.confirm()

    assert sheet.form.field("stock_days_high").wrong
    assert known(books).own is None


def test_an_own_trade_has_a_name_to_change(window, books) -> None:
    with books.work(MANAGER) as work:
        own = OwnTrade(name="Bean curd", like=Trade.WORKSHOP)
        code = services.add(work, "t", own, work.today)
    sheet = opened(window, code)

    sheet.form.field("name").edit.put("Bean curd and milk")
    sheet.form.confirm()

    assert known(books, code).trade.name == "Bean curd and milk"
