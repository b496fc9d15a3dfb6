"""Every trade, as it holds today."""

from datetime import date
from decimal import Decimal

import pytest
from tests.asked import MANAGER

from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import TEMPLATES, OwnTrade, Range, Trade
from sheaf.queries import trades
from sheaf.services import trades as services

GRAIN = Trade.GRAIN.value


def test_every_trade_stands_there_with_what_is_usual(books) -> None:
    with books.look(MANAGER) as work:
        found = trades.lines(work)

    assert [one.trade.code for one in found] == [one.value for one in Trade]
    assert all(one.template == TEMPLATES[one.trade.like] for one in found)


def test_own_ranges_stand_beside_those_that_came(books) -> None:
    own = OwnTrade({"stock_days": Range(Decimal(10), Decimal(20))})
    with books.work(MANAGER) as work:
        services.change(work, "t", GRAIN, own, work.today)
        found = trades.line(work, GRAIN)

    assert found.template.ranges[Ratio.STOCK_DAYS].high == 20
    kept = TEMPLATES[Trade.GRAIN].ranges[Ratio.GROSS_MARGIN]
    assert found.template.ranges[Ratio.GROSS_MARGIN] == kept
    assert found.own == own


@pytest.mark.parametrize(("since", "chosen"), [("2026-03-10", True), ("2026-05-01", False)])
def test_an_added_trade_is_chosen_from_its_day_on(books, since, chosen) -> None:
    own = OwnTrade(name="理发店", like=Trade.VILLAGE_SHOP)
    with books.work(MANAGER) as work:
        code = services.add(work, "t", own, date.fromisoformat(since))
        listed = [one.trade.code for one in trades.lines(work)]
        offered = [one.trade.code for one in trades.choices(work)]

    assert code == "own_1"
    assert listed[-1] == code
    assert (code in offered) is chosen


def test_a_notebook_finds_what_it_was_begun_under_again(books) -> None:
    own = OwnTrade({"stock_days": Range(Decimal(10), Decimal(20))})
    with books.work(MANAGER) as work:
        services.change(work, "t", GRAIN, own, work.today)
        kept_as = trades.line(work, GRAIN).kept_as
        services.change(work, "back", GRAIN, OwnTrade(), work.today)

        assert trades.kept(work, kept_as) == own
        assert trades.kept(work, None) is None
        assert trades.line(work, GRAIN).own is None
