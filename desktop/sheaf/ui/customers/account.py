"""A card or passbook for a file, and choosing the one that repayments come from."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from sheaf.domain import contact
from sheaf.domain.customer import AccountKind
from sheaf.queries import customers
from sheaf.services import contacts
from sheaf.services.contacts import NewAccount
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import AccountEdit, CheckEdit, ChoiceEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import Button, paragraph
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LETTERS = {AccountKind.CARD: "yh", AccountKind.PASSBOOK: "cz"}


class AccountSheet(FormSheet):
    """Note a card or passbook; the first one is where repayments come from."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        name = desk.read(customers.customer, place.id).name
        self.say(self.tr("Add an account"), name)
        options = [Option(one, words_for(one), keys) for one, keys in LETTERS.items()]
        self.kind = ChoiceEdit(options)
        self.kind.choose(AccountKind.CARD)
        number = Field("number", self.tr("Number"), AccountEdit(), 8).must()
        self.form.row(
            Field("kind", self.tr("Kind"), self.kind, 4), number.ruled(self._check)
        )
        self.form.row(
            Field("bank", self.tr("Bank"), LineEdit(), 8),
            Field("repays", "", CheckEdit(self.tr("For repayments")), 4),
        )
        self.fill(self.form)
        self.begin(self.tr("Account of {0}").format(name), "")

    def first(self) -> QWidget | None:
        """Begin with the number: most have a card."""
        return self.form.field("number").widget

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Add")

    def perform(self) -> None:
        """Note the account."""
        values = self.form.values()
        account = NewAccount(
            values["kind"], values["number"], values["bank"] or "", values["repays"]
        )
        self.act(contacts.add_account, self.place.id, account)

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("Added."))

    def _check(self, number: str) -> None:
        card = self.kind.value() is AccountKind.CARD
        (contact.bank_card if card else contact.passbook)(number)


class ChooseAccountSheet(FormSheet):
    """Let repayments come from another account: exactly one of a customer's does."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        account, name = desk.read(customers.account, place.id)
        self.say(self.tr("Repay from this account"), name)
        words = self.tr("From now on repayments come from {0} {1}, and from no other.")
        told = words.format(words_for(account.kind), account.number)
        self.fill(paragraph(told), self.form)
        self.begin(self.tr("Account of {0}").format(name), "")

    def first(self) -> QWidget | None:
        """Begin on the default act, as there is nothing to fill in."""
        return cast("list[Button]", self.panel.findChildren(Button))[-1]

    def perform(self) -> None:
        """Choose it."""
        self.act(contacts.choose_account, self.place.id)

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("Chosen."))
