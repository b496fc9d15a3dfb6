"""The notebook and what follows from it, side by side, each scrolled by itself."""

from __future__ import annotations

from sheaf.ui import theme
from sheaf.ui.investigation.notebook_view import NotebookView
from sheaf.ui.investigation.results import Results
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.scroll import Columns, scrolling

RIGHT, NEEDS, LEAST = 464, 560, 280  # dp of results, of the notebook, of their height


def spread(page: Page, view: NotebookView, results: Results) -> None:
    """Fill a page with both; the lists of the results are walked one after the other."""
    shown = scrolling(down(results))
    for part in (view, shown):
        part.setMinimumHeight(theme.dp(LEAST))
    page.fill(Columns(view, shown, RIGHT, NEEDS))
    page.body.setStretch(0, 1)
    page.flow(*results.ledgers)
