"""Ask the borrower what arrived, and note it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.money import ZERO, Money
from sheaf.queries import arrivals, loans
from sheaf.services import arrivals as services
from sheaf.services.arrivals import MoreThanLeft, Seen
from sheaf.ui.counter.paying import Paying, Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, paragraph
from sheaf.ui.place import Place

COMING = "coming"


class ArrivalSheet(FormSheet):
    """How much the borrower saw arrive; all that left stands there to begin with.

    Less of it asks why, and whether the rest is still on its way: then the step stays open.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.loan = desk.read(loans.standing, place.id).loan
        self.left = desk.read(arrivals.to_arrive, place.id)
        about = self.tr("{0}   contract {1}").format(self.loan.borrower, self.loan.number)
        self.say(self.tr("Confirm what arrived"), about)
        self.paying = Paying(self.tr("Amount that arrived (yuan)"), lambda: self.left)
        self.paying.amount.ruled(self._rule)
        self.paying.edit.put_money(self.left)
        self.paying.edit.amountChanged.connect(self._tell)
        self.reason = Field("reason", self.tr("Why not all of it"), LineEdit(), 7)
        coming = Option(COMING, self.tr("Still on its way"), "rztz")
        rest = ChoiceEdit([coming, Option("lost", self.tr("Will not arrive"), "bhdz")])
        rest.choose(COMING)
        self.rest = Field("waits", self.tr("The rest"), rest, 5)
        self.sentence = Sentence()
        self._lay_out()
        words = self.tr("Arrival of the money of {0}")
        self.begin(words.format(self.loan.borrower), "")
        self._tell(self.paying.typed())

    def first(self) -> QWidget:
        """Begin with the amount: most often all of it arrived."""
        return self.paying.edit

    def perform(self) -> None:
        """Note it."""
        told = self.form.values()
        amount = told["amount"] or ZERO
        reason, waits = self.reason.value() or "", self.rest.value() == COMING
        self.act(services.confirm, self.place.id, Seen(amount, reason, waits))

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it was noted."""
        tell(self, self.tr("Noted that {0} arrived").format(self.paying.typed()))

    def _lay_out(self) -> None:
        lines = [
            (self.tr("Paid out"), self.left, "="),
            (self.tr("Not arrived"), None, ""),
        ]
        self.form.add(across(self.paying.amount, 24, self.paying.facts(lines), gap=0))
        self.form.adopt(self.paying.amount)
        self.form.row(self.reason, self.rest)
        words = self.tr("Ask {0}, by telephone or here, how much arrived.")
        asks = paragraph(words.format(self.loan.borrower), "muted")
        self.rest.edited.connect(self._again)
        self.fill(asks, self.form, self.sentence)

    def _rule(self, amount: Money) -> str:
        if amount > self.left:
            raise MoreThanLeft("amount", self.left)
        return self.paying.words(amount)

    def _tell(self, amount: Money | None) -> None:
        self.paying.note(amount)
        missing = None if amount is None else self.left - amount
        less = missing is not None and missing > ZERO
        self.paying.put(1, missing)
        for field in (self.reason, self.rest):
            field.setVisible(less)
        self.sentence.say(
            self._words(amount, missing) if amount and missing is not None else "",
            self.tr("Write how much arrived; = is all of it."),
        )

    def _again(self) -> None:
        self._tell(self.paying.typed())

    def _words(self, amount: Money, missing: Money) -> str:
        if missing <= ZERO:
            return self.tr("All of it arrived; the payout is done.")
        words = self.tr("{0} arrived, {1} is missing for good. The payout is done.")
        if self.rest.value() == COMING:
            words = self.tr("{0} arrived. {1} is awaited, and {2} will be asked again.")
        return words.format(amount, missing, self.loan.borrower)
