"""Finished cases to learn from: nobody is named, and what was decided shows on a key."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.decision import Ruling
from sheaf.domain.investigation.notebook import Sheet
from sheaf.queries import lessons as asked
from sheaf.queries.lessons import Ended, Lesson, LessonLine
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.investigation.notebook_model import NotebookModel
from sheaf.ui.investigation.notebook_view import NotebookView
from sheaf.ui.investigation.results import Results
from sheaf.ui.investigation.spread import spread
from sheaf.ui.investigation.trades import trade_words
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.said import yearly
from sheaf.ui.words import words_for

TALL, DAY, TERM, AMOUNT = 36, 148, 132, 140


class LessonsPage(Page):
    """The latest first; Enter opens one."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.cases: Ledger[LessonLine] = Ledger(
            [
                Column("", lambda one: trade_words(one.trade), bold=True),
                Column("", lambda one: f"{one.on:%Y-%m}", DAY, tone="muted"),
                Column("", self._term, TERM, tone="muted"),
                enter_column(),
                Column("", lambda one: one.amount, AMOUNT, bold=True),
            ],
            lambda one: one.id,
            TALL,
        )
        self.cases.chosen.connect(lambda one: self.go.emit(Place("lesson", one.id)))
        none = self.tr("No case was looked into and decided yet.")
        self.section = Section(self.tr("Finished cases"), self.cases, none)
        self.head.say(self.tr("Cases to learn from"))
        self.head.summary(
            self.tr(
                "Names, places and numbers are taken out where the books know them or they "
                "look like it; read a case through before you show it."
            )
        )
        self.fill(self.section, None)
        self.flow(self.cases)

    def reload(self) -> None:
        """Look for finished cases again."""
        rows = self.desk.read(asked.lines)
        self.cases.show_rows(rows)
        self.section.set_empty(not rows)
        self.section.say(str(len(rows)) if rows else "")

    def acts(self) -> list[Offer]:
        """Go back."""
        return [offer("back", lambda: self.go.emit(Place("back")))]

    def _term(self, line: LessonLine) -> str:
        return self.tr("%n months", "", line.term_months)


class LessonPage(Page):
    """One case to read as it was submitted; Enter shows what was decided, and what came."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.lesson: Lesson = desk.read(asked.lesson, place.id)
        told = self.lesson.told
        self.notebook = NotebookModel(told.case.template.sheets)
        self.view, self.results = NotebookView(self.notebook), Results()
        self.notebook.put({Sheet(name): lines for name, lines in told.pages.items()})
        self.view.setEnabled(False)
        self.results.show_case(told.case, told)
        self.results.wanted.connect(self.view.show_page)
        spread(self, self.view, self.results)
        self._say_head()
        self._ask()

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter shows the decision."""
        return None

    def acts(self) -> list[Offer]:
        """Show the decision, leaf through the notebook, go back."""
        return [
            *self.step.offers,
            offer("leaf_on", lambda: self.view.leaf(1)),
            offer("leaf_back", lambda: self.view.leaf(-1)),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]

    def _say_head(self) -> None:
        line, told = self.lesson.line, self.lesson.told
        self.head.say(trade_words(line.trade), f"{line.on:%Y-%m}")
        words = self.tr("{0} yuan over {1} months, for {2}.")
        purpose = told.setting.known.purpose
        self.head.summary(words.format(line.amount, line.term_months, purpose))
        proposed = told.case.proposed.agreement.amount
        self.head.amounts(AmountLabel(self.tr("Proposed (yuan)"), str(proposed)))

    def _ask(self) -> None:
        words = self.tr("What would you decide, on how much, and on which conditions?")
        run = offer("default", self._show, self.tr("Show the decision"))
        self.step.say(words, [run])
        self.offered.emit()

    def _show(self) -> None:
        made = self.lesson.decision
        told = [words_for(Ruling(made.verdict))]
        if made.approved:
            words = self.tr("{0} yuan, {1} months, {2} a year")
            told.append(words.format(made.amount, made.term_months, yearly(made.rate)))
        told += [*made.conditions, *made.reason.split("\n"), self._ended(self.lesson.ended)]
        hide = offer("default", self._ask, self.tr("Hide it again"))
        self.step.say("  ".join(filter(None, told)), [hide])
        self.offered.emit()

    def _ended(self, ended: Ended | None) -> str:
        if ended is None:
            return ""
        state = words_for(ended.status)
        if not ended.worst_late:
            return self.tr("Later: {0}, never late").format(state)
        words = self.tr("Later: {0}, at most {1} days late")
        return words.format(state, ended.worst_late)
