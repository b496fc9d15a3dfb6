"""The room of reports: what is asked of the office as a whole, each behind one line."""

from __future__ import annotations

from sheaf.ui import rooms
from sheaf.ui.desk import Desk
from sheaf.ui.kit.page import Page
from sheaf.ui.parts import Part, parts_list
from sheaf.ui.place import Place


class ReportsPage(Page):
    """Each line opens a report."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head.say(self.tr("Reports"))
        self.reports = parts_list()
        self.reports.chosen.connect(lambda one: self.go.emit(Place(one.kind)))
        self.fill(self.reports, None)

    def reload(self) -> None:
        """List the reports."""
        self.reports.show_rows([one for one in self._all() if one.kind in rooms.PAGES])

    def _all(self) -> list[Part]:
        return [
            Part(
                "passed",
                "cash",
                self.tr("Money in and out"),
                self.tr("What borrowers brought and were paid on a day, over all tills"),
            ),
            Part(
                "figures",
                "reports",
                self.tr("Figures of a period"),
                self.tr("Lent, due, received and left, by officer, product, village …"),
            ),
            Part(
                "classification",
                "loans",
                self.tr("Classes of loans"),
                self.tr("The five classes, PAR, bad loans and provisions, on any day"),
            ),
            Part(
                "record",
                "committee",
                self.tr("How it turned out"),
                self.tr("What became of what was decided, and by whom"),
            ),
            Part(
                "performance_pay",
                "person",
                self.tr("Officers' pay"),
                self.tr("What officers earned in a month by their loans, less for arrears"),
            ),
            Part(
                "joined",
                "sign",
                self.tr("Joined steps"),
                self.tr("Where one person did two steps of one case, week by week"),
            ),
        ]
