"""The five classes of all loans on a day one may choose: sums, provisions, ratios."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sheaf.domain.policy import ProvisionBase
from sheaf.domain.portfolio import Figure, Report, percent
from sheaf.domain.risk import RiskClass
from sheaf.queries import portfolio
from sheaf.queries.portfolio import Overview
from sheaf.services.portfolio import report
from sheaf.ui.actions import Offer, offer
from sheaf.ui.day_page import DayPage
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.scroll import TABLE, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.place import Place, figure_loans
from sheaf.ui.risk import tables
from sheaf.ui.today.lines import loans
from sheaf.ui.top import dated

RIGHT = 484  # dp of the column with figures and provisions


class ClassificationPage(DayPage):
    """As of today, or of the day one writes; ``place.extra`` is one to begin with."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.found: Overview | None = None
        self.classes, self.figures = tables.classes_list(), tables.figures_list()
        self.provisions, self.moves = tables.provisions_list(), tables.moves_list()
        self.classes.chosen.connect(self._open)
        self.figures.chosen.connect(self._open_figure)
        self.sections = [
            Section(self.tr("Classes"), self.classes),
            Section(self.tr("Moves since the month end"), self.moves),
            Section(self.tr("Figures of risk"), self.figures),
            Section(self.tr("Provisions"), self.provisions),
        ]
        classes, moves, figures, provisions = self.sections
        left = down(classes, moves, None, gap=20)
        right = down(figures, provisions, None, gap=20)
        self.head.say(self.tr("Classes of loans"))
        self.fill(self.field(self.tr("As of")), Columns(left, right, RIGHT, TABLE), None)
        self.flow(self.classes, self.moves, self.figures, self.provisions)

    def first(self) -> QWidget | None:
        """Begin in the classes: Enter opens one."""
        return self.classes

    def reload(self) -> None:
        """Read all loans aside: there may be many."""
        super().reload()
        day = self.day
        self.head.summary(self.tr("Reading the loans …"))
        self.desk.read_later(lambda work: portfolio.overview(work, day), self._show)

    def acts(self) -> list[Offer]:
        """Print the report, choose the day, go back."""
        return [offer("print", self._print), *super().acts()]

    def _show(self, found: Overview) -> None:
        if not isValid(self):
            return  # the page was left meanwhile
        self.found = found
        self.head.summary(self._says(found))
        self._say_amounts(found.report)
        self.classes.show_rows(tables.class_rows(found.report))
        self.figures.show_rows(tables.figure_rows(found.report))
        self.provisions.show_rows(self._provision_rows(found.report))
        self.moves.show_rows(tables.move_rows(found.moves))
        classes, moves, *_rest = self.sections
        classes.say(loans(found.report.count))
        moves.retitle(self.tr("Moves since {0}").format(found.since))

    def _says(self, found: Overview) -> str:
        day = dated(found.day)
        if found.day > found.today:
            return self.tr("{0}, if nothing more is paid until then").format(day)
        if found.day < found.today:
            return self.tr("{0}, by what the books know today").format(day)
        return day

    def _say_amounts(self, told: Report) -> None:
        bad, par = told.of(Figure.NON_PERFORMING), told.of(Figure.PAR30)
        tone = "bad" if bad.count else "text"
        self.head.amounts(
            AmountLabel(self.tr("Principal left (yuan)"), str(told.balance)),
            AmountLabel(self.tr("Provisions"), str(told.provision)),
            AmountLabel("PAR30", percent(told.share(par.amount))),
            AmountLabel(self.tr("NPL ratio"), percent(told.share(bad.amount)), tone),
        )

    def _provision_rows(self, told: Report) -> list[tables.Sum]:
        general = {
            ProvisionBase.ALL: self.tr("General, 1 % of all loans"),
            ProvisionBase.NORMAL: self.tr("General, 1 % of normal loans"),
        }[told.base]
        return [
            tables.Sum(general, told.general),
            tables.Sum(self.tr("Specific, by class"), told.specific),
            tables.Sum(self.tr("Together"), told.provision),
        ]

    def _open(self, row: tables.ClassRow) -> None:
        if row.risk_class is not None and self.found is not None:
            rank = list(RiskClass).index(row.risk_class)
            self.go.emit(Place("class_loans", rank, self.found.day.isoformat()))

    def _open_figure(self, row: tables.FigureRow) -> None:
        if self.found is not None:
            self.go.emit(figure_loans(row.one.figure, self.found.day))

    def _print(self) -> None:
        if self.found is not None:
            preview(self.desk, [self.desk.write(report, self.found.day)], self)
