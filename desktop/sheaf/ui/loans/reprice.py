"""Let another rate hold from today on: which, why, and what the schedule becomes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.rate import Quote, Rate
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.counter.redrawn import Redrawn
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import RateEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.scroll import Columns
from sheaf.ui.loans.changing import ChangeSheet
from sheaf.ui.place import Place
from sheaf.ui.said import yearly

BESIDE, FORM = 600, 440  # dp of the two schedules, and of the form beside them
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH)


class RepriceSheet(ChangeSheet):
    """Agree on another rate; the period that runs bears each for its own days."""

    wide = 1180

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Change the rate"), self.about)
        self.rate = Field("rate", self.tr("New rate"), RateEdit(QUOTES), 12).must()
        self.redrawn = Redrawn(self.ground.plan, self.ground.on)
        self.form.row(self.rate.ruled(self._rule))
        self.form.add(self.why_and_when())
        self.told = paragraph("")
        split = self.tr(
            "The running period bears each rate for its own days. A floating rate so "
            "changed follows the prime rate no longer."
        )
        facts = inset(self.told, paragraph(split, "muted"), gap=4)
        later = self.counts_for.later
        left = down(facts, self.form, later, self.sentence, None, gap=16)
        self.fill(Columns(left, down(self.redrawn, None), BESIDE, FORM))
        self.form.edited.connect(self._show)
        words = self.tr("The new schedule is printed once you confirm")
        self.begin(self.tr("New rate for {0}").format(self.loan.borrower), words)
        self.look_at_day()

    def turned(self) -> None:
        """Show the rate and the schedule as they were on the day."""
        rate = self.ground.plan.terms.rate
        self.told.setText(self.tr("{0} a year so far.").format(yearly(rate)))
        self.redrawn.begin_with(self.ground.plan, self.ground.on)
        self.form.complain("")
        self.forewarn(self._act(replace(rate, value=rate.value + 1)))  # any other
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the new rate."""
        return self.rate

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Change the rate")

    def perform(self) -> Changed:
        """Let the new rate hold."""
        rate = self.form.values()["rate"]
        return self.act(changes.reprice, self.key, self.place.id, rate, self.grant())

    def _act(self, rate: Rate) -> LoanAct:
        return LoanAct(Kind.REPRICING, self.ground.on, rate=rate)

    def _rule(self, rate: Rate) -> str:
        self.ground.outcome(self._act(rate))
        return ""

    def _show(self) -> None:
        try:
            rate: Rate | None = self.rate.value()
        except Refused:
            rate = None
        found = self.found(self._act(rate)) if rate else None
        self.redrawn.show_plan(found.plan if found else None)
        told = ""
        if rate and found:
            before = yearly(self.ground.plan.terms.rate)
            words = self.tr("Contract {0}: {1} a year becomes {2}, from {3} on.")
            told = words.format(self.loan.number, before, yearly(rate), self.ground.on)
        self.sentence.say(told, self.tr("Write the new rate; the schedule follows."))
