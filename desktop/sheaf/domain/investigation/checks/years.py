"""Own statements of several years: the last one against its trade, and the one before."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from sheaf.domain.investigation.checks.peers import between, usual
from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule, Unit
from sheaf.domain.investigation.figure import at_least, plain, share, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.money import Money

SWING = Fraction(1, 5)  # by which sales may move from year to year unasked
FALL = Fraction(1, 5)  # by which profit may fall
COVERED = Fraction(1)  # what falls due within the year, by what turns into money in it

#: Which ratio of a year speaks about which figure, and the page it stands on.
ABOUT: dict[Ratio, tuple[Figure, Sheet]] = {
    Ratio.GROSS_MARGIN: (Figure.MARGIN, Sheet.OWN_RESULTS),
    Ratio.NET_MARGIN: (Figure.MARGIN, Sheet.OWN_RESULTS),
    Ratio.STOCK_DAYS: (Figure.STOCK, Sheet.OWN_CURRENT),
    Ratio.RECEIVABLES_TO_SALES: (Figure.RECEIVABLES, Sheet.OWN_CURRENT),
    Ratio.DEBT_TO_ASSETS: (Figure.DEBTS, Sheet.STATEMENTS),
}


def compares(ratio: Ratio) -> Callable[[Ground], Compared | None]:
    """Hold a ratio of the last year to the ends that are usual in the trade."""

    def compare(ground: Ground) -> Compared | None:
        last = ground.years[-1].ratios if ground.years else {}
        return between(ratio, ABOUT[ratio][1], last, usual(ground, ratio))

    return compare


def covered(ground: Ground) -> Compared | None:
    """Hold current assets to the debts of the year: a ratio of one at least."""
    value = ground.years[-1].ratios.get(Ratio.CURRENT) if ground.years else None
    if value is None:
        return None
    told = f"{share(value)} {at_least(value, COVERED)} {share(COVERED)}"
    return Compared(value, max(value, COVERED), told, Sheet.OWN_CURRENT, Unit.SHARE)


def sales(ground: Ground) -> Compared | None:
    """Sales move little from a year to the next, or there is a reason."""
    told = [one.sheet.sales for one in ground.years if one.sheet.sales]
    return _since(told, Sheet.STATEMENTS, SWING) if len(told) > 1 else None


def profit(ground: Ground) -> Compared | None:
    """Profit does not fall away, and is no loss."""
    told = [one.profit for one in ground.years if one.result.goods]
    if len(told) < 2 or told[-2].fen <= 0:  # noqa: PLR2004 (two years)
        return None
    before, now = told[-2:]
    return _since([before, min(now, before)], Sheet.OWN_RESULTS, FALL)


def _since(told: list[Money], sheet: Sheet, passing: Fraction) -> Compared:
    before, now = told[-2:]
    formula = f"{plain(before)} : {plain(now)}"
    return Compared(yuan(before), yuan(now), formula, sheet, passing=passing)


RULES = (
    Rule("years_sales", frozenset({Figure.SALES}), sales, one_sided=True),
    Rule("years_profit", frozenset({Figure.MARGIN}), profit, one_sided=True),
    Rule("years_current", frozenset({Figure.DEBTS}), covered, one_sided=True),
    *(
        Rule(f"years_{ratio.value}", frozenset({figure}), compares(ratio), one_sided=True)
        for ratio, (figure, _sheet) in ABOUT.items()
    ),
)
