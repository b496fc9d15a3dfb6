"""Schedule and rate calculator: what a loan comes to, before anybody asks for one."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import Agreement, customs
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.reckoning import Reckoning
from sheaf.domain.paper.schedule import ScheduleSheet
from sheaf.domain.paper.shared import lent_on
from sheaf.domain.rate import Quote
from sheaf.domain.schedule import Method
from sheaf.printing.kinds import render
from sheaf.queries import parties, policy
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import (
    DateEdit,
    MoneyEdit,
    NumberEdit,
    RateEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import down, label, press
from sheaf.ui.kit.scroll import FORM, Columns
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.papers import Paper, show
from sheaf.ui.place import Place
from sheaf.ui.plan import Foretold, Plan
from sheaf.ui.repaying import Repaying
from sheaf.ui.rounding import RoundingFields
from sheaf.ui.said import in_words

BESIDE = 640
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH, Quote.PER_10000_PER_DAY)


class CalculatorSheet(Sheet):
    """Amount, term, rate and method; the schedule follows each key. F8 prints it."""

    wide = 1300

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.today = desk.read(lambda work: work.today)
        self.form = Form()
        self.plan = Plan(self.form.caption_of, whole=True)
        self.say(self.tr("Schedule and rates"), self.tr("nothing of this is kept"))
        self._fields()
        self.form.row(self.amount, self.term)
        self.form.row(self.rate)
        self.form.row(self.paid_out, self.fees)
        self.form.row(*self.repaying.fields)
        self.form.row(*self.rounding.fields)
        self.repaying.offer(list(Method))
        self.fill(Columns(down(self.form, None), down(self.plan, None), BESIDE, FORM))
        for heard in (self.form.edited, self.form.typed, self.form.confirmed):
            heard.connect(self._show)
        printing, reckoning, back = self.acts()
        note = label(self.tr("A trial calculation; the contract decides"), "muted", "small")
        self.fixed(note, None, press(back), press(reckoning), press(printing, "default"))
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the amount."""
        return self.amount

    def acts(self) -> list[Offer]:
        """Print the schedule, or leave."""
        return [
            offer("print", self.print_schedule),
            offer("print_reckoning", self.print_reckoning),
            *super().acts(),
        ]

    def print_schedule(self) -> None:
        """Show the schedule as a paper, to be printed; what is wrong is said first."""
        self.form.confirm()
        told = self.plan.foretold
        if told is not None:
            name = self.tr("Repayment schedule")
            show([Paper(name, render("schedule", self._facts(told)))], self)

    def print_reckoning(self) -> None:
        """Show on paper how every line came about."""
        self.form.confirm()
        told = self.plan.foretold
        if told is not None:
            sheet = self._facts(told)
            facts = Reckoning(sheet.language, sheet.office, sheet.lent, told.terms)
            name = self.tr("How the schedule came about")
            show([Paper(name, render("reckoning", facts))], self)

    def _fields(self) -> None:
        today = self.today
        self.amount = Field("amount", self.tr("Amount (yuan)"), MoneyEdit(), 6).must()
        self.amount.ruled(_above_zero)
        self.term = Field("term_months", self.tr("Months"), NumberEdit(), 6).must()
        self.rate = Field("rate", self.tr("Rate"), RateEdit(QUOTES), 12).must()
        paid_out = DateEdit(lambda: today)
        paid_out.put_date(today)
        self.paid_out = Field("paid_out", self.tr("Paid out on"), paid_out, 6).must()
        self.fees = Field("fees", self.tr("Fees at payout (yuan)"), MoneyEdit(), 6)
        self.repaying = Repaying(self._lent_on, self.amount.value, self.term.value)
        rules = self.desk.read(lambda work: policy.on(work, work.today))
        self.repaying.customs = customs(rules)
        self.rounding = RoundingFields()

    def _show(self) -> None:
        self.rounding.follow([self.repaying.method.value()])
        self.repaying.rounded = self.rounding.rounded()
        self.repaying.follow()
        agreed = self._agreement()
        if agreed is None:
            self.plan.show_terms(None, ZERO)
        else:
            self.plan.show_agreed(*agreed)

    def _agreement(self) -> tuple[Agreement, date, Money] | None:
        """Read what there is so far: the agreement, the day of the payout, the fees."""
        try:
            amount, months = self.amount.value(), self.term.value()
            rate, paid_out = self.rate.value(), self.paid_out.value()
            if not amount or amount <= ZERO or not months or not rate or not paid_out:
                return None
            agreed = self.repaying.agreement(amount, rate, months)
            if agreed.first_due_on and agreed.first_due_on <= paid_out:
                return None
            return agreed, paid_out, self.fees.value() or ZERO
        except Refused:
            return None

    def _lent_on(self) -> date:
        try:
            return self.paid_out.value() or self.today
        except Refused:
            return self.today

    def _facts(self, told: Foretold) -> ScheduleSheet:
        office, letterhead = self.desk.read(parties.head)
        terms, lines = told.terms, told.schedule.instalments
        lent = lent_on(terms, len(lines), lines[-1].due_on)
        return ScheduleSheet(office.language, letterhead, lent, lines)


def _above_zero(amount: Money) -> str:
    if amount <= ZERO:
        raise Unusable("amount", "not_above_zero", amount.plain)
    return in_words(amount)
