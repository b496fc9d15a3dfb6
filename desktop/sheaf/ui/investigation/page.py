"""The investigation: the notebook on the left, all that follows from it on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from sheaf.domain.application import NotMet, Stage
from sheaf.domain.errors import Failed, Refused
from sheaf.domain.investigation.case import Case, worked_out
from sheaf.domain.investigation.checks.rule import Figure
from sheaf.domain.investigation.evidence import Photograph
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.investigation.together import bare
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.printing.kinds import render
from sheaf.queries import assessment, papers
from sheaf.queries import investigations as queries
from sheaf.queries.applications import Application
from sheaf.queries.notebooks import Investigation
from sheaf.services import applications, investigations
from sheaf.ui.actions import Offer, offer
from sheaf.ui.applications.conditions import in_short
from sheaf.ui.applications.photographs import PhotographSheet
from sheaf.ui.desk import Desk
from sheaf.ui.investigation.explain import arises_from
from sheaf.ui.investigation.months import Months
from sheaf.ui.investigation.notebook_model import MOST_LINES, NotebookModel, Spot
from sheaf.ui.investigation.notebook_view import NotebookView
from sheaf.ui.investigation.offers import offered, proposal
from sheaf.ui.investigation.pages import PagesSheet
from sheaf.ui.investigation.results import Results
from sheaf.ui.investigation.spread import Spread
from sheaf.ui.investigation.trades import trade_words
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.messages import explain, lament
from sheaf.ui.notebook_cells import place_of
from sheaf.ui.papers import Paper, show
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

NONE = "—"
NAMED = 4  # conditions in a sentence


class InvestigationPage(Page):
    """What is typed is worked out at once, and kept when its cell is left.

    ``place.extra`` names a page of the notebook to begin with, or a cell of one.
    """

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self._opened = desk.read(queries.opened, place.id)
        self.notebook = NotebookModel(self._told.case.template.sheets)
        self.view = NotebookView(self.notebook)
        self.results = Results()
        self.months = Months(self._told.setting.policy)
        self.amounts = {
            "disposable": AmountLabel(self.tr("Disposable in a month"), NONE),
            "equity": AmountLabel(self.tr("Equity"), NONE),
            "limit": AmountLabel(self.tr("Proposed (yuan)"), NONE),
        }
        self._stopped = False  # by conditions, when it was handed in
        self._written: set[Sheet] = set()  # by another window too
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._work_out)
        self._lay_out()
        self._connect()
        self.case: Case = self._told.case
        self._put(self._told)
        if place.extra:
            self._to_place(place.extra)

    @property
    def application(self) -> Application:
        """Whom it is about, and what is asked for."""
        return self._opened.application

    @property
    def found(self) -> Investigation:
        """The version that stands open."""
        return self._opened.investigation

    @property
    def _told(self) -> Submitted:
        return self._opened.submitted

    def first(self) -> QWidget | None:
        """Begin in the notebook."""
        return self.results.checks if self.frozen else self.view.pen

    @property
    def frozen(self) -> bool:
        """Whether nothing here can be changed any more."""
        may = Permission.INVESTIGATE in self.desk.teller.permissions
        return self.found.submitted is not None or not may

    def reload(self) -> None:
        """Look at reasons and settings again; what is being typed stays."""
        self._opened = self.desk.read(queries.opened, self.place.id)
        self._say_head()
        self._say_stopping()
        self.view.setEnabled(not self.frozen)
        self._work_out()

    def takes(self, place: Place) -> bool:
        """Turn to a page of this very notebook."""
        if replace(place, extra="") != replace(self.place, extra=""):
            return False
        self.look_again()
        if place.extra:
            self._to_place(place.extra)
        return True

    def acts(self) -> list[Offer]:
        """Submit, look at the checks, go back."""
        found = [
            offer("pages", self._to_index),
            offer("checks", self._to_checks),
            offer("by_month", self._by_month),
            offer("print", self._print),
        ]
        if not self.frozen and self.application.stage is Stage.SURVEYED:
            found.insert(0, offer("submit", self._submit))
        if not self.frozen:
            found[:0] = [offer("page_on", lambda: self.view.turn(1))]
        found += [
            offer("leaf_on", lambda: self.view.leaf(1)),
            offer("leaf_back", lambda: self.view.leaf(-1)),
        ]
        if not self.frozen:
            if self._told.setting.taken:
                found += [
                    offer("confirm_line", self.view.confirm_line),
                    offer("confirm_page", self.view.confirm_page),
                ]
            found += [
                offer("photo", self._photograph),
                offer("worksheet", self._print_worksheet),
                offer("page_back", lambda: self.view.turn(-1)),
                offer("copy_line", self.view.copy_down),
                offer("take_out", self.view.take_out),
            ]
        return [*found, offer("back", lambda: self.go.emit(Place("back")))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead from months and results back into the notebook first."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.results.isAncestorOf(focus)
        if event.key() == Qt.Key.Key_Escape and self.spread.by_month:
            self._to_notebook()
        elif event.key() == Qt.Key.Key_Escape and inside and not self.frozen:
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.head.amounts(*self.amounts.values())
        self.spread = Spread(self, self.view, self.results, self.months)

    def _connect(self) -> None:
        self.view.offers = self._offer
        self.view.edited.connect(self._soon.start)
        self.view.keeps = self._keep
        self.view.crowded.connect(self._say_crowded)
        self.results.wanted.connect(self._to_page)
        self.results.misread.connect(self._to_place)
        self.results.stood.connect(self._to_ways)
        self.view.selectionModel().currentRowChanged.connect(self._say_facts)
        self.months.wanted.connect(self._to_page)
        self.results.doubted.connect(self._doubt)
        self.results.shown.connect(self._look_at)

    def _offer(self, spot: Spot, column: str) -> str:
        """Say what ``=`` fills in."""
        if spot.sheet in (Sheet.PROPOSAL, Sheet.PLAN):
            return proposal(self.case, self._told.setting.asked, spot, column)
        return offered(self.case, self.notebook, spot, column)

    def _put(self, told: Submitted) -> None:
        self._known = {Sheet(name): lines for name, lines in told.pages.items()}
        self.notebook.put(self._known)
        self.notebook.take_over(told.setting.taken)
        self.view.begin()

    def _say_head(self) -> None:
        found = self.found
        self._say_facts()
        submitted = found.submitted
        words = self.tr("submitted") if submitted else self.tr("in the making")
        self.head.badges(StateBadge(words, "accent", "lock" if submitted else "draft"))

    def _say_facts(self) -> None:
        """Say whose notebook it is, and on which of how many pages one is."""
        application, found, pages = self.application, self.found, [*self.notebook.pages()]
        facts = self.tr("{0}, {1}, version {2}, by {3}; page {4} of {5}").format(
            application.number,
            trade_words(found.trade),
            found.version,
            found.officer,
            pages.index(self.view.spot.sheet) + 1,
            len(pages),
        )
        self.head.say(application.applicant, facts)

    def _work_out(self) -> None:
        """Show what follows from what stands there now."""
        self._show_both()
        if self.found.submitted is not None:
            self.case = self._told.case
        else:
            setting = replace(self._told.setting, taken=self.notebook.taken)
            self.case = worked_out(self.notebook.pages(), setting)
        self.notebook.put_faults(self.case.faults)
        self.view.complain()
        self.results.show_case(self.case, self._told)
        if self.spread.by_month:
            self.months.show_case(self.case)
        average, lent = self.case.income.average, self.case.proposed.agreement.amount
        self._say("disposable", average.disposable)
        self._say("equity", self.case.balance.equity)
        self._say("limit", lent)

    def _say(self, name: str, amount: Money) -> None:
        self.amounts[name].put(str(amount), "bad" if amount < Money() else "text")

    def _keep(self, sheet: Sheet) -> bool:
        """Keep a page as it stands, beside what another window wrote on it since."""
        lines, old = self.notebook.page(sheet), self.notebook.old(sheet)
        page = investigations.Page(sheet, lines, old)
        known = self._known.get(sheet, ())
        try:
            kept = self.desk.quietly(investigations.keep, self.place.id, page, known)
        except Refused as refusal:
            self.step.say(explain(refusal), [], "bad")
        except Failed as failure:
            self.step.say(lament(failure), [], "bad")
            return False
        else:
            self._known[sheet] = kept
            self._say_stopping()
            if kept != bare(page.lines):
                self._written.add(sheet)
                self._soon.start()
        return True

    def _show_both(self) -> None:
        """Show what another window wrote on pages, and where this one's lines are now."""
        while self._written:
            sheet = self._written.pop()
            self.view.put_page(sheet, self._known[sheet])
            self.step.say(self.tr("Somebody else wrote here too: both stand."), [], "warn")

    def _say_crowded(self) -> None:
        words = self.tr("A page takes {0} lines: none was pasted.").format(MOST_LINES)
        self.step.say(words, [], "bad")

    def _to_checks(self) -> None:
        self.spread.turn(by_month=False)
        self.results.to_open()

    def _by_month(self) -> None:
        """Show the months one by one; the same key leads back."""
        if self.spread.by_month:
            self._to_notebook()
            return
        self.view.keep()
        self.months.show_case(self.case)
        self.spread.turn(by_month=True)
        self.months.income.setFocus()

    def _to_notebook(self) -> None:
        self.spread.turn(by_month=False)
        (self.first() or self).setFocus()

    def _to_page(self, sheet: Sheet) -> None:
        self.spread.turn(by_month=False)
        if self.frozen:
            self.view.show_page(sheet)
        else:
            self.view.turn_to(sheet)

    def _to_place(self, place: str) -> None:
        """Go to a page, or to a cell of one."""
        if "." not in place:
            self._to_page(Sheet(place))
            return
        cell = place_of(place)
        self._to_page(cell[0])
        if not self.frozen:
            self.view.turn_to_cell(*cell)

    def _to_ways(self, figure: Figure) -> None:
        self.view.keep()
        self.go.emit(Place("ways", self.place.id, figure.value))

    def _to_index(self) -> None:
        window: Any = self.window()
        sheet = PagesSheet(self.notebook, self.case.faults, self.view.spot.sheet, self)
        sheet.wanted.connect(self._to_page)
        window.open_sheet(sheet)

    def _doubt(self, name: str) -> None:
        """Ask for a reason; what is frozen leads to its page alone."""
        if not self.frozen:
            self.go.emit(Place("investigation_reason", self.place.id, name))
        else:
            self._to_page(arises_from(self.case, name))

    def _photograph(self) -> None:
        self.view.keep()
        self.go.emit(Place("evidence", self.place.id))

    def _look_at(self, photograph: Photograph) -> None:
        """Show a photograph large."""
        content = self.desk.read(queries.picture, photograph.id)
        told = (photograph.name, self.application.applicant, "")
        window: Any = self.window()
        sheet = PhotographSheet(told, ((photograph.name, content),), self)
        window.open_sheet(sheet)

    def _print(self) -> None:
        """Show the report: as it was submitted, or as it would be."""
        self.view.keep()
        if self.found.submitted is not None:
            paper = self.desk.read(queries.report_of, self.place.id)
            if paper is not None:
                preview(self.desk, [paper], self)
                return
        report = self.desk.read(queries.report, self.application, self.found)
        facts = self.desk.read(papers.illustrated, report)
        name = self.tr("{0}, not submitted yet").format(facts.number)
        drawn = render(queries.REPORT, replace(facts, number=name))
        show([Paper(name, drawn)], self)

    def _print_worksheet(self) -> None:
        """Show the blank sheets to take along."""
        facts = self.desk.read(queries.worksheet, self.application, self.found)
        name = self.tr("{0}, worksheets").format(facts.number)
        show([Paper(name, render("worksheet", facts))], self)

    def _submit(self) -> None:
        self.view.keep()
        try:
            stage = self.desk.write(applications.submit, self.place.id)
        except NotMet:
            self._stopped = True
            self._say_stopping()
        except Refused as refusal:
            self.step.say(explain(refusal), [], "bad")
        else:
            self._stopped = False
            self.step.say("", [])
            tell(self, words_for(stage))

    def _say_stopping(self) -> None:
        """Say what still stops a submission that was tried, the first few by name."""
        if not self._stopped:
            return
        stopping = self.desk.read(assessment.stopping, self.place.id)
        if not stopping:
            again = offer("submit", self._submit)
            self.step.say(self.tr("Nothing stops it any more."), [again])
            return
        named, more = in_short(stopping[:NAMED]), len(stopping[NAMED:])
        words = self.tr("Not met: {0}; {1} more.") if more else self.tr("Not met: {0}.")
        self.step.say(words.format(named, more), [], "bad")
