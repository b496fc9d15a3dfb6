"""What is usual in a trade, and what is asked, is the office's to say, from a day on."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select
from tests.asked import MANAGER, OFFICER

from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import (
    TEMPLATES,
    OwnTrade,
    Range,
    RangeCrossed,
    Trade,
)
from sheaf.queries import trades as asked
from sheaf.services import trades
from sheaf.store.tables.office import TradeRow

SHOP = Trade.VILLAGE_SHOP.value
APRIL = date(2026, 4, 1)
TODAY = date(2026, 3, 10)


def ranged(low: str, high: str, **lines: tuple[str, ...]) -> OwnTrade:
    ends = Range(Decimal(low), Decimal(high))
    return OwnTrade({"gross_margin": ends}, lines)


def change(books, own: OwnTrade, since: date, key: str = "t", by=MANAGER) -> bool:
    with books.work(by) as work:
        return trades.change(work, key, SHOP, own, since)


def add(books, name: str, since: date = TODAY, like=Trade.WORKSHOP) -> str:
    with books.work(MANAGER) as work:
        return trades.add(work, name, OwnTrade(name=name, like=like), since)


def known(books, code: str = SHOP):
    with books.look(OFFICER) as work:
        return asked.line(work, code)


def test_a_trade_holds_as_it_came_until_the_office_says_otherwise(books, clock) -> None:
    assert known(books).own is None
    own = ranged("0.15", "0.25", story=("入行几年",))

    assert change(books, own, APRIL)
    assert known(books).own is None
    assert known(books).next == APRIL

    clock.on("2026-04-01")
    assert known(books).own == own
    assert known(books).since == APRIL
    assert known(books).next is None


def test_what_is_kept_as_it_came_is_not_the_offices_own(books) -> None:
    came = {
        ratio.value: ends for ratio, ends in TEMPLATES[Trade.VILLAGE_SHOP].ranges.items()
    }

    assert not change(books, OwnTrade(came), TODAY)

    assert known(books).own is None
    with books.look(OFFICER) as work:
        assert work.session.scalars(select(TradeRow)).all() == []


def test_what_is_kept_as_it_stands_is_not_written_again(books) -> None:
    change(books, ranged("0.15", "0.25"), TODAY)

    assert not change(books, ranged("0.15", "0.25"), APRIL, "again")

    assert known(books).next is None


def test_a_trade_goes_back_to_what_it_came_as(books, clock) -> None:
    change(books, ranged("0.15", "0.25"), TODAY)

    assert change(books, OwnTrade(), APRIL, "back")

    clock.on("2026-04-01")
    assert known(books).own is None
    assert known(books).template == TEMPLATES[Trade.VILLAGE_SHOP]


def test_a_change_decided_for_later_is_not_overtaken(books) -> None:
    change(books, ranged("0.15", "0.25"), APRIL)

    with pytest.raises(Unusable) as no:
        change(books, ranged("0.10", "0.25"), TODAY, "before")

    assert (no.value.field, no.value.reason) == ("since", "changes_later")
    assert no.value.given == "2026-04-01"


def test_no_change_reaches_back(books) -> None:
    with pytest.raises(Unusable) as no:
        change(books, ranged("0.1", "0.2"), date(2026, 3, 9))

    assert no.value.reason == "in_the_past"


def test_ranges_that_cross_are_refused_with_their_field(books) -> None:
    with pytest.raises(RangeCrossed) as no:
        change(books, ranged("0.3", "0.2"), TODAY)

    assert no.value.field == "gross_margin_high"


def test_changing_a_trade_takes_the_right(books) -> None:
    with pytest.raises(NotAllowed):
        change(books, ranged("0.1", "0.2"), TODAY, by=OFFICER)


def test_a_trade_is_added_like_another(books) -> None:
    code = add(books, "豆腐坊")

    found = known(books, code)
    assert (found.trade.name, found.trade.like) == ("豆腐坊", Trade.WORKSHOP)
    assert found.template == TEMPLATES[Trade.WORKSHOP]


def test_a_trade_of_the_offices_own_is_changed_and_renamed(books) -> None:
    code = add(books, "豆腐坊")
    own = OwnTrade(
        {"gross_margin": Range(Decimal("0.3"), Decimal("0.5"))},
        {"products": ("豆腐", "豆浆")},
        "豆腐作坊",
        Trade.WORKSHOP,
    )

    with books.work(MANAGER) as work:
        assert trades.change(work, "c", code, own, TODAY)

    found = known(books, code)
    assert found.trade.name == "豆腐作坊"
    assert found.template.ranges[Ratio.GROSS_MARGIN].low == Decimal("0.3")
    assert found.own.lines["products"] == ("豆腐", "豆浆")


def test_two_trades_have_two_names(books) -> None:
    add(books, "豆腐坊")

    with pytest.raises(Unusable) as no, books.work(MANAGER) as work:
        trades.add(work, "x", OwnTrade(name="豆腐坊", like=Trade.GRAIN), TODAY)

    assert (no.value.field, no.value.reason) == ("name", "given_twice")


def test_an_added_trade_has_a_name(books) -> None:
    with pytest.raises(Missing) as no:
        add(books, "")

    assert no.value.field == "name"
