"""Give back money kept for a borrower, before a second person with a password."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.loan_act import MoreThanKept
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.queries import cash, loans, repayments
from sheaf.services import refunds
from sheaf.services.refunds import GivenBack, GivingBack
from sheaf.ui.counter.paying import Paying, Sentence, ways
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across
from sheaf.ui.place import Place
from sheaf.ui.witnessed import WitnessedSheet
from sheaf.ui.words import words_for


class GiveBackSheet(WitnessedSheet):
    """All that is kept stands there to begin with; the voucher is signed by who gets it."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        standing = desk.read(loans.standing, place.id)
        self.loan = standing.loan
        self.kept = desk.read(lambda work: standing.unused(work.today))
        self.held = desk.read(
            lambda work: cash.till(work, work.teller.id, work.today).expected
        )
        about = self.tr("{0}   contract {1}").format(self.loan.borrower, self.loan.number)
        self.say(self.tr("Give back money kept"), about)
        self.paying = Paying(self.tr("Given back (yuan)"), lambda: self.kept)
        self.paying.amount.ruled(self._rule)
        self.paying.edit.put_money(self.kept)
        self.way = Field("channel", self.tr("Way"), ways(), 6)
        self.sentence = Sentence()
        self._lay_out()
        self.paying.edit.amountChanged.connect(self._tell)
        self.way.edited.connect(self._again)
        words = self.tr("Refund to {0}").format(self.loan.borrower)
        self.begin(words, self.tr("The refund voucher is printed once you confirm"))
        self._again()

    def first(self) -> QWidget:
        """Begin with the amount: most often it is all that is kept."""
        return self.paying.edit

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Give back")

    def perform(self) -> GivenBack:
        """Ask the second person, then give it back."""
        told, second = self.form.values(), self.second()
        giving = GivingBack(told["amount"], told["channel"], told["reason"], second)
        return self.act(refunds.give_back, self.key, self.place.id, giving)

    def done(self, answer: Any) -> None:
        """Say what was given back, and print its voucher."""
        words = self.tr("{0} given back, voucher {1}.")
        amount = self.desk.read(repayments.act, answer.repayment_id).amount
        tell(self, words.format(amount, answer.number))
        put_out(self.desk, [answer.paper_id], self.window())

    def _lay_out(self) -> None:
        lines = [
            (self.tr("Money kept"), self.kept, "="),
            (self.tr("In your till"), self.held, ""),
        ]
        self.form.add(across(self.paying.amount, 24, self.paying.facts(lines), gap=0))
        self.form.adopt(self.paying.amount)
        self.form.row(self.way)
        self.ask_both(Permission.REVERSE, self.tr("Second person"))
        self.fill(self.form, self.sentence)

    def _rule(self, amount: Money) -> str:
        if amount > self.kept:
            raise MoreThanKept(self.kept)
        return self.paying.words(amount)

    def _again(self) -> None:
        self._tell(self.paying.typed())

    def _tell(self, amount: Money | None) -> None:
        self.paying.note(amount)
        words = self.tr("Give {0} of money kept back to {1}, {2}. {3} stays kept.")
        told = ""
        if amount is not None:
            way = words_for(self.way.value())
            told = words.format(amount, self.loan.borrower, way, self.kept - amount)
        self.sentence.say(told, self.tr("Write how much is given back; = is all of it."))
