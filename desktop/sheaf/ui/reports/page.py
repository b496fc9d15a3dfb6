"""The room of reports: what is asked of the office as a whole, each behind one line."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.ui import rooms
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place

TALL, NAME = 44, 264


@dataclass(frozen=True, slots=True)
class Report:
    """A report: its place, its icon, its name, what it answers."""

    kind: str
    picture: str
    words: str
    says: str


class ReportsPage(Page):
    """Each line opens a report."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head.say(self.tr("Reports"))
        self.reports = Ledger(
            [
                Column(
                    "",
                    lambda one: one.words,
                    NAME,
                    picture=lambda one: one.picture,
                    bold=True,
                ),
                Column("", lambda one: one.says, tone="muted"),
                enter_column(),
            ],
            lambda one: one.kind,
            TALL,
        )
        self.reports.chosen.connect(lambda one: self.go.emit(Place(one.kind)))
        self.fill(self.reports, None)

    def reload(self) -> None:
        """List the reports."""
        self.reports.show_rows([one for one in self._all() if one.kind in rooms.PAGES])

    def _all(self) -> list[Report]:
        return [
            Report(
                "passed",
                "cash",
                self.tr("Money in and out"),
                self.tr("What borrowers brought and were paid on a day, over all tills"),
            ),
            Report(
                "figures",
                "reports",
                self.tr("Figures of a period"),
                self.tr("Lent, due, received and left, by officer, product, village …"),
            ),
            Report(
                "classification",
                "loans",
                self.tr("Classes of loans"),
                self.tr("The five classes, PAR, bad loans and provisions, on any day"),
            ),
            Report(
                "record",
                "committee",
                self.tr("How it turned out"),
                self.tr("What became of what was decided, and by whom"),
            ),
            Report(
                "performance_pay",
                "person",
                self.tr("Officers' pay"),
                self.tr("What officers earned in a month by their loans, less for arrears"),
            ),
            Report(
                "joined",
                "sign",
                self.tr("Joined steps"),
                self.tr("Where one person did two steps of one case, week by week"),
            ),
        ]
