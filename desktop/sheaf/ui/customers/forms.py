"""The form of a person, of a household, of a business: its rows, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from PySide6.QtCore import QCoreApplication

from sheaf.domain.customer import Customer, Kind
from sheaf.domain.errors import Refused
from sheaf.queries.customers import KINDS
from sheaf.services.customers import written
from sheaf.ui.customers.fields import Fields, holds_until
from sheaf.ui.kit.edits import DateEdit
from sheaf.ui.kit.form import Form

translate = QCoreApplication.translate


class CustomerForm(Form):
    """The fields of one kind; rarer ones stand last, and need not be visited."""

    def __init__(self, kind: Kind, make: Fields, *, new: bool) -> None:
        super().__init__()
        self.kind, self._make, self._new = kind, make, new
        {
            Kind.PERSON: self._person,
            Kind.HOUSEHOLD: self._household,
            Kind.BUSINESS: self._business,
        }[kind]()
        if not new:
            self.title(self.tr("Why"))
            self.row(make.text("reason", self.tr("Reason of the correction"), 12).must())
        self.typed.connect(self._follow)

    def changes(self) -> dict[str, Any]:
        """Say what is written, by the names of a customer's fields."""
        values, found = self.values(), {}
        for one in fields(KINDS[self.kind.value]):
            if one.name in values:
                empty = "" if one.default is MISSING else one.default
                value = values[one.name]
                found[one.name] = empty if value is None else value
        return found

    def customer(self) -> Customer:
        """Make the customer of what is written; it is checked when it is kept."""
        made: Customer = KINDS[self.kind.value](**self.changes())
        return made

    def show_customer(self, customer: Customer) -> None:
        """Write what a file says."""
        self.restore(
            {one.name: written(getattr(customer, one.name)) for one in fields(customer)}
        )

    def read(self, name: str) -> Any:
        """Read one field as far as it goes: nothing while it cannot be read."""
        try:
            return self.fields[name].value() if name in self.fields else None
        except Refused:
            return None

    def put(self, texts: Mapping[str, str]) -> None:
        """Write what was typed before: in a draft, or under another kind."""
        self.restore({name: text for name, text in texts.items() if text})

    def examine(self) -> None:
        """Say beside every field that is filled what there is to say about it."""
        for field in self.fields.values():
            if field.edit.kept():
                field.check()

    def _follow(self) -> None:
        """Fill the end of a card by its holder's age, when its beginning is typed."""
        begins, number = self.read("valid_from"), self.read("number")
        if self.kind is not Kind.PERSON or not begins or not number:
            return
        field = self.fields["valid_to"]
        try:
            ends = holds_until(number, begins, self._make.today)
        except Refused:
            return
        if ends is None and not field.edit.kept():
            field.note(self.tr("Empty: for life."))
        elif isinstance(field.widget, DateEdit) and not field.edit.kept():
            field.widget.put_date(ends)

    def _person(self) -> None:
        make = self._make
        self.title(self.tr("Identity"))
        name = make.person_name("name", self.tr("Name")).must()
        self.row(name, make.resident_id().must())
        self.row(
            make.day("valid_from", self.tr("Card valid from")),
            make.day("valid_to", self.tr("Card valid until")),
            make.marriage(4),
        )
        self._contact(self.tr("Mobile or landline"))
        self._livelihood()
        self.title(self.tr("More"))
        self.row(
            make.ethnic_group(),
            make.person_name("former_name", self.tr("Former name")),
            make.text("issuer", self.tr("Card issued by")),
        )
        certificate = self.tr("Number and date of the marriage certificate")
        self.row(make.text("marriage_certificate", certificate, 8), make.grade())
        self._farm()

    def _household(self) -> None:
        make = self._make
        self.title(self.tr("Household"))
        name = make.business_name(self.tr("Name it goes by")).must()
        self.row(name, make.register_number())
        self._contact(self.tr("Mobile or landline"))
        self._livelihood()
        self.title(self.tr("More"))
        self.row(make.grade())
        self._farm()

    def _business(self) -> None:
        make = self._make
        self.title(self.tr("Business"))
        self.row(
            make.business_name(self.tr("Name of the business")).must(), make.credit_code()
        )
        self.row(
            make.business_kind(),
            make.day("born", self.tr("Founded on")),
            make.day("valid_to", self.tr("Licence valid until")),
        )
        self._contact(self.tr("Mobile or landline"))
        self.title(self.tr("Livelihood"))
        self.row(
            make.text("trade", self.tr("Main trade")),
            make.number("years_in_trade", self.tr("Years in the trade")),
            make.text("issuer", self.tr("Registered at")),
        )
        self.title(self.tr("More"))
        self._farm()

    def _contact(self, caption: str) -> None:
        make = self._make
        self.title(self.tr("Contact"))
        phones = [make.phone("phone", caption, 6)]
        if self._new:
            phones.append(make.phone("second_phone", self.tr("Second telephone"), 6))
        self.row(*phones)
        self.row(make.village(), make.text("door", self.tr("Group and door"), 6))

    def _livelihood(self) -> None:
        make = self._make
        self.title(self.tr("Livelihood"))
        self.row(
            make.text("trade", self.tr("Main trade")),
            make.number("years_in_trade", self.tr("Years in the trade")),
            make.number("family_size", self.tr("People in the family")),
        )

    def _farm(self) -> None:
        make = self._make
        self.row(
            make.text("land", self.tr("Land (mu)")),
            make.money("share_capital", self.tr("Member's share (yuan)")),
            make.tick("farmer", self.tr("Farming household")),
        )
        self.row(make.long_text("note", self.tr("Note")))
