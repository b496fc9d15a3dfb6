"""The notebook and what follows from it, side by side, each scrolled by itself.

The months one by one take the room of both, and give it back.
"""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from sheaf.ui import theme
from sheaf.ui.investigation.months import Months
from sheaf.ui.investigation.notebook_view import NotebookView
from sheaf.ui.investigation.results import Results
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.scroll import Columns, scrolling

RIGHT, NEEDS, LEAST = 488, 560, 280  # dp of results, of the notebook, of their height


def spread(page: Page, view: NotebookView, results: Results) -> None:
    """Fill a page with both; the lists of the results are walked one after the other."""
    page.fill(_beside(view, results))
    page.body.setStretch(0, 1)
    page.flow(*results.ledgers)


class Spread(QStackedWidget):
    """Fill a page with both, or with the months."""

    def __init__(
        self, page: Page, view: NotebookView, results: Results, months: Months
    ) -> None:
        super().__init__()
        self._months = months
        self.addWidget(_beside(view, results))
        self.addWidget(months)
        self._take_room()
        self.setMinimumHeight(theme.dp(LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        page.fill(self)
        page.body.setStretch(0, 1)
        page.flow(*results.ledgers)
        page.flow(*months.ledgers)

    @property
    def by_month(self) -> bool:
        """Whether the months are shown."""
        return self.currentWidget() is self._months

    def turn(self, *, by_month: bool) -> None:
        """Show the months, or notebook and results again."""
        self.setCurrentIndex(int(by_month))
        self._take_room()

    def _take_room(self) -> None:
        """Ask for no room for the part that is not shown."""
        for at in range(self.count()):
            policy = QSizePolicy.Policy
            shown = at == self.currentIndex()
            told = policy.Preferred if shown else policy.Ignored
            self.widget(at).setSizePolicy(told, told)


def _beside(view: NotebookView, results: Results) -> Columns:
    shown = scrolling(down(results))
    for part in (view, shown):
        part.setMinimumHeight(theme.dp(LEAST))
    return Columns(view, shown, RIGHT, NEEDS)
