"""Every trade, from its notebook to what can be lent."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from tests.build import yuan
from tests.notebooks import GREENHOUSE, HONEST, TRANSPORT, setting, typed, with_line

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.checks.rule import Verdict
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.schedule import Method

CASES = {Trade.GREENHOUSE: GREENHOUSE, Trade.TRANSPORT: TRANSPORT}


@pytest.mark.parametrize("trade", Trade)
def test_an_honest_notebook_stands_in_every_figure(trade) -> None:
    case = worked_out(typed(HONEST[trade]), setting(trade))

    assert case.faults == ()
    assert [one.name for one in case.failed] == []
    assert case.open == ()
    assert case.doubts == ()


@pytest.mark.parametrize("trade", Trade)
def test_a_hidden_debt_shows_in_every_trade(trade) -> None:
    pages = typed(HONEST[trade])
    saved, report, service = (one[0] for one in pages[Sheet.HOME])
    found = tuple((text,) for text in (saved, str(int(report) + 40000), "9999"))

    case = worked_out({**pages, Sheet.HOME: found}, setting(trade))

    apart = {one.name for one in case.failed}
    assert {"credit_report", "debt_service"} <= apart
    assert float(service) < 9999


@pytest.mark.parametrize("trade", [one for one in Trade if "stock:" in HONEST[one]])
def test_borrowed_stock_shows_in_every_trade_that_keeps_any(trade) -> None:
    """Goods of others swell stock and equity; nobody has a slip for them."""
    pages = with_line(typed(HONEST[trade]), Sheet.STOCK, "借来的货\t1\t150000")

    case = worked_out(pages, setting(trade))

    assert {"equity", "proved_stock"} <= {one.name for one in case.failed}


def test_a_season_carries_a_greenhouse() -> None:
    case = worked_out(typed(GREENHOUSE), setting(Trade.GREENHOUSE))

    assert case.income.average.disposable == yuan("11000")
    assert case.income.lowest.number == 8  # fallow: costs and household go on
    assert case.income.lowest.disposable == yuan("-10000")
    bounds = {one.bound: one.amount for one in case.limit.terms}
    assert bounds[Bound.CASH_LOWEST] == yuan("0")  # not in level instalments

    asked = setting(Trade.GREENHOUSE).asked
    harvest = replace(asked.agreement, method=Method.BULLET)
    told = replace(setting(Trade.GREENHOUSE), asked=replace(asked, agreement=harvest))
    waiting = worked_out(typed(GREENHOUSE), told)
    assert waiting.limit.amount == yuan("50000")
    assert waiting.limit.binding.bound is Bound.NEED


def test_a_lorry_that_is_not_paid_off_lends_little() -> None:
    case = worked_out(typed(TRANSPORT), setting(Trade.TRANSPORT))

    assert case.income.average.disposable == yuan("4500")
    assert case.limit.amount == yuan("30000")
    assert case.ratios[Ratio.DEBT_TO_ASSETS] == Fraction(60, 203)
    # after June 2027 nothing more is paid on the lorry
    assert case.limit.flow[-1].debts == yuan("5000")


@pytest.mark.parametrize("trade", CASES)
def test_sales_inflated_by_30_per_cent_show_in_other_trades_too(trade) -> None:
    pages = typed(CASES[trade])
    told = [[*line] for line in pages[next(iter(s for s in pages if s.value == "said"))]]
    for at in (0, 1):
        told[at][0] = str(int(Decimal(told[at][0]) * 13 / 10))
    said = next(sheet for sheet in pages if sheet.value == "said")

    case = worked_out({**pages, said: tuple(map(tuple, told))}, setting(trade))

    apart = [one.name for one in case.failed if one.verdict is Verdict.REJECT]
    assert {"purchases", "sales_by_flow"} <= set(apart)


#: Where borrowed money or borrowed goods come to lie in a trade: the page and its line.
BOUGHT = {
    Trade.VILLAGE_SHOP: (Sheet.STOCK, "新进货\t1\t40000\t盘点表"),
    Trade.GREENHOUSE: (Sheet.STOCK, "新进农资\t1\t40000\t盘点表"),
}
BORROWED = {
    Trade.VILLAGE_SHOP: (Sheet.STOCK, "借来的货\t1\t60000"),
    Trade.GREENHOUSE: (Sheet.STOCK, "借来的农资\t1\t60000"),
    Trade.TRANSPORT: (Sheet.FIXED_ASSETS, "借来的货车\t60000"),  # it keeps no stock
}


def apart(pages, trade) -> set[str]:
    return {one.name for one in worked_out(pages, setting(trade)).failed}


@pytest.mark.parametrize("trade", BOUGHT)
def test_a_private_debt_of_40000_shows_without_any_report(trade) -> None:
    """Neither bank nor accounts know of it; what it bought is there."""
    found = apart(with_line(typed(HONEST[trade]), *BOUGHT[trade]), trade)

    assert "equity" in found
    assert {"stock_turnover", "peers_stock_days"} & found


@pytest.mark.parametrize("trade", BORROWED)
def test_what_is_borrowed_to_be_shown_is_found_by_two(trade) -> None:
    found = apart(with_line(typed(HONEST[trade]), *BORROWED[trade]), trade)

    assert {"equity", "proved_assets"} <= found


@pytest.mark.parametrize("trade", BORROWED)
def test_a_debt_that_was_spent_is_found_in_report_and_accounts(trade) -> None:
    pages = typed(HONEST[trade])
    saved, report, service = (one[0] for one in pages[Sheet.HOME])
    told = (saved, str(int(report) + 40000), str(int(service) + 3500))
    pages |= {Sheet.HOME: tuple((text,) for text in told)}

    assert {"credit_report", "debt_service"} <= apart(pages, trade)
