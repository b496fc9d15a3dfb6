"""The way of repaying that is decided on: the one proposed, or another of the product's.

The same where one approver decides and where a member votes. A plan can be written here;
until somebody writes in it, the one proposed stands there in proportion to the amount.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from sheaf.domain.agreement import Agreement, asks_nothing_more
from sheaf.domain.errors import Refused
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned
from sheaf.queries.applications import Application
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.edits.plan import PlanEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.letters import LETTERS
from sheaf.ui.words import words_for


class Way(QObject):
    """The fields, and the agreement that they make of amount, rate and term."""

    def __init__(
        self,
        application: Application,
        wanted: Agreement,
        today: date,
        amount: Callable[[], Money | None],
    ) -> None:
        super().__init__()
        self._application, self._wanted, self._amount = application, wanted, amount
        asked, self._asked_for = application.agreement, True
        self._planned = wanted if wanted.method is Method.CUSTOM else asked
        told = {wanted.method, asked.method, Method.CUSTOM}
        methods = [
            Option(one, words_for(one), LETTERS[one])
            for one in application.product.methods
            if one in told or asks_nothing_more(one)
        ]
        self.method = Field("method", self.tr("Repayment"), ChoiceEdit(methods), 6).must()
        self.method.edit.put(wanted.method.value)
        self.edit = PlanEdit(today, amount)
        self.plan = Field("plan", self.tr("Plan"), self.edit, 12).must()
        self._stood = self.edit.kept()

    @property
    def chosen(self) -> Method | None:
        """The method that stands there."""
        found: Method | None = self.method.value()
        return found

    def show(self, *, visible: bool) -> None:
        """Show the fields where terms are asked for; a plan where it is repaid by one."""
        self._asked_for = visible
        self.method.setVisible(visible)
        self.plan.setVisible(visible and self.chosen is Method.CUSTOM)

    def follow(self) -> None:
        """Let the plan proposed follow the amount, until somebody writes another."""
        self.show(visible=self._asked_for)
        try:
            amount = self._amount()
        except Refused:
            return
        if amount and self.edit.kept() == self._stood:
            self.edit.put_plan(_plan(self._planned, amount))
            self._stood = self.edit.kept()

    def own_plan(self) -> tuple[Planned, ...]:
        """Return the plan that is written, where it is not the one proposed."""
        if self.chosen is not Method.CUSTOM:
            return ()
        written: tuple[Planned, ...] = self.plan.value() or ()
        proposed = _plan(self._wanted, self._amount() or ZERO)
        return () if written == proposed else written

    def agreement(self, amount: Money, rate: Rate, months: int) -> Agreement:
        """Put what stands in the form in the place of what is proposed, or was asked."""
        if self.chosen is self._wanted.method:
            found = self._wanted.revised(amount, rate, months)
        else:
            method = self.chosen or self._wanted.method
            found = self._application.on_terms(amount, rate, method, months)
        return found.with_plan(self.own_plan())


def _plan(agreement: Agreement, amount: Money) -> tuple[Planned, ...]:
    told = agreement.rate, agreement.term_months
    return agreement.revised(amount, *told).particulars.plan
