"""What is usual in a trade is the office's to say, from a day on."""

from datetime import date
from decimal import Decimal

import pytest
from tests.asked import MANAGER, OFFICER

from sheaf.domain.errors import NotAllowed
from sheaf.domain.investigation.trade import OwnTrade, Range, RangeCrossed, Trade
from sheaf.queries import trades as asked
from sheaf.services import trades

SHOP = Trade.VILLAGE_SHOP


def ranged(low: str, high: str, *questions: str) -> OwnTrade:
    ends = Range(Decimal(low), Decimal(high))
    return OwnTrade({"gross_margin": ends}, questions)


def change(books, own: OwnTrade, since: date, key: str = "t", by=MANAGER) -> None:
    with books.work(by) as work:
        trades.change(work, key, SHOP, own, since)


def known(books):
    with books.look(OFFICER) as work:
        return asked.line(work, SHOP)


def test_a_trade_holds_as_it_came_until_the_office_says_otherwise(books, clock) -> None:
    assert known(books).own is None

    change(books, ranged("0.15", "0.25", "入行几年"), date(2026, 4, 1))
    assert known(books).own is None

    clock.on("2026-04-01")
    assert known(books).own == ranged("0.15", "0.25", "入行几年")
    assert known(books).since == date(2026, 4, 1)


def test_ranges_that_cross_are_refused_with_their_field(books) -> None:
    with pytest.raises(RangeCrossed) as no:
        change(books, ranged("0.3", "0.2"), date(2026, 3, 10))

    assert no.value.field == "gross_margin_high"


def test_changing_a_trade_takes_the_right(books) -> None:
    with pytest.raises(NotAllowed):
        change(books, ranged("0.1", "0.2"), date(2026, 3, 10), by=OFFICER)
