"""The least that can stand in a window: pages and a sheet to test windows with."""

from __future__ import annotations

from sheaf.ui.actions import Offer, offer
from sheaf.ui.kit.edits import LineEdit, MoneyEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import label
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place


class Plain(Page):
    """Says where one is; counts how often it looked."""

    looked = 0

    def __init__(self, desk, place) -> None:
        super().__init__(desk, place)
        self.list = Ledger([Column("", lambda row: row)], lambda row: row)
        self.list.chosen.connect(lambda row: self.go.emit(Place("loan", row)))
        self.fill(self.list, None)

    def reload(self) -> None:
        self.looked += 1
        self.head.say(f"{self.place.kind} {self.place.id}")
        self.list.show_rows([1, 2, 3])

    def acts(self) -> list[Offer]:
        return [offer("receive", lambda: self.go.emit(Place("receive", 7)))]


class Written(Page):
    """A page with a form."""

    def __init__(self, desk, place) -> None:
        super().__init__(desk, place)
        self.form = Form()
        self.form.row(Field("note", "Note", LineEdit(), 12))
        self.left_with = []
        self.form.typed.connect(lambda: self.left_with.append(self.form.texts()["note"]))
        self.fill(self.form, None)

    def first(self):
        return self.form.field("note").widget


class Paid(Sheet):
    """A sheet with an amount."""

    def __init__(self, desk, place, parent) -> None:
        super().__init__(desk, place, parent)
        self.say("Paid", str(place.id))
        self.amount = MoneyEdit()
        self.fill(label("amount"), self.amount)

    def first(self):
        return self.amount
