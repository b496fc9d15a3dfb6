"""The figures of a period one may choose: asked for, lent, repaid, left; and by whom."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from sheaf.domain.paper.period_figures import PeriodFigures
from sheaf.domain.statistics import Cut, Statistics, check_period
from sheaf.printing.kinds import render
from sheaf.queries import parties
from sheaf.queries.statistics import statistics
from sheaf.ui.actions import Offer, act, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, Option
from sheaf.ui.kit.edits.when import read_date
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import ENTER, across, inset
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.papers import Paper, show
from sheaf.ui.place import Place
from sheaf.ui.preferences import Preferences
from sheaf.ui.reports import columns
from sheaf.ui.words import words_for

DAY, BY = 168, 190  # dp


class FiguresPage(Page):
    """The year so far by loan officer, until one writes other days or chooses a cut."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.found: Statistics | None = None
        self._today = desk.read(lambda work: work.today)
        self.since = self._day_edit(self._today.replace(month=1, day=1))
        self.until = self._day_edit(self._today)
        self.by = ChoiceEdit([Option(cut, words_for(cut)) for cut in Cut])
        self.by.choose(Cut.OFFICER)
        self.by.edited.connect(self.look_again)
        self.lent, self.repaid = (
            Ledger(shown, lambda row: row.key)
            for shown in (columns.lending(), columns.repaid())
        )
        nothing = self.tr("Nothing in this period")
        self.sections = (
            Section("", self.lent, nothing),
            Section(self.tr("Fallen due and received"), self.repaid),
        )
        self.head.say(self.tr("Figures of a period"))
        self.fields = (
            Field("since", self.tr("From"), self.since).wide(DAY),
            Field("until", self.tr("To"), self.until).wide(DAY).ruled(self._must_follow),
        )
        by = Field("by", self.tr("By"), self.by).wide(BY)
        chosen = across(*self.fields, by, None)
        self.fill(inset(chosen), *self.sections, None)
        self.flow(self.lent, self.repaid)

    @property
    def cut(self) -> Cut:
        """What the figures are parted by."""
        found: Cut = self.by.value()
        return found

    @property
    def days(self) -> tuple[date, date]:
        """The days written; today where there is none."""
        first, last = (
            read_date(edit.text(), self._today) or self._today
            for edit in (self.since, self.until)
        )
        return first, last

    def first(self) -> QWidget | None:
        """Begin where the period is written."""
        return self.since

    def reload(self) -> None:
        """Read aside: there may be many loans."""
        (since, until), cut = self.days, self.cut
        self.head.summary(self.tr("Reading the loans …"))
        self.desk.read_later(lambda work: statistics(work, since, until, cut), self._show)

    def acts(self) -> list[Offer]:
        """Print the table or save it, choose the period, go back."""
        ready = self.found is not None
        return [
            Offer(act("print"), self._print, ready=ready),
            Offer(act("save_table"), self._save, ready=ready),
            offer("filter", self.since.setFocus, self.tr("Choose the period")),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the day that was written on Enter, and go on to the next field."""
        since, until = self.fields
        if event.key() in ENTER and self.since.hasFocus():
            if since.check():
                self.until.setFocus()
        elif event.key() in ENTER and self.until.hasFocus():
            if until.check():
                self.by.setFocus()
        else:
            super().keyPressEvent(event)

    def _day_edit(self, day: date) -> DateEdit:
        edit = DateEdit(lambda: self._today)
        edit.put_date(day)
        edit.left.connect(self._chosen)
        return edit

    def _chosen(self) -> None:
        """Read again once both days can be read, and stand in their order."""
        if any(not field.check() for field in self.fields):
            return
        if self.found is None or self.days != (self.found.since, self.found.until):
            self.look_again()

    def _must_follow(self, until: date) -> None:
        check_period(self.days[0], until)

    def _show(self, found: Statistics) -> None:
        if not isValid(self):
            return  # the page was left meanwhile
        self.found = found
        self.head.summary(self._says(found))
        self._say_amounts(found)
        rows, (lent, repaid) = columns.rows(found), self.sections
        lent.retitle(self.tr("By {0}").format(words_for(found.cut).lower()))
        self.lent.show_rows(rows)
        lent.set_empty(not rows)
        self.repaid.show_rows(rows)
        repaid.setVisible(bool(rows))
        self.offered.emit()

    def _says(self, found: Statistics) -> str:
        """Count what was asked for, then name each ratio: there are several."""
        total = found.total
        words = self.tr(
            "{0} to {1}. Enquiries {2}, applied for {3}, approved {4}, paid out {5}. "
            "Late interest received {6}."
        )
        counts = found.enquiries, total.applied, total.approved, total.paid_out
        said = words.format(found.since, found.until, *counts, total.late_in)
        ratios = (
            (self.tr("approved of applied {0}"), total.approved, total.applied),
            (self.tr("paid out of applied {0}"), total.paid_out, total.applied),
            (self.tr("paid out of enquiries {0}"), total.paid_out, found.enquiries),
        )
        told = [
            ratio.format(columns.ratio(part, whole))
            for ratio, part, whole in ratios
            if whole
        ]
        if not told:
            return said
        return self.tr("{0} Ratios: {1}.").format(said, self.tr(", ").join(told))

    def _say_amounts(self, found: Statistics) -> None:
        total = found.total
        self.head.amounts(
            AmountLabel(self.tr("Lent (yuan)"), str(total.lent)),
            AmountLabel(self.tr("Principal received"), str(total.principal_in)),
            AmountLabel(self.tr("Principal left"), str(total.balance)),
        )

    def _print(self) -> None:
        """Put it on paper in the office's language; it is made again as often as wanted."""
        if self.found is None:
            return
        office, letterhead = self.desk.read(parties.head)
        facts = PeriodFigures(
            language=office.language,
            office=letterhead,
            found=self.found,
            made_by=self.desk.teller.name,
        )
        name = self.tr("Figures of a period")
        show([Paper(name, render("period_figures", facts))], self)

    def _save(self) -> None:
        """Ask where, then write the table that is shown."""
        if self.found is None:
            return
        preferences = Preferences.of_this_machine()
        words = self.tr("Figures of a period {0} to {1} by {2}")
        by = words_for(self.found.cut).lower()
        name = f"{words.format(self.found.since, self.found.until, by)}.csv"
        start = Path(preferences.papers or Path.home()) / name
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as a table"), str(start), "CSV (*.csv)"
        )
        if chosen:
            preferences.papers = str(Path(chosen).parent)
            target = Path(chosen).with_suffix(".csv")
            target.write_bytes(columns.table(self.found))
            tell(self, self.tr("Saved: {0}").format(target))
