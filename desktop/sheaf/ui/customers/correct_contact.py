"""Correcting a telephone, an address or an account of a file, or retiring it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain import contact
from sheaf.domain.customer import AccountKind
from sheaf.queries import customers
from sheaf.services import contact_corrections as corrections
from sheaf.services.contacts import NewAccount, NewAddress, NewPhone
from sheaf.services.customers import Numbers, show_numbers
from sheaf.ui.customers import account as accounts
from sheaf.ui.customers import contact as contacts
from sheaf.ui.customers.fields import Fields
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import (
    AccountEdit,
    CheckEdit,
    ChoiceEdit,
    LineEdit,
    NumberEdit,
    Option,
    PhoneEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class CorrectionSheet(FormSheet):
    """What stands there, to be changed; ``place.extra`` is the customer it belongs to.

    It shows whole numbers, which is noted like any other asking for them.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        owner = int(place.extra)
        self.numbers: Numbers = desk.quietly(show_numbers, owner)
        self.say(self.title(), desk.read(customers.customer, owner).name)
        self.lay_out(owner)
        retired = CheckEdit(self.tr("No longer in use"))
        self.form.row(Field("retired", "", retired, 12))
        self.form.row(Field("reason", self.tr("Reason"), LineEdit(), 12).must())
        self.fill(self.form)
        self.begin(self.title(), self.tr("What stood there is kept in the file"))

    def first(self) -> QWidget | None:
        """Begin with the first field: an empty one is not what is wrong."""
        return next(iter(self.form.fields.values()))

    def title(self) -> str:
        """Say what is corrected."""
        raise NotImplementedError

    def lay_out(self, owner: int) -> None:
        """Ask for what may be wrong, as it stands."""
        raise NotImplementedError

    def perform(self) -> None:
        """Correct it, or retire it; the reason is kept either way."""
        values = self.form.values()
        reason = values["reason"] or ""
        if values["retired"]:
            self.act(self.retire_by, self.place.id, reason)
        else:
            self.act(self.correct_by, self.place.id, self.said(values), reason)

    retire_by: Any
    correct_by: Any

    def said(self, values: dict[str, Any]) -> Any:
        """Put together what is written."""
        raise NotImplementedError

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it is kept."""
        tell(self, self.tr("Corrected."))


class CorrectPhoneSheet(CorrectionSheet):
    """A further telephone."""

    correct_by = staticmethod(corrections.correct_phone)
    retire_by = staticmethod(corrections.retire_phone)

    def title(self) -> str:
        """Say what is corrected."""
        return self.tr("Correct a telephone")

    def lay_out(self, owner: int) -> None:
        """Ask for the number, whose it is, and when it was checked."""
        [now] = [
            o for o in self.desk.read(customers.phones, owner) if o.id == self.place.id
        ]
        number, whose = PhoneEdit(), LineEdit()
        checked = Fields(self.desk, owner).day("checked_on", self.tr("Called to check on"))
        number.put(self.numbers.phones[now.id])
        whose.put(now.owner)
        checked.edit.put(now.checked_on.isoformat() if now.checked_on else "")
        field = Field("phone", self.tr("Number"), number, 4)
        self.form.row(
            field.must().ruled(contacts.check),
            Field("owner", self.tr("Whose"), whose, 4),
            checked,
        )

    def said(self, values: dict[str, Any]) -> NewPhone:
        """Put together what is written."""
        return NewPhone(values["phone"], values["owner"] or "", values["checked_on"])


class CorrectAddressSheet(CorrectionSheet):
    """A further address."""

    correct_by = staticmethod(corrections.correct_address)
    retire_by = staticmethod(corrections.retire_address)

    def title(self) -> str:
        """Say what is corrected."""
        return self.tr("Correct an address")

    def lay_out(self, owner: int) -> None:
        """Ask for the kind and the place."""
        found = self.desk.read(customers.addresses, owner)
        [now] = [one for one in found if one.id == self.place.id]
        letters = contacts.LETTERS.items()
        kind = ChoiceEdit([Option(one, words_for(one), keys) for one, keys in letters])
        kind.choose(now.kind)
        region, door, years = LineEdit(), LineEdit(), NumberEdit()
        village = Fields(self.desk, owner).village().must()
        region.put(now.region)
        village.edit.put(now.village)
        door.put(now.door)
        years.put("" if now.years is None else str(now.years))
        words = self.tr("Province, city, county, township")
        self.form.row(
            Field("kind", self.tr("Kind"), kind, 6),
            Field("years", self.tr("Years there"), years, 6),
        )
        self.form.row(Field("region", words, region, 12))
        self.form.row(village, Field("door", self.tr("Group and door"), door, 6))

    def said(self, values: dict[str, Any]) -> NewAddress:
        """Put together what is written."""
        region, village, door = (values[name] or "" for name in contacts.OF_PLACE)
        return NewAddress(values["kind"], region, village, door, values["years"])


class CorrectAccountSheet(CorrectionSheet):
    """A card or passbook."""

    correct_by = staticmethod(corrections.correct_account)
    retire_by = staticmethod(corrections.retire_account)

    def title(self) -> str:
        """Say what is corrected."""
        return self.tr("Correct an account")

    def lay_out(self, owner: int) -> None:
        """Ask for the kind, the number and the bank."""
        found = self.desk.read(customers.accounts, owner)
        [now] = [one for one in found if one.id == self.place.id]
        self.repays = now.repays
        letters = accounts.LETTERS.items()
        self.kind = ChoiceEdit([Option(o, words_for(o), keys) for o, keys in letters])
        self.kind.choose(now.kind)
        number, bank = AccountEdit(), LineEdit()
        number.put(self.numbers.accounts[now.id])
        bank.put(now.bank)
        field = Field("number", self.tr("Number"), number, 8).must()
        self.form.row(
            Field("kind", self.tr("Kind"), self.kind, 4), field.ruled(self._check)
        )
        self.form.row(Field("bank", self.tr("Bank"), bank, 12))

    def said(self, values: dict[str, Any]) -> NewAccount:
        """Put together what is written."""
        bank = values["bank"] or ""
        return NewAccount(values["kind"], values["number"], bank, self.repays)

    def _check(self, number: str) -> None:
        card = self.kind.value() is AccountKind.CARD
        (contact.bank_card if card else contact.passbook)(number)
