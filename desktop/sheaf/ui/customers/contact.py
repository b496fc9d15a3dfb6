"""A further telephone or address for a file."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain import contact
from sheaf.domain.customer import AddressKind
from sheaf.queries import customers
from sheaf.services import contacts
from sheaf.services.contacts import NewAddress
from sheaf.ui.customers.fields import Fields
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, NumberEdit, Option, PhoneEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

PHONE = "phone"
LETTERS = {
    AddressKind.REGISTERED: "hj",
    AddressKind.BUSINESS: "jy",
    AddressKind.OTHER: "qt",
}
OF_PHONE = ("phone", "owner", "checked_on")
OF_PLACE = ("region", "village", "door")
OF_ADDRESS = (*OF_PLACE, "years")


class ContactSheet(FormSheet):
    """Note where else somebody can be reached; what is asked for goes by the kind."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        name = desk.read(customers.customer, place.id).name
        self.say(self.tr("Add a telephone or address"), name)
        self.kind = ChoiceEdit(
            [
                Option(PHONE, self.tr("Telephone"), "dh"),
                *(Option(one, words_for(one), keys) for one, keys in LETTERS.items()),
            ]
        )
        self.kind.choose(PHONE)
        self.kind.edited.connect(self._follow)
        self._lay_out(Fields(desk, place.id))
        self.fill(self.form)
        self.begin(self.tr("Contact of {0}").format(name), "")
        self._follow()

    def first(self) -> QWidget | None:
        """Begin with the telephone: that is what changes most."""
        return self.form.field("phone").widget if self._is_phone() else self.kind

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Add")

    def perform(self) -> None:
        """Note the telephone or the address."""
        values = self.form.values()
        here = self.place.id
        if self._is_phone():
            owner, checked = values["owner"] or "", values["checked_on"]
            self.act(contacts.add_phone, here, values["phone"], owner, checked)
            return
        region, village, door = (values[name] or "" for name in OF_PLACE)
        address = NewAddress(values["kind"], region, village, door, values["years"])
        self.act(contacts.add_address, here, address)

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("Added."))

    def _lay_out(self, make: Fields) -> None:
        self.form.row(Field("kind", self.tr("Kind"), self.kind, 6))
        self.form.row(
            Field("phone", self.tr("Number"), PhoneEdit(), 4).must().ruled(check),
            Field("owner", self.tr("Whose"), LineEdit(), 4),
            make.day("checked_on", self.tr("Called to check on")),
        )
        region = self.tr("Province, city, county, township")
        self.form.row(
            Field("region", region, LineEdit(), 8),
            Field("years", self.tr("Years there"), NumberEdit(), 4),
        )
        door = self.tr("Group and door")
        self.form.row(make.village().must(), Field("door", door, LineEdit(), 6))

    def _is_phone(self) -> bool:
        return bool(self.kind.value() == PHONE)

    def _follow(self) -> None:
        for name in OF_PHONE:
            self.form.field(name).setVisible(self._is_phone())
        for name in OF_ADDRESS:
            self.form.field(name).setVisible(not self._is_phone())


def check(number: str) -> None:
    """Refuse what is no telephone number."""
    contact.phone(number)
