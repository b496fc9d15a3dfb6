"""The trades of an office, listed and opened by keys."""

from __future__ import annotations

from datetime import date

from tests.asked import MANAGER
from tests.windows import ENTER, Keyboard

from sheaf.domain.investigation.trade import OwnTrade, Trade
from sheaf.services import trades
from sheaf.ui.place import Place


def listed(window):
    made = window(MANAGER)
    made.go(Place("trades"))
    return made


def texts(shown, at: int) -> list[str]:
    rows = shown.page.trades.table.rows
    columns = shown.page.trades.table.columns
    return [column.cell(rows[at]).text for column in columns[:3]]


def test_enter_opens_a_trade(window) -> None:
    shown = listed(window)

    Keyboard().press(ENTER)

    assert shown.page.place == Place("trade", 0, "village_shop")


def test_what_the_office_set_is_told_from_what_came(window, books) -> None:
    with books.work(MANAGER) as work:
        own = OwnTrade(lines={"costs": ("Ice",)})
        trades.change(work, "t", "village_shop", own, work.today)
        trades.change(work, "u", "greenhouse", own, date(2026, 12, 1))
        added = OwnTrade(name="Barber", like=Trade.VILLAGE_SHOP)
        trades.add(work, "v", added, date(2026, 12, 1))

    shown = listed(window)

    assert texts(shown, 0) == ["Village shop", "own since 2026-03-10", ""]
    assert texts(shown, 1) == [
        "Greenhouse vegetables", "as it came", "changes on 2026-12-01",
    ]  # fmt: skip
    assert texts(shown, 7) == ["Barber", "from 2026-12-01", ""]
