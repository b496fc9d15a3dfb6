"""Every trade, as it holds today."""

from datetime import date
from decimal import Decimal

from tests.asked import MANAGER

from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import TEMPLATES, OwnTrade, Range, Trade
from sheaf.queries import trades
from sheaf.services import trades as services


def test_every_trade_stands_there_with_what_is_usual(books) -> None:
    with books.look(MANAGER) as work:
        found = trades.lines(work)

    assert [one.trade for one in found] == [*Trade]
    assert all(one.template == TEMPLATES[one.trade] for one in found)


def test_own_ranges_stand_beside_those_that_came(books) -> None:
    own = OwnTrade({"stock_days": Range(Decimal(10), Decimal(20))})
    with books.work(MANAGER) as work:
        services.change(work, "t", Trade.GRAIN, own, date(2026, 3, 1))
        found = trades.line(work, Trade.GRAIN)

    assert found.template.ranges[Ratio.STOCK_DAYS].high == 20
    kept = TEMPLATES[Trade.GRAIN].ranges[Ratio.GROSS_MARGIN]
    assert found.template.ranges[Ratio.GROSS_MARGIN] == kept
    assert found.own == own
