"""Statements of several years, where a customer has some: their ratios (历年报表)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from sheaf.domain.investigation.entries import Entries, OwnCurrent, OwnResult, Statement
from sheaf.domain.investigation.ratios import MONTH, Ratio, over
from sheaf.domain.money import Money

MONTHS = 12
Pair = tuple[Ratio, Money, Money]


@dataclass(frozen=True, slots=True)
class Year:
    """A year as the customer's own books have it, from its three pages."""

    sheet: Statement
    current: OwnCurrent
    result: OwnResult
    ratios: Mapping[Ratio, Fraction]

    @property
    def name(self) -> str:
        """What the customer calls it."""
        return self.sheet.name

    @property
    def profit(self) -> Money:
        """What its sales left; below nothing for a loss."""
        earned = self.sheet.sales + self.result.other
        return earned - self.result.goods - self.result.costs


def years(entries: Entries) -> tuple[Year, ...]:
    """Put the pages together by the names of the years, the earliest first as written.

    Growth is reckoned from the year before. A year's ratio is there where both of its
    figures are.
    """
    sheets = {one.name: one for one in entries.statements}
    current = {one.name: one for one in entries.own_current}
    results = {one.name: one for one in entries.own_results}
    found = list[Year]()
    for name in dict.fromkeys((*sheets, *current, *results)):
        year = Year(
            sheets.get(name, Statement(name)),
            current.get(name, OwnCurrent(name)),
            results.get(name, OwnResult(name)),
            {},
        )
        found.append(_reckoned(year, found[-1] if found else None))
    return tuple(found)


def _reckoned(year: Year, before: Year | None) -> Year:
    pairs = [*_at_the_end(year), *_by_the_result(year)]
    pairs += _grown(year, before) if before else []
    ratios = {name: over(upper, lower) for name, upper, lower in pairs if lower.fen > 0}
    if stock := ratios.get(Ratio.STOCK_TO_GOODS):
        ratios[Ratio.STOCK_DAYS] = stock * MONTH
    return Year(year.sheet, year.current, year.result, ratios)


def _at_the_end(year: Year) -> Iterator[Pair]:
    """Set what stood in the sheet at the year's end side by side."""
    sheet, current = year.sheet, year.current
    if sheet.assets:
        yield Ratio.DEBT_TO_ASSETS, sheet.debts, sheet.assets
        yield Ratio.EQUITY_TO_ASSETS, sheet.assets - sheet.debts, sheet.assets
        yield Ratio.ASSET_TURNOVER, sheet.sales, sheet.assets
    if current.current:
        yield Ratio.CURRENT, current.current, current.short
        yield Ratio.QUICK, current.current - current.stock, current.short
        month = _a_month(sheet.sales)
        yield Ratio.RECEIVABLES_TO_SALES, current.receivables, month
        yield Ratio.STOCK_TO_GOODS, current.stock, _a_month(year.result.goods)


def _by_the_result(year: Year) -> Iterator[Pair]:
    """Set what was earned over what it was earned with."""
    sheet, result = year.sheet, year.result
    if result.goods:
        yield Ratio.GROSS_MARGIN, sheet.sales - result.goods, sheet.sales
        yield Ratio.NET_MARGIN, year.profit, sheet.sales
        yield Ratio.RETURN_ON_EQUITY, year.profit, sheet.assets - sheet.debts


def _grown(year: Year, before: Year) -> Iterator[Pair]:
    """Set a year over the one before it."""
    now, then = year.sheet, before.sheet
    if now.sales:
        yield Ratio.SALES_GROWTH, now.sales - then.sales, then.sales
    if year.result.goods and before.result.goods:
        yield Ratio.PROFIT_GROWTH, year.profit - before.profit, before.profit
    if now.assets:
        owned = then.assets - then.debts
        yield Ratio.EQUITY_GROWTH, now.assets - now.debts - owned, owned


def _a_month(year: Money) -> Money:
    return year.times(Fraction(1, MONTHS))
