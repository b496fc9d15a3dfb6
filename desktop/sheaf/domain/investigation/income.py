"""The income statement: twelve months, and an average one (DOMAIN 9.2)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from sheaf.domain.investigation import part
from sheaf.domain.investigation.column import YEAR
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import Sum
from sheaf.domain.money import ZERO, Money, total


@dataclass(frozen=True, slots=True)
class Month:
    """A month, or an average one (``number`` 0), from sales to what can be disposed of."""

    number: int
    sales: Money
    goods: Money  # what was sold, as it was bought
    costs: Sum
    incomes: Sum
    household: Sum
    debts: Sum

    @property
    def gross(self) -> Money:
        """Sales less the goods sold."""
        return self.sales - self.goods

    @property
    def operating(self) -> Money:
        """What the business earns."""
        return self.gross - self.costs.amount

    @property
    def before_debts(self) -> Money:
        """What business and household leave, before any debt is served."""
        return self.operating + self.incomes.amount - self.household.amount

    @property
    def disposable(self) -> Money:
        """What can be disposed of in the month: 月可支."""
        return self.before_debts - self.debts.amount


@dataclass(frozen=True, slots=True)
class Income:
    """The year by month, its average month, and the gross margin behind it."""

    months: tuple[Month, ...]
    average: Month
    margin: Fraction

    @property
    def year(self) -> Money:
        """The sales of a year."""
        return total(month.sales for month in self.months)

    @property
    def lowest(self) -> Month:
        """The month that leaves least."""
        return min(self.months, key=lambda month: month.disposable)


def income(entries: Entries) -> Income:
    """Draw up the statement; the goods sold are reckoned by the margin of the products.

    Months without a season of their own sell what was adopted as normal.
    """
    margin = gross_margin(entries)
    sold = _sales(entries)
    return Income(
        tuple(_month(entries, month, sold[month], margin) for month in YEAR),
        _average(entries, total(sold.values()), margin),
        margin,
    )


def weighted(entries: Entries) -> Fraction | None:
    """Weigh the products' margins by their share of sales; none without products."""
    priced = [one for one in entries.products if one.price]
    if not priced:
        return None
    return sum(
        (
            Fraction(one.share) * (1 - Fraction(one.cost.fen, one.price.fen))
            for one in priced
        ),
        Fraction(),
    )


def gross_margin(entries: Entries) -> Fraction:
    """Take the products' margin; without products, the one that was told."""
    found = weighted(entries)
    return found if found is not None else Fraction(entries.turnover.margin or 0)


def earned(sales: Money, margin: Fraction) -> Money:
    """Reckon what the goods in these sales were bought for."""
    return sales.times(1 - margin)


def _sales(entries: Entries) -> dict[int, Money]:
    sold = dict.fromkeys(YEAR, entries.said.month or ZERO)
    for season in entries.seasons:
        sold |= dict.fromkeys(season.months, season.sales)
    return sold


def _month(entries: Entries, month: int, sales: Money, margin: Fraction) -> Month:
    return Month(
        month,
        sales,
        earned(sales, margin),
        part.in_month(Sheet.COSTS, entries.costs, month),
        part.in_month(Sheet.INCOMES, entries.incomes, month),
        part.in_month(Sheet.HOUSEHOLD, entries.household, month),
        _served(entries),
    )


def _average(entries: Entries, year: Money, margin: Fraction) -> Month:
    sales = year.times(Fraction(1, len(YEAR)))
    return Month(
        0,
        sales,
        earned(sales, margin),
        part.averaged(Sheet.COSTS, entries.costs),
        part.averaged(Sheet.INCOMES, entries.incomes),
        part.averaged(Sheet.HOUSEHOLD, entries.household),
        _served(entries),
    )


def _served(entries: Entries) -> Sum:
    return Sum(
        Sheet.DEBTS,
        tuple(part.Part(one.name, one.monthly, one.proof) for one in entries.debts),
    )
