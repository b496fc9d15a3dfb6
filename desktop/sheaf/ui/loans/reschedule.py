"""Reschedule a loan: new terms for what is unpaid, why, and the plan that follows."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import Agreement
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import total
from sheaf.domain.rate import Quote
from sheaf.domain.schedule import Method, Terms
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.counter.redrawn import Redrawn
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, NumberEdit, Option, RateEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.scroll import Columns
from sheaf.ui.letters import LETTERS
from sheaf.ui.loans.changing import ChangeSheet
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

BESIDE, FORM = 600, 440  # dp of the two schedules, and of the form beside them
LEVELLED = (Method.EQUAL_INSTALMENTS, Method.EQUAL_PRINCIPAL)
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH)
METHODS = (
    Method.EQUAL_INSTALMENTS,
    Method.EQUAL_PRINCIPAL,
    Method.INTEREST_ONLY,
    Method.BULLET,
)


class RescheduleSheet(ChangeSheet):
    """Let what is unpaid follow new terms; what was owed beside it is carried over."""

    wide = 1180

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Reschedule the loan"), self.about)
        self._fields()
        self.redrawn = Redrawn(self.ground.plan, self.ground.on)
        self.form.row(self.method)
        self.form.row(self.count, self.first_due)
        self.form.row(self.rate)
        self.form.row(self.reason)
        left = down(
            inset(paragraph(self._carried())), self.form, self.sentence, None, gap=16
        )
        self.fill(Columns(left, down(self.redrawn, None), BESIDE, FORM))
        self.form.edited.connect(self._show)
        words = self.tr("The new schedule is printed once you confirm")
        self.begin(self.tr("Rescheduling for {0}").format(self.loan.borrower), words)
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the method."""
        return self.method

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Reschedule")

    def perform(self) -> Changed:
        """Put the new terms in force."""
        terms = self._terms(self.form.values())
        return self.act(changes.reschedule, self.key, self.place.id, terms, self.grant())

    def _fields(self) -> None:
        now, on = self.ground.plan.terms, self.ground.on
        methods = [Option(one, words_for(one), LETTERS.get(one, "")) for one in METHODS]
        self.method = Field("method", self.tr("Repayment"), ChoiceEdit(methods), 12).must()
        self.method.edit.put((now.method if now.method in METHODS else METHODS[0]).value)
        self.count = Field("count", self.tr("Months"), NumberEdit(), 6).must()
        self.count.ruled(_counted)
        self.first_due = Field(
            "first_due_on", self.tr("First due"), DateEdit(lambda: on), 6
        ).ruled(self._first_rule)
        rate = RateEdit(QUOTES)
        rate.put_rate(now.rate)
        self.rate = Field("rate", self.tr("Rate"), rate, 12).must()

    def _first_rule(self, first: date) -> str:
        if first <= self.ground.on:
            raise Unusable("first_due_on", "not_after_today", first.isoformat())
        return ""

    def _carried(self) -> str:
        """Say what the new terms take up."""
        standing, on = self.ground.standing, self.ground.on
        claims = standing.claims(on)
        late = total(claim.penalty + claim.compound for claim in claims)
        interest = total(claim.interest for claim in claims)
        words = self.tr(
            "Principal {0} follows the new terms from today. Interest {1} to the day and "
            "late interest {2} stay owed as they are."
        )
        to_day = interest + self.ground.plan.interest_to(on)
        return words.format(standing.outstanding, to_day, late)

    def _terms(self, values: dict[str, Any]) -> Terms:
        method = values["method"]
        agreement = Agreement(
            self.ground.standing.outstanding,
            values["rate"],
            method,
            values["count"],
            values["first_due_on"] if method in LEVELLED else None,
        )
        return agreement.terms(self.ground.on)

    def _values(self) -> dict[str, Any] | None:
        try:
            values = self.form.values()
        except Refused:
            return None
        needed = ("method", "count", "rate")
        first = values["first_due_on"]
        early = first is not None and first <= self.ground.on
        return None if early or not all(values[name] for name in needed) else values

    def _show(self) -> None:
        self.first_due.setVisible(self.method.value() in LEVELLED)
        plan, values = None, self._values()
        if values is not None:
            try:
                act = LoanAct(Kind.RESCHEDULING, self.ground.on, terms=self._terms(values))
                plan = self.ground.outcome(act).plan
            except Refused:
                plan = None
        self.redrawn.show_plan(plan)
        words = self.tr("Reschedule contract {0}: {1}, the last payment on {2}.")
        told = ""
        if plan is not None and values is not None:
            method = words_for(values["method"])
            told = words.format(self.loan.number, method, plan.matures_on)
        self.sentence.say(told, self.tr("Write the months; the new schedule follows."))


def _counted(months: int) -> str:
    if months < 1:
        raise Unusable("count", "not_above_zero", str(months))
    return ""
