"""What ``=`` fills in: the figure that the rest of the notebook asks for here.

Never one that a check sets against it: a figure told must come from whoever tells it.
"""

from __future__ import annotations

from decimal import Decimal

from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.column import Kind
from sheaf.domain.investigation.notebook import Sheet, columns, single
from sheaf.ui.investigation.notebook_model import NotebookModel, Spot


def offered(case: Case, notebook: NotebookModel, spot: Spot, column: str) -> str:
    """Offer the rest of a share, the profit of a month, or what stands above."""
    if (spot.sheet, column) == (Sheet.PRODUCTS, "share"):
        return _rest(case, notebook, spot)
    if (spot.sheet, column) == (Sheet.PROFITS, "amount"):
        return case.income.average.operating.plain
    return _above(notebook, spot, column)


def _rest(case: Case, notebook: NotebookModel, spot: Spot) -> str:
    """Offer what the other products leave of the whole."""
    lines = notebook.page(spot.sheet)
    here = lines[spot.line][0] if spot.line < len(lines) else ""
    others = (one.share for one in case.entries.products if one.name != here)
    left = (1 - sum(others, Decimal())) * 100
    return f"{left.normalize():f}" if left > 0 else ""


def _above(notebook: NotebookModel, spot: Spot, column: str) -> str:
    """Offer what stands above, in any other column of lines."""
    lines = notebook.page(spot.sheet)
    names = [one.name for one in columns(spot.sheet)]
    words = columns(spot.sheet)[names.index(column)].kind is Kind.WORDS
    if single(spot.sheet) or words or not 0 < spot.line <= len(lines):
        return ""
    return lines[spot.line - 1][names.index(column)]
