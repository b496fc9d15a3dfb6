"""A trade's form reads back what it shows."""

from __future__ import annotations

import pytest
from tests.asked import MANAGER

from sheaf.domain.investigation.trade import TEMPLATES, Trade
from sheaf.queries import trades
from sheaf.ui.place import Place


@pytest.mark.parametrize("trade", Trade)
def test_kept_as_it_stands_nothing_changes(window, books, trade) -> None:
    shown = window(MANAGER)
    shown.go(Place("trade", 0, trade.value))

    shown.sheets[-1].form.confirm()

    with books.look(MANAGER) as work:
        found = trades.line(work, trade)
    assert found.own.questions == ()
    assert found.template == TEMPLATES[trade]
