"""What is handed over to be kept here: the fields that name it, proposed by its kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.collateral import CollateralKind
from sheaf.domain.errors import Missing
from sheaf.domain.paper.custody import Original
from sheaf.queries import custody
from sheaf.queries.securities import CollateralLine
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.edits.number import NumberEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form

translate = QCoreApplication.translate

#: What shows whose a mortgaged thing is; what is pledged is handed over itself.
TITLES = {
    CollateralKind.HOUSE: QT_TRANSLATE_NOOP("originals", "Title certificate"),
    CollateralKind.COMMERCIAL: QT_TRANSLATE_NOOP("originals", "Title certificate"),
    CollateralKind.VEHICLE: QT_TRANSLATE_NOOP("originals", "Vehicle certificate"),
    CollateralKind.MACHINERY: QT_TRANSLATE_NOOP("originals", "Proof of ownership"),
    CollateralKind.LAND_RIGHT: QT_TRANSLATE_NOOP("originals", "Land right certificate"),
}


class Originals:
    """A first original under its number, as it usually is, and a line for further ones."""

    def __init__(self, thing: CollateralLine, form: Form) -> None:
        name = Field("original", translate("originals", "Original"), LineEdit(), 9)
        number = Field("original_number", translate("originals", "Number"), LineEdit(), 12)
        copies = NumberEdit()
        copies.put_number(1)
        name.must().edit.put(proposed(thing))
        number.edit.put(thing.certificate)
        many = Field("copies", translate("originals", "Copies"), copies, 3).must()
        words = translate("originals", "Further originals, with a semicolon between")
        further = Field("further", words, LineEdit(), 12)
        self.fields = (name, many, number, further)
        for row in ((name, many), (number,), (further,)):
            form.row(*(one.rarely() for one in row))

    def show(self, *, wanted: bool) -> None:
        """Ask only once something is to be kept here."""
        for field in self.fields:
            field.setVisible(wanted)

    def listed(self, values: dict[str, Any]) -> tuple[Original, ...]:
        """Read them."""
        if not values["original"]:
            raise Missing("original")
        first = Original(
            values["original"], values["original_number"] or "", values["copies"]
        )
        further = (values["further"] or "").replace("；", ";").split(";")
        return (first, *(Original(one.strip()) for one in further if one.strip()))


def proposed(thing: CollateralLine) -> str:
    """Name what is usually handed over: the title of what stays, the thing pledged."""
    if thing.form == "pledge":
        return thing.thing
    return translate("originals", str(TITLES[CollateralKind(thing.kind)]))


def print_receipts(desk: Desk, application_id: int, window: QWidget) -> None:
    """Print the receipts that nobody has printed yet."""
    lines = desk.read(custody.receipts, application_id)
    if new := [one.id for one in lines if not one.printed]:
        put_out(desk, new, window)
