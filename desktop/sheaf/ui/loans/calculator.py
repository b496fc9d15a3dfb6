"""Schedule and rate calculator: what a loan comes to, before anybody asks for one."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import Agreement
from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.schedule import Line, ScheduleSheet
from sheaf.domain.paper.shared import Lent
from sheaf.domain.rate import Quote
from sheaf.domain.schedule import Method
from sheaf.printing.kinds import render
from sheaf.queries import parties
from sheaf.services.applying import LEVELLED
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import (
    ChoiceEdit,
    DateEdit,
    MoneyEdit,
    NumberEdit,
    Option,
    RateEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import down, label, press
from sheaf.ui.kit.scroll import FORM, Columns
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.letters import LETTERS
from sheaf.ui.papers import Paper, show
from sheaf.ui.place import Place
from sheaf.ui.plan import Foretold, Plan
from sheaf.ui.said import in_words
from sheaf.ui.words import words_for

BESIDE = 640
METHODS = (
    Method.EQUAL_INSTALMENTS,
    Method.EQUAL_PRINCIPAL,
    Method.INTEREST_ONLY,
    Method.BULLET,
)
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH, Quote.PER_10000_PER_DAY)


class CalculatorSheet(Sheet):
    """Amount, term, rate and method; the schedule follows each key. F8 prints it."""

    wide = 1300

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.today = desk.read(lambda work: work.today)
        self.form, self.plan = Form(), Plan(whole=True)
        self.say(self.tr("Schedule and rates"), self.tr("nothing of this is kept"))
        self._fields()
        self.form.row(self.amount, self.term)
        self.form.row(self.method, self.every, self.first_due)
        self.form.row(self.rate)
        self.form.row(self.paid_out, self.fees)
        self.fill(Columns(down(self.form, None), down(self.plan, None), BESIDE, FORM))
        for heard in (self.form.edited, self.form.typed, self.form.confirmed):
            heard.connect(self._show)
        printing, back = self.acts()
        note = label(self.tr("A trial calculation; the contract decides"), "muted", "small")
        self.fixed(note, None, press(back), press(printing, "default"))
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the amount."""
        return self.amount

    def acts(self) -> list[Offer]:
        """Print the schedule, or leave."""
        return [offer("print", self.print_schedule), *super().acts()]

    def print_schedule(self) -> None:
        """Show the schedule as a paper, to be printed; what is wrong is said first."""
        self.form.confirm()
        told = self.plan.foretold
        if told is not None:
            name = self.tr("Repayment schedule")
            show([Paper(name, render("schedule", self._facts(told)))], self)

    def _fields(self) -> None:
        today = self.today
        methods = [Option(one, words_for(one), LETTERS.get(one, "")) for one in METHODS]
        every = [Option(1, self.tr("monthly")), Option(3, self.tr("quarterly"))]
        self.amount = Field("amount", self.tr("Amount (yuan)"), MoneyEdit(), 6).must()
        self.amount.ruled(_above_zero)
        self.term = Field("term_months", self.tr("Months"), NumberEdit(), 6).must()
        self.method = Field("method", self.tr("Repayment"), ChoiceEdit(methods), 6)
        self.method.edit.put(Method.EQUAL_INSTALMENTS.value)
        self.every = Field("every", self.tr("Interest"), ChoiceEdit(every), 6)
        self.every.edit.put("1")
        self.first_due = Field(
            "first_due_on", self.tr("First due"), DateEdit(lambda: today), 6
        ).ruled(self._first_rule)
        self.rate = Field("rate", self.tr("Rate"), RateEdit(QUOTES), 12).must()
        paid_out = DateEdit(lambda: today)
        paid_out.put_date(today)
        self.paid_out = Field("paid_out", self.tr("Paid out on"), paid_out, 6).must()
        self.fees = Field("fees", self.tr("Fees at payout (yuan)"), MoneyEdit(), 6)

    def _first_rule(self, first: date) -> None:
        paid_out, months = self.paid_out.value(), self.term.value()
        if paid_out and first <= paid_out:
            raise Unusable("first_due_on", "not_after_today", first.isoformat())
        if paid_out and months and first > months_after(paid_out, months):
            raise Unusable("first_due_on", "after_maturity", first.isoformat())

    def _show(self) -> None:
        method = self.method.value()
        self.every.setVisible(method is Method.INTEREST_ONLY)
        self.first_due.setVisible(method in LEVELLED)
        agreement, values = self._agreement(), self._values()
        if agreement is None or values is None:
            self.plan.show_terms(None, ZERO)
        else:
            terms = agreement.terms(values["paid_out"])
            self.plan.show_terms(terms, values["fees"] or ZERO)

    def _values(self) -> dict[str, Any] | None:
        try:
            return self.form.values()
        except Refused:
            return None

    def _agreement(self) -> Agreement | None:
        values = self._values()
        if values is None:
            return None
        needed = ("amount", "term_months", "rate", "paid_out", "method")
        if any(not values[name] for name in needed) or values["amount"] <= ZERO:
            return None
        method = values["method"]
        first = values["first_due_on"] if method in LEVELLED else None
        if first and first <= values["paid_out"]:
            return None
        return Agreement(
            values["amount"],
            values["rate"],
            method,
            values["term_months"],
            first,
            values["every"] if method is Method.INTEREST_ONLY else None,
        )

    def _facts(self, told: Foretold) -> ScheduleSheet:
        office, letterhead = self.desk.read(parties.head)
        terms, lines = told.terms, told.schedule.instalments
        every = self.every.value() if terms.method is Method.INTEREST_ONLY else 1
        lent = Lent(
            amount=terms.principal,
            rate=terms.rate,
            method=terms.method.value,
            instalments=len(lines),
            lent_on=terms.disbursed_on,
            due_on=lines[-1].due_on,
            every=every,
        )
        written = tuple(
            Line(one.number, one.due_on, one.days, one.opening, one.principal, one.interest)
            for one in lines
        )
        return ScheduleSheet(office.language, letterhead, lent, written)


def _above_zero(amount: Money) -> str:
    if amount <= ZERO:
        raise Unusable("amount", "not_above_zero", amount.plain)
    return in_words(amount)
