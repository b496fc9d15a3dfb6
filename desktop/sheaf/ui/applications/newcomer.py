"""Somebody put forward who has no file yet: the number, and whom they are married to."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QObject, Signal

from sheaf.domain import contact, identity
from sheaf.domain.customer import MaritalStatus, Person
from sheaf.domain.errors import Refused
from sheaf.queries.assessment import Stranger
from sheaf.queries.namesakes import Described
from sheaf.services.guarantors import Newcomer
from sheaf.ui.customers.fields import Fields
from sheaf.ui.customers.person import PersonEdit
from sheaf.ui.desk import Desk
from sheaf.ui.kit.field import Field


class AnyoneEdit(PersonEdit):
    """Any name will do here: who is not registered yet will be."""

    def value(self) -> str | None:
        """Return the name written."""
        return self.text().strip() or None

    @property
    def new(self) -> bool:
        """Whether the name means nobody registered."""
        return bool(self.value()) and not self.customer_id and not self.searching


class NewcomerFields(QObject):
    """The fields a new file begins with; a spouse is registered, or new as well."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        make = Fields(desk, 0)
        self._today = make.today
        self.number = make.card_number("number", self.tr("ID number"), 6)
        self.phone = make.phone("phone", self.tr("Mobile"), 3)
        self.marriage = make.marriage(3)
        self.married_to = AnyoneEdit(desk)
        self.spouse = Field("spouse", self.tr("Spouse"), self.married_to, 6)
        self.spouse.ruled(_person_name)
        words = self.tr("ID number of the spouse")
        self.spouse_number = make.card_number("spouse_number", words, 6)
        self.married_to.chosen.connect(self.edited)
        for field in (self.marriage, self.spouse):
            field.edited.connect(self.edited)

    @property
    def married(self) -> bool:
        """Whether they are said to be married."""
        with suppress(Refused):  # half typed
            status = self.marriage.value()
            return status is not None and status.married
        return False

    def show(self, *, new: bool) -> None:
        """Ask for all this of somebody new, for the spouse of somebody married."""
        stranger = new and self.married and self.married_to.new
        for field, asked in (
            (self.number, new),
            (self.phone, new),
            (self.marriage, new),
            (self.spouse, new and self.married),
            (self.spouse_number, stranger),
        ):
            field.setVisible(asked)
        self.number.needed = self.marriage.needed = new
        self.spouse_number.needed = stranger
        unknown = self.tr("not registered yet: a file is opened too")
        later = self.tr("may follow; signs before the money leaves")
        self.spouse.noted(unknown if stranger else later)

    def newcomer(self, name: str) -> Newcomer:
        """Say whose file is opened."""
        person = Person(
            name=name,
            number=self.number.value() or "",
            phone=self.phone.value() or "",
            marital_status=self.marriage.value() or MaritalStatus.UNSAID,
        )
        return Newcomer(person, self._married_to() if self.married else None)

    def told(self) -> Stranger:
        """Say what bears on how much they can carry, as far as it can be read."""
        born, spouse = self._born(), self.married_to.customer_id if self.married else 0
        return Stranger(born, self.married, spouse)

    def described(self, name: str) -> Described:
        """Say who is being typed, as far as it can be read."""
        number, born, phone = self.number.edit.kept(), None, ""
        with suppress(Refused):  # half typed
            phone = contact.phone(self.phone.edit.kept())
        with suppress(Refused):
            card = identity.resident_id(number, self._today)
            number, born = card.number, card.born
        return Described(name, number, born, phone)

    def described_spouse(self) -> Described:
        """Say whom they are married to, as far as it can be read; a file says it itself."""
        if not (self.married and self.married_to.new):
            return Described()
        number, born = self.spouse_number.edit.kept(), None
        with suppress(Refused):  # half typed
            card = identity.resident_id(number, self._today)
            number, born = card.number, card.born
        return Described(self.married_to.text().strip(), number, born)

    def _born(self) -> date | None:
        try:
            return identity.resident_id(self.number.edit.kept(), self._today).born
        except Refused:
            return None  # half typed

    def _married_to(self) -> int | Person | None:
        if self.married_to.customer_id or not self.married_to.value():
            return self.married_to.customer_id or None
        return Person(
            name=self.married_to.text(),
            number=self.spouse_number.value() or "",
            marital_status=MaritalStatus.MARRIED,
        )


def _person_name(name: str) -> None:
    contact.person_name(name)
