"""Pay a loan out: all conditions met or it refuses; one sentence of what will happen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from sheaf.domain.ledger import Channel
from sheaf.domain.paper.loan_contract import Payout as Way
from sheaf.domain.schedule import draw_up
from sheaf.queries import applications, cash, contracts, parties
from sheaf.services import disbursements
from sheaf.services.disbursements import Disbursed, NotFulfilled, Payout
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import AccountEdit, ChoiceEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, down, holding, label
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.section import Section
from sheaf.ui.loans.conditions_list import conditions_list, required
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.said import in_words
from sheaf.ui.top import dated
from sheaf.ui.words import words_for

LETTERS = {Way.CASH: "xj", Way.ACCOUNT: "zh", Way.PAYEE: "st"}  # 现金, 账户, 受托


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
        self.schedule = draw_up(self.application.agreed.terms(self.today))
        number = self.application.contract_number or ""
        about = self.tr("{0}   contract {1}").format(self.application.applicant, number)
        self.say(self.tr("Pay out"), about)
        self.conditions, self.sentence = conditions_list(), Sentence()
        self.conditions.show_rows(required(self.application, found))
        self._make_fields()
        self._lay_out()
        self.begin(
            self.tr("Payout to {0}").format(self.application.applicant),
            self.tr("Voucher, debit note and schedule are printed once you confirm"),
        )
        self._chosen()
        if self.open_:
            self.form.complain(explain(NotFulfilled(self.open_)))

    def first(self) -> QWidget | None:
        """Begin with the way the money leaves."""
        return self.way

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
        tell(self, words.format(answer.number, self.application.agreed.amount))
        self.go.emit(Place("loan", answer.loan_id))
        put_out(self.desk, answer.papers, self.window())

    def _make_fields(self) -> None:
        way = ChoiceEdit([Option(one, words_for(one), LETTERS[one]) for one in Way])
        way.choose(Way.ACCOUNT if self.account else Way.CASH)
        self.way = Field("channel", self.tr("The money goes"), way, 12)
        self.payee = Field("payee", self.tr("Payee"), LineEdit(), 12).must()
        self.number = Field("account", self.tr("Account"), AccountEdit(), 7).must()
        self.bank = Field("bank", self.tr("Bank"), LineEdit(), 5)
        self.way.edited.connect(self._chosen)
        for field in (self.payee, self.number, self.bank):
            field.edited.connect(self._foretell)

    def _lay_out(self) -> None:
        amount = self.application.agreed.amount
        held = self.desk.read(
            lambda work: cash.till(work, work.teller.id, work.today).expected
        )
        due = AmountLabel(self.tr("To be paid out (yuan)"), str(amount))
        till = AmountLabel(self.tr("In your till"), str(held))
        row = holding(across(due, None, till, gap=16))
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = label(in_words(amount), "muted", "small")
        self.form.row(self.way, self.payee, self.number, self.bank)
        needs = Section(self.tr("Conditions"), self.conditions)
        count = len(self.conditions.table.rows)
        met = count - len(self.open_)
        needs.say(self.tr("{0} of {1} met").format(met, count))
        self.fill(down(row, words, gap=0), needs, self.form, self.sentence, None)

    def _payout(self) -> Payout:
        way = self.way.value()
        if way is Way.CASH:
            return Payout(Channel.CASH)
        payee = (self.payee.value() or "") if way is Way.PAYEE else ""
        account = self.number.value() or ""
        return Payout(Channel.BANK, payee, account, self.bank.value() or "")

    def _chosen(self) -> None:
        way = self.way.value()
        self.payee.setVisible(way is Way.PAYEE)
        self.number.setVisible(way is not Way.CASH)
        self.bank.setVisible(way is not Way.CASH)
        if way is Way.ACCOUNT and self.account and not self.number.value():
            self.number.edit.put(self.account.number)
            self.bank.edit.put(self.account.bank)
        self._foretell()

    def _foretell(self) -> None:
        payout, applicant = self._payout(), self.application.applicant
        words = {
            Way.CASH: self.tr("Pay {0} in cash to {1} for contract {2}."),
            Way.ACCOUNT: self.tr("Pay {0} to the account of {1} for contract {2}."),
            Way.PAYEE: self.tr("Pay {0} to {3}, for {1}, contract {2}."),
        }[self.way.value()]
        told = words.format(
            self.application.agreed.amount,
            applicant,
            self.application.contract_number,
            payout.payee or self.tr("the payee"),
        )
        first = self.schedule[0]
        words = self.tr("{0} The first instalment, {1}, is due on {2}.")
        self.sentence.say(words.format(told, first.payment, dated(first.due_on)), "")
