"""Draw on a limit: how much of what is free, how it leaves, and what must be so before."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import Money
from sheaf.queries import cash, limits, parties, repayments
from sheaf.queries.ground import ground
from sheaf.services import draws
from sheaf.services.draws import Drawn
from sheaf.ui.counter.paying import Paying, Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across
from sheaf.ui.kit.section import Section
from sheaf.ui.loans.conditions_list import Required, conditions_list, required
from sheaf.ui.loans.leaving import Leaving
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.top import dated


class DrawSheet(FormSheet):
    """Pay out a part of a limit; the limit says no beside the amount."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.drawing = desk.read(limits.drawing, place.id)
        self.ground = desk.read(ground, place.id)
        loan = self.drawing.standing.loan
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Draw on the limit"), about)
        self.paying = Paying(self.tr("Drawn now (yuan)"), lambda: self.drawing.free)
        self.paying.amount.ruled(self._rule)
        self.leaving, self.sentence = Leaving(self._own_account()), Sentence()
        self.conditions = conditions_list()
        self.conditions.show_rows(self._required())
        self._lay_out()
        self.paying.edit.amountChanged.connect(self._foretell)
        self.leaving.edited.connect(self._foretell)
        self.begin(
            self.tr("Draw of {0}").format(loan.borrower),
            self.tr("Notice, debit note and voucher are printed once you confirm"),
        )
        self.leaving.follow()
        self._forewarn()

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Pay out")

    def perform(self) -> Drawn:
        """Pay out what is drawn."""
        amount: Money = self.form.values()["amount"]
        payout = self.leaving.payout(amount)
        return self.act(draws.draw, self.key, self.place.id, payout)

    def done(self, answer: Any) -> None:
        """Say what was paid, and print the papers."""
        words = self.tr("Voucher {0}: paid out {1}")
        amount = self.desk.read(repayments.act, answer.repayment_id).amount
        tell(self, words.format(answer.number, amount))
        put_out(self.desk, answer.papers, self.window())

    def _own_account(self) -> Any:
        application = self.drawing.application
        account = application.account_id if application else None
        return self.desk.read(
            lambda work: parties.account(work, account, parties.head(work)[0])
        )

    def _required(self) -> list[Required]:
        application = self.drawing.application
        if application is None:
            return [Required(one) for one in self.drawing.conditions]
        return required(application, self.drawing.conditions)

    def _lay_out(self) -> None:
        limit = self.drawing.limit
        held = self.desk.read(
            lambda work: cash.till(work, work.teller.id, work.today).expected
        )
        facts = self.paying.facts(
            [
                (self.tr("Limit"), limit.amount, ""),
                (self.tr("Drawn"), limit.drawn, ""),
                (self.tr("Free"), self.drawing.free, "="),
                (self.tr("In your till"), held, ""),
            ]
        )
        self.form.add(across(self.paying.amount, 24, facts, gap=0))
        self.form.adopt(self.paying.amount)
        self.form.row(*self.leaving.fields)
        needs = Section(self.tr("Conditions"), self.conditions)
        met = sum(one.met for one in self.drawing.conditions)
        told = self.tr("{0} of {1} met")
        needs.say(told.format(met, len(self.drawing.conditions)))
        self.fill(needs, self.form, self.sentence, None)

    def _rule(self, amount: Money) -> str:
        self._judge(amount)
        return self.paying.words(amount)

    def _judge(self, amount: Money) -> None:
        """Refuse what the limit does not allow, or that it is closed."""
        self.drawing.check()
        self.ground.outcome(LoanAct(Kind.DRAW, self.drawing.on, amount))

    def _forewarn(self) -> None:
        """Say before anyone types why nothing can be drawn."""
        try:
            self._judge(Money(1))
        except Refused as refusal:
            self.form.complain(explain(refusal))

    def _foretell(self, _amount: Money | None = None) -> None:
        amount, loan = self.paying.typed(), self.drawing.standing.loan
        told = ""
        if amount is not None and self._allowed(amount):
            self.paying.note(amount)
            left = self.drawing.free - amount
            words = self.tr("{0} {1} stay free until {2}.")
            out = self.leaving.said(amount, loan.borrower, loan.number)
            told = words.format(out, left, dated(self.drawing.limit.ends_on))
        self.sentence.say(told, self.tr("Write the amount that is drawn now."))

    def _allowed(self, amount: Money) -> bool:
        try:
            self._judge(amount)
        except Refused:
            return False
        return True
