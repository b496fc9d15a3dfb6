"""Verification (验证法): what of a figure somebody could see, entry by entry."""

from __future__ import annotations

from collections.abc import Callable

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import Money


def compares(
    sheet: Sheet, seen: Callable[[Ground], tuple[Money, Money]]
) -> Callable[[Ground], Compared | None]:
    """Set what was proved of a figure against the whole of it."""

    def compare(ground: Ground) -> Compared | None:
        proved, whole = seen(ground)
        if not whole:
            return None
        formula = f"{plain(proved)} : {plain(whole)}"
        return Compared(yuan(whole), yuan(proved), formula, sheet)

    return compare


def _on(sheet: Sheet) -> Callable[[Ground], tuple[Money, Money]]:
    def seen(ground: Ground) -> tuple[Money, Money]:
        found = ground.balance.of(sheet)
        return found.proved, found.amount

    return seen


def _earned(ground: Ground) -> tuple[Money, Money]:
    found = ground.income.average.incomes
    return found.proved, found.amount


def _assets(ground: Ground) -> tuple[Money, Money]:
    return ground.balance.proved, ground.balance.assets


RULES = (
    Rule(
        "proved_stock",
        frozenset({Figure.STOCK}),
        compares(Sheet.STOCK, _on(Sheet.STOCK)),
    ),
    Rule(
        "proved_receivables",
        frozenset({Figure.RECEIVABLES}),
        compares(Sheet.RECEIVABLES, _on(Sheet.RECEIVABLES)),
    ),
    Rule(
        "proved_debts", frozenset({Figure.DEBTS}), compares(Sheet.DEBTS, _on(Sheet.DEBTS))
    ),
    Rule(
        "proved_income",
        frozenset({Figure.HOUSEHOLD_INCOME}),
        compares(Sheet.INCOMES, _earned),
    ),
    Rule("proved_assets", frozenset({Figure.EQUITY}), compares(Sheet.CASH, _assets)),
)
