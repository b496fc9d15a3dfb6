"""An enquiry: taken down at the counter, assigned, turned into an application or closed."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.enquiry import Enquiring, Known
from sheaf.domain.identity import resident_id
from sheaf.domain.teller import Permission
from sheaf.queries import enquiries as asked
from sheaf.queries import tellers
from sheaf.queries.enquiries import Enquiry, OnFile
from sheaf.services import enquiries
from sheaf.ui import said
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.applications.withdraw import ReasonSheet
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, IdEdit, LineEdit, MoneyEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
LONGEST, TALL = 60, 36


class EnquireSheet(FormSheet):
    """Who asks, what for, how much: all that is known before there is an application."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("New enquiry"), "")
        name = Field("name", self.tr("Name"), LineEdit(LONGEST), 6).must()
        phone = Field("phone", self.tr("Telephone"), LineEdit(LONGEST), 6).must()
        today = desk.read(lambda work: work.today)
        number = Field("number", self.tr("ID number"), IdEdit(), 6).rarely()
        number.ruled(lambda text: _card(text, today))
        number.noted(self.tr("if the card is here: it tells people of one name apart"))
        purpose = Field("purpose", self.tr("What for"), LineEdit(LONGEST), 12).must()
        amount = Field("amount", self.tr("How much (yuan)"), MoneyEdit(), 6)
        amount.noted(self.tr("as far as they say"))
        self.form.row(name, phone)
        self.form.row(purpose)
        self.form.row(amount, number)
        self.fill(self.form)
        self.begin(self.tr("Enquiry"), self.tr("It is assigned this evening"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Take down")

    def perform(self) -> int:
        """Take it down."""
        told = self.form.values()
        enquiring = Enquiring(
            told["name"] or "",
            told["phone"] or "",
            told["purpose"] or "",
            told["amount"],
            told["number"] or "",
        )
        return self.act(enquiries.register, self.key, enquiring)

    def done(self, answer: Any) -> None:
        """Open it: what comes next stands there."""
        self.go.emit(Place("enquiry", answer))


class EnquiryPage(Page):
    """One enquiry; Enter turns it into an application, with what was told once."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.found: Enquiry = desk.read(asked.one, place.id)
        self.on_file: tuple[OnFile, ...] = ()
        self.files = files_list()
        self.files.chosen.connect(lambda one: self._apply_for(one.customer_id))
        self.section = Section(self.tr("On file already"), self.files)
        self.fill(self.section, None)
        self.flow(self.files)

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def reload(self) -> None:
        """Read it again."""
        self.found = self.desk.read(asked.one, self.place.id)
        one = self.found
        self.on_file = self.desk.read(asked.on_file, one) if one.ended is None else ()
        self.files.show_rows(self.on_file)
        self.section.setVisible(bool(self.on_file))
        words = self.tr("{0}   taken down {1} by {2}")
        who = f"{one.phone}   {one.number}".rstrip()
        self.head.say(one.name, words.format(who, f"{one.at:%Y-%m-%d}", one.taken_by))
        self.head.badges(StateBadge(state_said(one), "accent", "person"))
        told = self.tr("Asks for money for {0}.").format(one.purpose)
        if one.officer:
            both = self.tr("{0} and {1} see to it.").format(one.officer, one.co_officer)
            told = f"{told} {both}"
        self.head.summary(told)
        if one.amount is not None:
            self.head.amounts(AmountLabel(self.tr("How much (yuan)"), str(one.amount)))
        self._say_step(one)

    def acts(self) -> list[Offer]:
        """Make the application; assign it, close it, go back."""
        found = [*self.step.offers]
        if self.found.ended is None:
            assign = Place("assign_enquiry", self.place.id)
            shut = Place("close_enquiry", self.place.id)
            words = self.tr("Close the enquiry")
            more = [
                offer("assign", lambda: self.go.emit(assign)),
                offer("withdraw", lambda: self.go.emit(shut), words),
            ]
            found += allowed(more, self.desk.teller)
        return [*found, offer("back", lambda: self.go.emit(Place("back")))]

    def _say_step(self, one: Enquiry) -> None:
        if one.ended is None:
            words, tone = self._whose()
            may = Permission.APPLY in self.desk.teller.permissions
            run = offer("default", self._apply, self.tr("Take the application in"))
            self.step.say(words, [run] if may else [], tone)
        elif one.application_id is not None:
            there = Place("application", one.application_id)
            run = offer("default", lambda: self.go.emit(there), self.tr("Open it"))
            self.step.say(self.tr("It became an application."), [run])
        else:
            self.step.say(self.tr("Closed: {0}").format(one.reason), [])

    def _whose(self) -> tuple[str, str]:
        """Say whose application it will be, and what says so: no guess is silent."""
        likely = asked.likely(self.on_file)
        if len(likely) > 1:
            words = self.tr("{0} on file are called and reached so. Choose one below.")
            return words.format(len(likely)), "warn"
        if not likely and self.on_file:
            words = self.tr("Who is on file has another ID number; a new file is opened.")
            return words, "warn"
        if not likely:
            words = self.tr("Not on file yet: the file comes first, then the application.")
            return words, "accent"
        if likely[0].by is Known.NUMBER:
            words = self.tr("On file by the ID number; nothing is asked a second time.")
            return words, "accent"
        words = self.tr(
            "On file by name and telephone alone, in {0}. Compare the ID card first."
        )
        return words.format(likely[0].village or "—"), "warn"

    def _apply(self) -> None:
        """Go to the application of who asked; to their file first where there is none."""
        likely = asked.likely(self.on_file)
        if len(likely) > 1:
            self.files.setFocus()
        elif likely:
            self._apply_for(likely[0].customer_id)
        else:
            told = (self.found.name, self.found.phone, self.found.number)
            self.go.emit(Place("customer_edit", 0, "\t".join(told)))

    def _apply_for(self, customer_id: int) -> None:
        self.go.emit(Place("apply", customer_id))


class AssignEnquirySheet(FormSheet):
    """Name the two who see to it; its application begins with them."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        officers = desk.read(tellers.who_may, Permission.INVESTIGATE)
        options = [Option(str(one.id), one.name) for one in officers]
        self.say(self.tr("Assign"), found.name)
        self.lead = Field("officer", self.tr("Loan officer"), ChoiceEdit(options), 6)
        self.second = Field("co_officer", self.tr("Second officer"), ChoiceEdit(options), 6)
        named = [found.officer_id, found.co_officer_id] if found.officer_id else []
        first = named or [one.id for one in officers][:2]
        for field, one in zip((self.lead, self.second), first, strict=False):
            field.edit.put(str(one))
        self.form.row(self.lead.must(), self.second.must())
        self.fill(self.form)
        self.begin(self.tr("Officers for {0}").format(found.name), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Assign")

    def perform(self) -> Any:
        """Name both."""
        told = self.form.values()
        lead, second = int(told["officer"]), int(told["co_officer"])
        return self.act(enquiries.assign, self.key, self.place.id, lead, second)


class CloseEnquirySheet(ReasonSheet):
    """Nothing comes of it, and why."""

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        return self.tr("Close the enquiry"), self.desk.read(asked.one, self.place.id).name

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Close the enquiry")

    def note(self) -> str:
        """Say what follows."""
        return self.tr("This is an end")

    def perform(self) -> Any:
        """Close it, with the reason."""
        reason = self.form.values()["reason"] or ""
        return self.act(enquiries.close, self.key, self.place.id, reason)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Say that it is closed."""
        tell(self, self.tr("The enquiry is closed"))


def _card(number: str, today: date) -> None:
    """Refuse a number that is none."""
    resident_id(number, today)


def files_list() -> Ledger[OnFile]:
    """Lay out who may be the one who asked: name, village, number, what says so."""
    tones = {Known.NUMBER: "ok", Known.NAME_AND_PHONE: "warn", Known.OTHER_NUMBER: "bad"}
    return Ledger(
        [
            Column("", lambda one: one.name, 160, bold=True, picture="person"),
            Column("", lambda one: one.village, 160),
            Column("", lambda one: one.number, 200),
            Column("", lambda one: words_for(one.by), tone=lambda one: tones[one.by]),
            enter_column(),
        ],
        lambda one: one.customer_id,
        TALL,
    )


def enquiries_list() -> Ledger[Enquiry]:
    """Lay out enquiries: who asked, what for, when, and who sees to it."""
    return Ledger(
        [
            Column("", lambda one: one.name, 96, bold=True),
            Column("", lambda one: one.purpose),
            Column("", lambda one: f"{one.at:%Y-%m-%d}", 116, tone="muted"),
            Column(
                "",
                state_said,
                188,
                tone=lambda one: "text" if one.officer else "warn",
                picture=lambda one: "person" if one.officer else "waiting",
            ),
            enter_column(),
            Column("", lambda one: one.amount or "", 124, right=True, bold=True),
        ],
        lambda one: one.id,
        TALL,
    )


def state_said(one: Enquiry) -> str:
    """Say who sees to it, or what came of it."""
    if one.application_id is not None:
        return translate("enquiries", "became an application")
    if one.ended is not None:
        return translate("enquiries", "closed")
    if one.officer:
        return said.listed([one.officer, one.co_officer])
    return translate("enquiries", "to be assigned")
