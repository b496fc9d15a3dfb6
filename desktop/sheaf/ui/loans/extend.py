"""Extend a loan before it matures: to which day, at which rate, why, and what follows."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.outcomes import latest_maturity
from sheaf.domain.rate import Quote, Rate
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.counter.redrawn import Redrawn
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import DateEdit, RateEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.scroll import Columns
from sheaf.ui.loans.agreeing import AgreementSheet
from sheaf.ui.place import Place
from sheaf.ui.said import yearly

BESIDE, FORM = 600, 440  # dp of the two schedules, and of the form beside them
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH)


class ExtendSheet(AgreementSheet):
    """Let a loan mature later, within what the rules allow."""

    wide = 1180
    kind = Kind.EXTENSION

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Extend the loan"), self.about)
        matures, on = self.ground.plan.matures_on, self.ground.on
        edit = DateEdit(lambda: matures)
        self.to = Field("to", self.tr("New maturity"), edit, 6).must().ruled(self._rule)
        self.rate = Field("rate", self.tr("New rate, if any"), RateEdit(QUOTES), 12)
        self.redrawn = Redrawn(self.ground.plan, on)
        self.form.row(self.to)
        self.form.row(self.rate)
        self.form.add(self.why_and_when())
        self.ask_signing()
        self.told, later = paragraph(""), self.counts_for.later
        left = down(inset(self.told), self.form, later, self.sentence, None, gap=16)
        self.fill(Columns(left, down(self.redrawn, None), BESIDE, FORM))
        self.form.edited.connect(self._show)
        self.take_up(self.tr("Extension for {0}").format(self.loan.borrower))

    def turned(self) -> None:
        """Show the limit and the schedule as they were on the day."""
        on = self.ground.on
        self.redrawn.begin_with(self.ground.plan, on)
        self.told.setText(self._limit())
        self.form.complain("")
        self.forewarn_of_money_ahead()
        if on >= self.ground.plan.matures_on or self.ground.bounds.extensions:
            self.forewarn(self._act(self._latest(), None))
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the new maturity."""
        return self.to

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Extend")

    def perform(self) -> Changed:
        """Grant the extension."""
        values = self.form.values()
        about = (self.place.id, values["to"], values["rate"])
        return self.act(changes.extend, self.key, *about, self.grant())

    def wish(self) -> LoanAct:
        """Return the extension that is agreed."""
        return self._act(self.to.value(), self.rate.value())

    def _act(self, to: date | None, rate: Rate | None) -> LoanAct:
        return LoanAct(Kind.EXTENSION, self.ground.on, to=to, rate=rate)

    def _latest(self) -> date:
        ground = self.ground
        return latest_maturity(ground.standing, ground.plan, ground.bounds)

    def _limit(self) -> str:
        words = self.tr("Matures on {0} at {1} a year. May be extended to {2} at most.")
        rate = yearly(self.ground.plan.terms.rate)
        return words.format(self.ground.plan.matures_on, rate, self._latest())

    def _rule(self, to: date) -> str:
        self.ground.outcome(self._act(to, self._rate()))
        return ""

    def _rate(self) -> Rate | None:
        try:
            rate: Rate | None = self.rate.value()
        except Refused:
            return None
        return rate

    def _to(self) -> date | None:
        try:
            to: date | None = self.to.value()
        except Refused:
            return None
        return to

    def _show(self) -> None:
        to, rate = self._to(), self._rate()
        found = self.found(self._act(to, rate)) if to else None
        self.redrawn.show_plan(found.plan if found else None)
        words = self.tr("Extend contract {0} from {1} to {2}, at {3} a year.")
        told = ""
        if found:
            yearly_ = yearly(rate or self.ground.plan.terms.rate)
            before = self.ground.plan.matures_on
            told = words.format(self.loan.number, before, to, yearly_)
        self.sentence.say(told, self.tr("Write the new maturity; the schedule follows."))
