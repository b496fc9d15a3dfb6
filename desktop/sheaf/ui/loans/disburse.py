"""Pay a loan out: all conditions met or it refuses; one sentence of what will happen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import OverLimit
from sheaf.domain.money import ZERO, Money
from sheaf.domain.schedule import Method
from sheaf.queries import applications, cash, contracts, parties, payouts
from sheaf.services import disbursements, refinancing
from sheaf.services.disbursements import Disbursed
from sheaf.services.payouts import NotFulfilled, Payout
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import MoneyEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, down, holding, label
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.section import Section
from sheaf.ui.loans.conditions_list import conditions_list, required
from sheaf.ui.loans.leaving import Leaving
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.said import in_words
from sheaf.ui.top import dated


class DisburseSheet(FormSheet):
    """The money leaves: in cash, to the borrower's account, or to the payee."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.application = desk.read(applications.one, place.id)
        found = desk.read(contracts.conditions, place.id)
        self.open_ = tuple(one for one in found if not one.met)
        self.account = desk.read(
            lambda work: parties.account(
                work, self.application.account_id, parties.head(work)[0]
            )
        )
        self.today = desk.read(lambda work: work.today)
        self.drawn_up = self.application.agreed.drawn(self.today)
        number = self.application.contract_number or ""
        about = self.tr("{0}   contract {1}").format(self.application.applicant, number)
        self.say(self.tr("Pay out"), about)
        self.conditions, self.sentence = conditions_list(), Sentence()
        self.conditions.show_rows(required(self.application, found))
        self.settles = desk.read(refinancing.owed, self.application)
        self.limited = self.application.agreed.method is Method.REVOLVING
        self.leaving, self.drawn = Leaving(self.account), self._first_draw()
        self.leaving.edited.connect(self._foretell)
        self.drawn.edited.connect(self._foretell)
        self._lay_out()
        self.begin(
            self.tr("Payout to {0}").format(self.application.applicant),
            self._printed(),
        )
        self.leaving.follow()
        self._forewarn()

    def _forewarn(self) -> None:
        """Say before anyone types why nothing can be paid out."""
        try:
            if self.open_:
                raise NotFulfilled(self.open_)
            if self.drawn_up.refusal:
                raise self.drawn_up.refusal
            refinancing.leaves(self.application, self.settles)
        except Refused as refusal:
            self.form.complain(explain(refusal))

    def first(self) -> QWidget | None:
        """Begin with the way the money leaves, of a limit with what is drawn."""
        return self.drawn if self.limited else self.leaving.way

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Pay out")

    def perform(self) -> Disbursed:
        """Pay out."""
        about = (self.place.id, self._payout())
        return self.act(disbursements.disburse, self.key, *about)

    def done(self, answer: Any) -> None:
        """Say what was paid, print the papers, and open the loan."""
        words = self.tr("Voucher {0}: paid out {1}")
        left = self.desk.read(payouts.left, answer.number)
        tell(self, words.format(answer.number, left))
        self.go.emit(Place("loan", answer.loan_id))
        put_out(self.desk, answer.papers, self.window())

    def _printed(self) -> str:
        if self.limited:
            return self.tr("Notice, debit note and voucher are printed once you confirm")
        return self.tr("Voucher, debit note and schedule are printed once you confirm")

    def _lay_out(self) -> None:
        amount = self.application.agreed.amount
        held = self.desk.read(
            lambda work: cash.till(work, work.teller.id, work.today).expected
        )
        due = AmountLabel(self._called(), str(amount))
        till = AmountLabel(self.tr("In your till"), str(held))
        between = [due]
        if self.settles:
            pays = self.tr("Pays off {0}").format(self.application.refinances)
            between.append(AmountLabel(pays, str(self.settles)))
            left = max(amount - self.settles, ZERO)
            between.append(AmountLabel(self.tr("Leaves the desk"), str(left)))
        row = holding(across(*between, None, till, gap=24))
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = label(in_words(amount), "muted", "small")
        if self.limited:
            self.form.row(self.drawn)
        self.form.row(*self.leaving.fields)
        if self.settles and not self._leaves():
            for field in self.leaving.fields:
                field.hide()
        needs = Section(self.tr("Conditions"), self.conditions)
        count = len(self.conditions.table.rows)
        met = count - len(self.open_)
        needs.say(self.tr("{0} of {1} met").format(met, count))
        self.fill(down(row, words, gap=0), needs, self.form, self.sentence, None)

    def _called(self) -> str:
        if self.limited:
            return self.tr("Limit (yuan)")
        return self.tr("To be paid out (yuan)")

    def _first_draw(self) -> Field:
        edit = MoneyEdit()
        edit.offer(lambda: self.application.agreed.amount)
        return (
            Field("amount", self.tr("Drawn now (yuan)"), edit, 6)
            .must()
            .ruled(self._drawn_rule)
        )

    def _drawn_rule(self, amount: Money) -> str:
        limit = self.application.agreed.amount
        if amount > limit:
            raise OverLimit(limit, limit)
        return in_words(amount)

    def _payout(self) -> Payout:
        return self.leaving.payout(self._leaves() if self.limited else None)

    def _leaves(self) -> Money | None:
        """Return what leaves the desk now: all of a loan, of a limit what is drawn."""
        if not self.limited:
            return max(self.application.agreed.amount - self.settles, ZERO)
        try:
            drawn: Money | None = self.drawn.value()
        except Refused:
            return None
        most = self.application.agreed.amount
        return drawn if drawn and ZERO < drawn <= most else None

    def _foretell(self) -> None:
        schedule = self.drawn_up.schedule
        if schedule is None:
            return
        leaves, contract = self._leaves(), self.application.contract_number or ""
        if leaves is None:
            self.sentence.say("", self.tr("Write the amount that is drawn now."))
            return
        told = self.leaving.said(leaves, self.application.applicant, contract)
        if self.settles:
            words = self.tr("Pay contract {0} off with {1}.")
            old = words.format(self.application.refinances, self.settles)
            told = self.tr("{0} {1}").format(old, told) if leaves else old
        if self.limited:
            ends = schedule[-1].due_on
            words = self.tr("{0} The limit may be drawn on until {1}.")
            self.sentence.say(words.format(told, dated(ends)), "")
            return
        first = schedule[0]
        words = self.tr("{0} The first instalment, {1}, is due on {2}.")
        self.sentence.say(words.format(told, first.payment, dated(first.due_on)), "")
