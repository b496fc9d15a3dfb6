"""The room of customers: the latest first, narrowed down as one types."""

from __future__ import annotations

from sheaf.domain.customer import Kind
from sheaf.queries import customer_list
from sheaf.queries.customer_list import CustomerLine, View
from sheaf.queries.standing import Standing
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across, inset
from sheaf.ui.kit.ledger import LongLedger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.said import days
from sheaf.ui.search_lines import TONES
from sheaf.ui.words import words_for

PART = 300  # lines read at once; at the foot of the list the next ones follow
PICTURES = {
    Kind.PERSON: "person",
    Kind.HOUSEHOLD: "household",
    Kind.BUSINESS: "business",
}


class CustomersPage(Page):
    """The registry as a list; Enter opens a file, F3 a new one."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self._limit = PART
        self.customers = LongLedger(self._columns(), key=lambda line: line.id)
        self.customers.chosen.connect(self._open)
        self.customers.moved.connect(self._reached)
        self.view = ChoiceEdit([Option(one, words_for(one)) for one in View])
        self.view.choose(View.ALL)
        self.text = LineEdit()
        self.text.setPlaceholderText(self.tr("Initials, name, village, phone or ID number"))
        for edit in (self.view, self.text):
            edit.edited.connect(self._narrow)
        shown = Field("view", self.tr("Show"), self.view).wide(224)
        typed = Field("text", self.tr("Narrow down"), self.text).wide(344)
        none = self.tr("No such customer. F3 opens a new file.")
        self.section = Section(self.tr("Files"), self.customers, none)
        self.fill(inset(across(shown, typed, None, gap=16)), self.section)
        self.body.setStretch(1, 1)

    def reload(self) -> None:
        """Read the list again."""
        typed = self.text.text()
        found = self.desk.read(customer_list.lines, self.view.value(), typed, self._limit)
        self.customers.show_rows(found.lines)
        self.section.set_empty(not found.lines)
        self.section.say(f"{found.count:,}")
        self.head.say(self.tr("Customers"))
        self.head.summary(self._summary(len(found.lines), found.count))

    def acts(self) -> list[Offer]:
        """Open a new file, correct the one the cursor is on, choose what is shown."""
        offers = [
            offer("new_customer", lambda: self.go.emit(Place("customer_edit"))),
            offer("new_application", self._apply),
            offer("filter", self.view.setFocus),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]
        return allowed(offers, self.desk.teller)

    def first(self) -> LongLedger[CustomerLine] | LineEdit:
        """Begin in the list; where one types when there is nothing to walk through."""
        return self.customers if self.customers.table.rowCount() else self.text

    def _summary(self, shown: int, count: int) -> str:
        if shown < count:
            words = self.tr("The latest {0} of {1}; more follow at the foot of the list.")
            return words.format(f"{shown:,}", f"{count:,}")
        return self.tr("The file opened last stands first.")

    def _narrow(self) -> None:
        self._limit = PART
        self.look_again()

    def _reached(self, line: CustomerLine) -> None:
        rows = self.customers.table.rows
        if len(rows) == self._limit and line is rows[-1]:
            self._limit += PART
            self.look_again()

    def _columns(self) -> list[Column[CustomerLine]]:
        return [
            Column(
                self.tr("Name"), lambda line: line.name, 172, picture=_picture, bold=True
            ),
            Column(
                self.tr("Number"),
                lambda line: line.number,
                148,
                tone="muted",
                small=True,
                spare=True,
            ),
            Column(
                self.tr("Telephone"),
                lambda line: line.phone,
                148,
                tone="muted",
                small=True,
                spare=True,
            ),
            Column(self.tr("Village"), lambda line: line.village, 128, spare=True),
            Column(self.tr("Main trade"), lambda line: line.trade, spare=True),
            Column(
                self.tr("State"),
                _state,
                152,
                tone=lambda line: TONES[line.standing][0],
                picture=_sign,
            ),
            enter_column(60),
            Column(
                self.tr("Principal left"),
                lambda line: line.outstanding or None,
                128,
                right=True,
                bold=True,
            ),
        ]

    def _open(self, line: CustomerLine) -> None:
        self.go.emit(Place("customer", line.id))

    def _apply(self) -> None:
        if (line := self.customers.current()) is not None:
            self.go.emit(Place("apply", line.id))


def _picture(line: CustomerLine) -> str:
    return "mark" if line.marked else PICTURES[line.kind]


def _sign(line: CustomerLine) -> str:
    return "" if line.standing is Standing.NO_LOAN else TONES[line.standing][1]


def _state(line: CustomerLine) -> str:
    if line.standing is Standing.OVERDUE:
        return f"{words_for(line.standing)} {days(line.days)}"
    return words_for(line.standing)
