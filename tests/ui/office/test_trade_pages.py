"""Which pages the notebook of a trade has is the office's to choose."""

from __future__ import annotations

import pytest
from tests.asked import MANAGER
from tests.ui.office.sheets import gone
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import OwnTrade, Trade
from sheaf.queries import trades
from sheaf.services import trades as services
from sheaf.ui.investigation.trades import asked_for
from sheaf.ui.place import Place


@pytest.fixture
def beans(books) -> str:
    with books.work(MANAGER) as work:
        own = OwnTrade(name="Bean curd", like=Trade.VILLAGE_SHOP)
        return services.add(work, "t", own, work.today)


def known(books, code):
    with books.look(MANAGER) as work:
        return trades.line(work, code)


def test_an_added_trade_chooses_its_pages_by_keys(window, books, beans) -> None:
    keys, shown = Keyboard(), window(MANAGER)
    shown.go(Place("trade", 0, beans))
    [pages] = [one for one in shown.page.ranges.table.rows if one.name == "Pages"]
    assert "Production" in pages.says

    shown.go(pages.place)
    sheet = shown.sheets[-1]
    keys.type("1")  # no suppliers
    keys.type("9")  # but production
    keys.press(ENTER, CTRL)

    assert gone(sheet)
    found = known(books, beans)
    assert Sheet.WORK in found.template.sheets
    assert Sheet.SUPPLIERS not in found.template.sheets
    assert "suppliers" not in asked_for(found)
    listed = [one.place.extra for one in shown.page.pages.table.rows]
    assert f"{beans}/suppliers" not in listed


def test_kept_as_they_stand_they_are_not_the_offices_own(window, books) -> None:
    shown = window(MANAGER)
    shown.go(Place("trade_pages", 0, Trade.GRAIN.value))

    shown.sheets[-1].form.confirm()

    assert known(books, Trade.GRAIN.value).since is None


def test_no_page_at_all_is_asked_for_again(window, books, beans) -> None:
    shown = window(MANAGER)
    shown.go(Place("trade_pages", 0, beans))
    sheet = shown.sheets[-1]

    sheet.form.field("pages").edit.put("")
    sheet.form.confirm()

    assert sheet.form.field("pages").wrong
