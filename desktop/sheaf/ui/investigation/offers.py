"""What ``=`` fills in: the figure that the rest of the notebook asks for here.

Never one that a check sets against it: a figure told must come from whoever tells it.
"""

from __future__ import annotations

from decimal import Decimal

from sheaf.domain.agreement import asks_nothing_more
from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.column import Kind
from sheaf.domain.investigation.limit import Asked
from sheaf.domain.investigation.notebook import Sheet, columns, single
from sheaf.domain.investigation.proposal import with_money
from sheaf.domain.rate import Quote
from sheaf.domain.schedule import Method
from sheaf.ui.investigation.notebook_model import NotebookModel, Spot
from sheaf.ui.words import words_for


def offered(case: Case, notebook: NotebookModel, spot: Spot, column: str) -> str:
    """Offer the rest of a share, the profit of a month, or what stands above."""
    if (spot.sheet, column) == (Sheet.PRODUCTS, "share"):
        return _rest(case, notebook, spot)
    if (spot.sheet, column) == (Sheet.PROFITS, "amount"):
        return case.income.average.operating.plain
    return _above(notebook, spot, column)


def proposal(case: Case, asked: Asked, spot: Spot, column: str) -> str:
    """Offer what is proposed: as the program has it, or the next way of repaying.

    On the page of the plan that is every line of it.
    """
    agreement = case.proposed.agreement
    if spot.sheet is Sheet.PLAN:
        plan = agreement.particulars.plan
        return "\n".join(f"{one.due_on}\t{one.principal.plain}" for one in plan)
    price = asked.price or agreement.rate
    found = {
        "amount": lambda: case.limit.amount.plain,
        "months": lambda: str(agreement.term_months),
        "method": lambda: _next_way(case, asked),
        "season": lambda: " ".join(map(str, with_money(case.income))),
        "rate": lambda: f"{price.quoted(Quote.PERCENT_PER_YEAR):f}",
    }
    return found[column]() if column in found else ""


def _next_way(case: Case, asked: Asked) -> str:
    """Name the way of repaying after the one proposed, of those that can be told here."""
    told = {asked.agreement.method, Method.CUSTOM}
    ways = [one for one in asked.methods if one in told or asks_nothing_more(one)]
    method = case.proposed.agreement.method
    at = ways.index(method) + 1 if method in ways else 0
    return words_for(ways[at % len(ways)]) if ways else ""


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
