"""What ``=`` fills in: the figure that the rest of the notebook asks for here."""

from __future__ import annotations

from decimal import Decimal

from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.column import Kind
from sheaf.domain.investigation.notebook import Sheet, columns, single
from sheaf.domain.money import Money
from sheaf.ui.investigation.notebook_model import NotebookModel, Spot


def offered(case: Case, notebook: NotebookModel, spot: Spot, column: str) -> str:
    """Offer the rest of a share, the sales that the days make, the profit of a month."""
    if (spot.sheet, column) == (Sheet.PRODUCTS, "share"):
        return _rest(case, notebook, spot)
    by_case = {
        (Sheet.SAID, "month"): _by_day(case),
        (Sheet.SAID, "year"): case.income.year,
        (Sheet.PROFITS, "amount"): case.income.average.operating,
        (Sheet.HOME, "debt_service"): case.income.average.debts.amount,
        (Sheet.HOME, "saved"): case.income.average.disposable,
    }
    if amount := by_case.get((spot.sheet, column)):
        return amount.plain
    return _above(notebook, spot, column)


def _rest(case: Case, notebook: NotebookModel, spot: Spot) -> str:
    """Offer what the other products leave of the whole."""
    lines = notebook.page(spot.sheet)
    here = lines[spot.line][0] if spot.line < len(lines) else ""
    others = (one.share for one in case.entries.products if one.name != here)
    left = (1 - sum(others, Decimal())) * 100
    return f"{left.normalize():f}" if left > 0 else ""


def _by_day(case: Case) -> Money:
    return Money(sum(one.sales.times(one.days).fen for one in case.entries.days))


def _above(notebook: NotebookModel, spot: Spot, column: str) -> str:
    """Offer what stands above, in any other column of lines."""
    lines = notebook.page(spot.sheet)
    names = [one.name for one in columns(spot.sheet)]
    words = columns(spot.sheet)[names.index(column)].kind is Kind.WORDS
    if single(spot.sheet) or words or not 0 < spot.line <= len(lines):
        return ""
    return lines[spot.line - 1][names.index(column)]
