"""How money leaves: in cash, to the borrower's account, or to whom the borrower pays."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sheaf.domain.contact import account
from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.loan_contract import Payout as Way
from sheaf.services.payouts import Payout
from sheaf.ui.kit.edits import AccountEdit, ChoiceEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.words import words_for

SHOWN = 4  # figures of an account's end
LETTERS = {Way.CASH: "xj", Way.ACCOUNT: "zh", Way.PAYEE: "st"}  # 现金, 账户, 受托


class Leaving(QObject):
    """The fields of a way, shown as the way needs them."""

    edited = Signal()

    def __init__(self, own: Account | None) -> None:
        super().__init__()
        self._own, self._last = own, None
        way = ChoiceEdit([Option(one, words_for(one), LETTERS[one]) for one in Way])
        way.choose(Way.ACCOUNT if own else Way.CASH)
        self.way = Field("channel", self.tr("The money goes"), way, 12)
        self.payee = Field("payee", self.tr("Payee"), LineEdit(), 12).must()
        self.number = Field("account", self.tr("Account"), AccountEdit(), 7).must()
        self.number.ruled(_number_rule)
        self.bank = Field("bank", self.tr("Bank"), LineEdit(), 5)
        words = self.tr("Why not to the account in the contract")
        self.why = Field("why", words, LineEdit(), 12).must()
        self.fields = (self.way, self.payee, self.number, self.bank, self.why)
        self.number.edited.connect(self._ask_why)
        self.way.edited.connect(self.follow)
        for field in self.fields[1:]:
            field.edited.connect(self.edited)

    def follow(self) -> None:
        """Show what the way chosen needs; the borrower's own account fills itself in.

        An account of one way is never taken along into another.
        """
        way = self.way.value()
        self.payee.setVisible(way is Way.PAYEE)
        self.number.setVisible(way is not Way.CASH)
        self.bank.setVisible(way is not Way.CASH)
        turned = self._last not in {None, way}
        self._last = way
        own = self._own if way is Way.ACCOUNT else None
        if turned or (own and not self.number.edit.kept()):
            self.number.edit.put(own.number if own else "")
            self.bank.edit.put(own.bank if own else "")
        self._ask_why()
        self.edited.emit()

    def payout(self, drawn: Money | None) -> Payout:
        """Return the way as it stands; ``drawn`` is what leaves of a limit."""
        way = self.way.value()
        if way is Way.CASH:
            return Payout(Channel.CASH, drawn=drawn)
        payee = (self.payee.value() or "") if way is Way.PAYEE else ""
        account = self.number.value() or ""
        bank, why = self.bank.value() or "", self.why.value() or ""
        return Payout(Channel.BANK, payee, account, bank, drawn, why)

    def strange(self) -> str:
        """Say that the account is not the contract's; empty while it is."""
        if self._own is None or not self._elsewhere():
            return ""
        words = self.tr("This is not the account in the contract, which ends in {0}.")
        return words.format(self._own.number[-SHOWN:])

    def _elsewhere(self) -> bool:
        """Whether the borrower is paid to another account than the contract's."""
        if self._own is None or self.way.value() is not Way.ACCOUNT:
            return False
        return (self.number.value() or "") not in {"", self._own.number}

    def _ask_why(self) -> None:
        self.why.setVisible(self._elsewhere())

    def said(self, amount: Money, borrower: str, contract: str) -> str:
        """Say in a sentence what will leave, to whom."""
        words = {
            Way.CASH: self.tr("Pay {0} in cash to {1} for contract {2}."),
            Way.ACCOUNT: self.tr("Pay {0} to the account of {1} for contract {2}."),
            Way.PAYEE: self.tr("Pay {0} to {3}, for {1}, contract {2}."),
        }[self.way.value()]
        payee = self.payout(None).payee or self.tr("the payee")
        told = words.format(amount, borrower, contract, payee)
        return f"{told} {self.strange()}".rstrip()


def _number_rule(number: str) -> None:
    account(number)
