"""The trades of an office, opened and changed by keys."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from tests.asked import MANAGER
from tests.ui.office.sheets import gone
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import Trade
from sheaf.queries import trades
from sheaf.ui.place import Place

Key = Qt.Key


@pytest.fixture
def shown(window):
    made = window(MANAGER)
    made.go(Place("trades"))
    return made


def known(books):
    with books.look(MANAGER) as work:
        return trades.line(work, Trade.VILLAGE_SHOP)


def test_a_range_is_changed_from_today(books, shown) -> None:
    keys = Keyboard()
    keys.press(ENTER)
    sheet = shown.sheets[-1]
    assert sheet.place == Place("trade", 0, "village_shop")

    keys.type("14")
    keys.press(ENTER, CTRL)

    assert gone(sheet)
    found = known(books)
    assert found.template.ranges[Ratio.GROSS_MARGIN].low == Decimal("0.14")
    assert found.own.questions == ()  # those that came
    [row, *_others] = shown.page.trades.table.rows
    assert row.since is not None


def test_questions_of_the_offices_own(books, shown) -> None:
    Keyboard().press(ENTER)
    sheet = shown.sheets[-1]

    sheet.questions.edit.put("入行几年\n\n 谁管账 ")
    sheet.form.confirm()

    assert known(books).own.questions == ("入行几年", "谁管账")


def test_a_range_that_crosses_is_said_beside_its_field(books, shown) -> None:
    Keyboard().press(ENTER)
    sheet = shown.sheets[-1]

    sheet.form.field("stock_days_high").edit.put("1")
    sheet.form.confirm()

    assert sheet.form.field("stock_days_high").wrong
    assert known(books).own is None
