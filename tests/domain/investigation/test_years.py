"""Statements of several years: their ratios, how they moved, and what deviates."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.build import yuan
from tests.notebooks import HONEST, setting, typed

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import Trade

#: Two years of a workshop's books, with what they leave out of a farmer's.
BEFORE = "前年\t280000\t60000\t220000\t900000"
LAST = "去年\t300000\t60000\t240000\t950000"
TWO_YEARS = f"""
statements: {BEFORE} | {LAST}
own_current: 前年\t150000\t75000\t50000\t50000 | 去年\t160000\t78000\t56000\t50000
own_results: 前年\t630000\t160000 | 去年\t665000\t170000
"""


def kept(*changed: str):
    """Work the workshop out with its books, some pages of them otherwise."""
    pages = typed(HONEST[Trade.WORKSHOP]) | typed(TWO_YEARS)
    return worked_out(pages | typed("\n".join(changed)), setting(Trade.WORKSHOP))


def apart(case) -> set[str]:
    return {one.name for one in case.failed}


def test_every_ratio_of_a_year_comes_from_its_three_pages() -> None:
    _before, last = kept().years

    assert last.name == "去年"
    assert last.profit == yuan("115000")
    assert last.ratios == {
        Ratio.DEBT_TO_ASSETS: Fraction(1, 5),
        Ratio.EQUITY_TO_ASSETS: Fraction(4, 5),
        Ratio.ASSET_TURNOVER: Fraction(95, 30),
        Ratio.CURRENT: Fraction(16, 5),
        Ratio.QUICK: Fraction(104, 50),
        Ratio.RECEIVABLES_TO_SALES: Fraction(78000_00, 79166_67),
        Ratio.STOCK_TO_GOODS: Fraction(56000_00, 55416_67),
        Ratio.STOCK_DAYS: Fraction(56000_00, 55416_67) * 30,
        Ratio.GROSS_MARGIN: Fraction(3, 10),
        Ratio.NET_MARGIN: Fraction(115, 950),
        Ratio.RETURN_ON_EQUITY: Fraction(115, 240),
        Ratio.SALES_GROWTH: Fraction(1, 18),
        Ratio.PROFIT_GROWTH: Fraction(1, 22),
        Ratio.EQUITY_GROWTH: Fraction(1, 11),
    }


def test_a_first_year_has_grown_from_nothing() -> None:
    first, _last = kept().years

    assert not {Ratio.SALES_GROWTH, Ratio.PROFIT_GROWTH} & set(first.ratios)


def test_books_that_agree_with_the_trade_deviate_in_nothing() -> None:
    case = kept()

    assert {one.name for one in case.checks if one.name.startswith("years_")} == {
        "years_sales", "years_profit", "years_current", "years_gross_margin",
        "years_net_margin", "years_stock_days", "years_receivables_to_sales",
        "years_debt_to_assets",
    }  # fmt: skip
    assert apart(case) == set()


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("own_current: 去年\t40000\t20000\t15000\t50000", "years_current"),
        ("own_current: 去年\t300000\t200000\t56000\t50000", "years_receivables_to_sales"),
        ("own_current: 去年\t300000\t78000\t180000\t50000", "years_stock_days"),
        ("own_results: 去年\t820000\t60000", "years_gross_margin"),
        ("own_results: 去年\t665000\t270000", "years_net_margin"),
        ("own_results: 前年\t630000\t100000 | 去年\t665000\t170000", "years_profit"),
        (
            f"statements: 前年\t280000\t60000\t220000\t500000 | {LAST}",
            "years_sales",
        ),
        (
            f"statements: {BEFORE} | 去年\t300000\t230000\t70000\t950000",
            "years_debt_to_assets",
        ),
    ],
)
def test_what_deviates_wants_a_reason(page, found) -> None:
    assert found in apart(kept(page))


def test_a_year_of_loss_is_reckoned_not_refused() -> None:
    case = kept("own_results: 前年\t630000\t160000 | 去年\t665000\t300000")

    assert case.years[-1].ratios[Ratio.NET_MARGIN] < 0
    assert "years_profit" in apart(case)


def test_own_books_are_no_method_of_their_own() -> None:
    """They come from the customer: they count against a figure, never for it."""
    with_books, without = (
        kept(),
        worked_out(typed(HONEST[Trade.WORKSHOP]), setting(Trade.WORKSHOP)),
    )

    assert [one.passing for one in with_books.standings] == [
        one.passing for one in without.standings
    ]


def test_without_statements_there_are_no_years() -> None:
    pages = {**typed(HONEST[Trade.WORKSHOP]), Sheet.STATEMENTS: ()}

    assert worked_out(pages, setting(Trade.WORKSHOP)).years == ()
