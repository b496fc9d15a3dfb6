"""The ratios one looks at, and what is normal for them in a trade (DOMAIN 9.3)."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from sheaf.domain.investigation.balance import Balance
from sheaf.domain.investigation.income import Income
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import Money

MONTH = 30  # days


class Ratio(Enum):
    """One figure over another."""

    GROSS_MARGIN = "gross_margin"
    NET_MARGIN = "net_margin"
    DEBT_TO_ASSETS = "debt_to_assets"
    EQUITY_TO_ASSETS = "equity_to_assets"
    RECEIVABLES_TO_SALES = "receivables_to_sales"
    STOCK_TO_GOODS = "stock_to_goods"  # months
    STOCK_DAYS = "stock_days"
    QUICK = "quick"
    EQUITY_TO_HOUSEHOLD = "equity_to_household"  # months
    DEBT_TO_YEAR = "debt_to_year"
    # of statements of several years alone
    CURRENT = "current"
    RETURN_ON_EQUITY = "return_on_equity"
    ASSET_TURNOVER = "asset_turnover"  # times a year
    SALES_GROWTH = "sales_growth"
    PROFIT_GROWTH = "profit_growth"
    EQUITY_GROWTH = "equity_growth"


#: Ratios that are no shares: how many months, days or times.
COUNTED = frozenset(
    {
        Ratio.STOCK_TO_GOODS,
        Ratio.STOCK_DAYS,
        Ratio.EQUITY_TO_HOUSEHOLD,
        Ratio.ASSET_TURNOVER,
    }
)

#: Ratios that say by how much something grew since the year before.
GROWTH = frozenset({Ratio.SALES_GROWTH, Ratio.PROFIT_GROWTH, Ratio.EQUITY_GROWTH})


def ratios(income: Income, balance: Balance) -> dict[Ratio, Fraction]:
    """Work out every ratio whose lower figure is not nothing."""
    average = income.average
    stock = balance.of(Sheet.STOCK).amount
    pairs = {
        Ratio.DEBT_TO_ASSETS: (balance.debts, balance.assets),
        Ratio.EQUITY_TO_ASSETS: (balance.equity, balance.assets),
        Ratio.RECEIVABLES_TO_SALES: (
            balance.of(Sheet.RECEIVABLES).amount,
            average.sales,
        ),
        Ratio.STOCK_TO_GOODS: (stock, average.goods),
        Ratio.QUICK: (balance.current - stock, balance.short),
        Ratio.EQUITY_TO_HOUSEHOLD: (balance.equity, average.household.amount),
        Ratio.DEBT_TO_YEAR: (balance.debts, income.year),
        Ratio.NET_MARGIN: (average.operating, average.sales),
    }
    found = {name: over(*pair) for name, pair in pairs.items() if pair[1]}
    if average.sales:
        found[Ratio.GROSS_MARGIN] = income.margin
    if Ratio.STOCK_TO_GOODS in found:
        found[Ratio.STOCK_DAYS] = found[Ratio.STOCK_TO_GOODS] * MONTH
    return found


def over(upper: Money, lower: Money) -> Fraction:
    """Divide one amount by another."""
    return Fraction(upper.fen, lower.fen)
