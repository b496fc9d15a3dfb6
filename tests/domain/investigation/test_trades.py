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
from sheaf.domain.investigation.trade import CHOOSABLE, TEMPLATES, OwnTrade, Trade
from sheaf.domain.money import Money, total
from sheaf.domain.schedule import Method


@pytest.mark.parametrize("trade", Trade)
def test_an_honest_notebook_stands_in_every_figure(trade) -> None:
    case = worked_out(typed(HONEST[trade]), setting(trade))

    assert case.faults == ()
    assert [one.name for one in case.failed] == []
    assert case.open == ()
    assert case.doubts == ()


def reported(pages, more: int):
    """Let the credit report have so much more than was named."""
    (whose, owed, *rest), *others = pages[Sheet.REPORTS]
    return {**pages, Sheet.REPORTS: ((whose, str(int(owed) + more), *rest), *others)}


def accounts(pages, less_saved: int, more_served: int):
    """Let the accounts show less saved, and more paid for debts."""
    (saved,), (service,) = pages[Sheet.HOME]
    left = str(int(saved) - less_saved) if saved else ""
    return {**pages, Sheet.HOME: ((left,), (str(int(service) + more_served),))}


@pytest.mark.parametrize("trade", Trade)
def test_a_hidden_debt_shows_in_every_trade(trade) -> None:
    pages = accounts(reported(typed(HONEST[trade]), 40000), 0, 3500)

    assert {"credit_report", "debt_service"} <= apart(pages, trade)


@pytest.mark.parametrize("trade", [one for one in Trade if "stock:" in HONEST[one]])
def test_borrowed_stock_shows_in_every_trade_that_keeps_any(trade) -> None:
    """Goods of others swell stock and equity; nobody has a slip for them."""
    pages = with_line(typed(HONEST[trade]), Sheet.STOCK, "借来的货\t1\t150000")

    case = worked_out(pages, setting(trade))

    assert {"equity", "proved_stock"} <= {one.name for one in case.failed}


def test_an_office_gives_a_trade_other_pages_and_takes_some_away() -> None:
    came = TEMPLATES[Trade.GRAIN]
    chosen = (*came.chosen, "machines")

    made = came.with_own(OwnTrade(pages=chosen[1:]))

    assert Sheet.MACHINES in made.sheets
    assert Sheet.SUPPLIERS not in made.sheets
    assert set(Sheet) - set(CHOOSABLE) <= set(made.sheets)  # every case needs them
    assert came.with_own(OwnTrade()) == came


def test_pages_as_they_came_are_not_the_offices_own() -> None:
    chosen = tuple(reversed(TEMPLATES[Trade.GRAIN].chosen))

    assert OwnTrade(pages=chosen).differing("grain") == OwnTrade()


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


def inflated(text: str) -> str:
    return str(Decimal(text) * 13 / 10)


@pytest.mark.parametrize("seasons", [False, True])
@pytest.mark.parametrize("trade", Trade)
def test_sales_inflated_by_30_per_cent_show_twice_in_every_trade(trade, seasons) -> None:
    """Month and year are told too high; good and slack months too, or not."""
    pages = typed(HONEST[trade])
    (month, *_), (year, *_), *rest = pages[Sheet.SAID]
    pages[Sheet.SAID] = ((inflated(month),), (inflated(year),), *rest)
    if seasons:
        told = pages.get(Sheet.SEASONS, ())
        pages[Sheet.SEASONS] = tuple((one, at, inflated(sold)) for one, at, sold in told)

    case = worked_out(pages, setting(trade))

    rejected = [one for one in case.failed if one.verdict is Verdict.REJECT]
    assert len(rejected) >= 2


#: Where borrowed money or borrowed goods come to lie in a trade: the page and its line.
BOUGHT = {
    Trade.VILLAGE_SHOP: (Sheet.STOCK, "新进货\t1\t40000\t盘点表"),
    Trade.GREENHOUSE: (Sheet.STOCK, "新进农资\t1\t40000\t盘点表"),
    Trade.TRANSPORT: (Sheet.FIXED_ASSETS, "挂车\t40000\t行驶证"),
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
    assert {"stock_turnover", "peers_stock_days", "assets_carried"} & found


@pytest.mark.parametrize("trade", BORROWED)
def test_what_is_borrowed_to_be_shown_is_found_by_two(trade) -> None:
    found = apart(with_line(typed(HONEST[trade]), *BORROWED[trade]), trade)

    assert {"equity", "proved_assets"} <= found


def test_a_borrowed_lorry_shows_in_two_ways_even_with_its_papers() -> None:
    """Its registration is photographed, its policy is not in the borrower's name."""
    line = (Sheet.FIXED_ASSETS, "借来的货车\t60000\t行驶证")

    found = apart(with_line(typed(TRANSPORT), *line), Trade.TRANSPORT)

    assert {"equity", "assets_carried", "insured"} <= found
    assert "proved_assets" not in found


def test_a_trailer_that_was_paid_for_is_carried_on() -> None:
    """Bought since, with an invoice and a policy: nothing of it is apart but equity."""
    pages = typed(TRANSPORT)
    pages = with_line(pages, Sheet.FIXED_ASSETS, "挂车\t40000\t行驶证")
    pages = with_line(pages, Sheet.ACQUIRED, "挂车\t40000\t1\t发票")
    pages = with_line(pages, Sheet.VEHICLES, "挂车\t40000\t本人\t保单")

    assert not {"assets_carried", "insured"} & apart(pages, Trade.TRANSPORT)


@pytest.mark.parametrize("trade", BORROWED)
def test_a_debt_that_was_spent_is_found_in_report_and_accounts(trade) -> None:
    pages = accounts(reported(typed(HONEST[trade]), 40000), 3500, 3500)

    assert {"credit_report", "debt_service", "household"} <= apart(pages, trade)


@pytest.mark.parametrize("trade", BORROWED)
def test_a_private_debt_that_was_spent_and_is_repaid_by_the_month(trade) -> None:
    """No report has it, and it bought nothing: what goes out for it is saved no more."""
    pages = accounts(typed(HONEST[trade]), 3500, 3500)

    assert {"debt_service", "household"} <= apart(pages, trade)


@pytest.mark.parametrize("trade", BORROWED)
def test_a_private_debt_that_was_spent_and_falls_due_at_its_end(trade) -> None:
    """Nothing shows it but people: who vouches, asked apart, and who lives next door."""
    pages = typed(HONEST[trade])
    owed = total(Money.parse(line[1]) for line in pages.get(Sheet.DEBTS, ()))
    known = (owed + yuan("40000")).plain
    pages[Sheet.HOLD] = (("王国强", known, "借款人之兄"),)
    pages[Sheet.PERSON] = (*pages[Sheet.PERSON][:8], (known,))

    assert {"guarantors_know", "others_know"} <= apart(pages, trade)
