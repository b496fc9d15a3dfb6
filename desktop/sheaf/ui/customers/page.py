"""A customer from top to bottom: who, what to beware of, what they owe, who is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.customer import Caution
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, total
from sheaf.domain.teller import Permission
from sheaf.queries import customer_history, keepings
from sheaf.queries import customers as asked
from sheaf.queries.customers import Account, Address, File, Mark, Phone
from sheaf.services import customers as services
from sheaf.ui import rooms
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.customers import lists, shown
from sheaf.ui.customers.album import Album
from sheaf.ui.customers.telling import facts_of
from sheaf.ui.desk import Desk
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down, inset, label, paragraph
from sheaf.ui.kit.ledger import AnyLedger
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.scroll import TABLE, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.loans.state import of_line
from sheaf.ui.place import Place
from sheaf.ui.said import listed
from sheaf.ui.words import words_for

RIGHT = 424  # dp of the column with contacts and pictures


class CustomerPage(Page):
    """One file; opening it is noted, and so is asking for its whole numbers."""

    turns = True
    file: File  # since the first look

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.numbers: services.Numbers | None = None
        self._note(place)
        self.marks = lists.marks_list()
        self.loans = lists.loans_list(lambda: self.file.today)
        self.applications = lists.applications_list(others=False)
        self.guarantees = lists.applications_list(others=True)
        self.ties, self.accounts = lists.ties_list(), lists.accounts_list()
        self.contacts, self.corrections = lists.contacts_list(), lists.corrections_list()
        self.history, self.album = lists.history_list(), Album(desk)
        self.note = paragraph("")
        self._looked = label("", "muted", "small")
        self._listen()
        self.sections = self._sections()
        left, right = self._columns()
        self.fill(Columns(left, right, RIGHT, TABLE), None)
        self.flow(*self._ledgers())

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def turn_to(self, place: Place) -> None:
        """Open another file, with its numbers masked."""
        super().turn_to(place)
        self.numbers = None
        self._note(place)

    def _note(self, place: Place) -> None:
        self.desk.quietly(services.open_file, place.id)

    def reload(self) -> None:
        """Read the file again and show it."""
        file = self.desk.read(asked.page, self.place.id)
        self.file = shown.whole(file, self.numbers) if self.numbers else file
        self._say_head(self.file)
        words, tone = self._next(self.file)
        self.step.say(words, self._steps(self.file), tone)
        self._say_parts(self.file)

    def acts(self) -> list[Offer]:
        """Offer the next step, then all that can be done with this file."""
        here = self.place.id
        words = self.tr("Hide numbers") if self.numbers else ""
        rights = self.desk.teller.permissions
        edit = offer("edit", self._correct, self.tr("Correct"))
        rest = [
            *([edit] if Permission.REGISTER_CUSTOMER in rights else []),
            offer("relate", lambda: self._go("link")),
            offer("account", lambda: self._go("account")),
            offer("contact", lambda: self._go("contact")),
            offer("photo", lambda: self.go.emit(Place("photo", here, "photograph"))),
            offer("attach", lambda: self.go.emit(Place("photo", here, "scan"))),
            offer("mark", lambda: self._go("mark")),
            offer("keeping", lambda: self._go("keeping")),
            offer("reveal", self.reveal, words),
        ]
        if self.ties.table.rowCount():
            rest.append(offer("unlink", self._unlink))
        first = [one.act.name for one in self.step.offers]
        rest = [one for one in rest if one.act.name not in first]
        rest = allowed(rest, self.desk.teller)
        return [*self.step.offers, *rest, offer("back", lambda: self._go("back"))]

    def reveal(self) -> None:
        """Show the numbers whole, which is noted; or mask them again."""
        if self.numbers is None:
            self.numbers = self.desk.quietly(services.show_numbers, self.place.id)
            tell(self, self.tr("Shown; that you asked is noted."))
        else:
            self.numbers = None
        self.look_again()

    def _go(self, kind: str) -> None:
        self.go.emit(Place(kind) if kind == "back" else Place(kind, self.place.id))

    def _unlink(self) -> None:
        if (tie := self.ties.current()) is not None:
            extra = f"{tie.customer_id} {tie.relation.value}"
            self.go.emit(Place("unlink", self.place.id, extra))

    def _listen(self) -> None:
        self.loans.chosen.connect(lambda one: self.go.emit(Place("loan", one.id)))
        for ledger in (self.applications, self.guarantees):
            ledger.chosen.connect(lambda one: self.go.emit(Place("application", one.id)))
        self.ties.chosen.connect(lambda t: self.go.emit(Place("customer", t.customer_id)))
        self.accounts.chosen.connect(self._choose_account)
        self.contacts.chosen.connect(self._correct_contact)
        self.marks.chosen.connect(self._lift)
        self.album.chosen.connect(lambda one: self.go.emit(Place("picture", one)))

    def _choose_account(self, account: Account) -> None:
        if account.repays:
            self._correct_one("correct_account", account.id)
        else:
            self.go.emit(Place("choose_account", account.id))

    def _correct(self) -> None:
        """Correct what the cursor is on: an account, a contact; else the file."""
        if self.accounts.hasFocus() and (account := self.accounts.current()):
            self._correct_one("correct_account", account.id)
        elif self.contacts.hasFocus() and (line := self.contacts.current()):
            self._correct_contact(line)
        else:
            self._go("customer_edit")

    def _correct_contact(self, line: Phone | Address) -> None:
        kind = "correct_phone" if isinstance(line, Phone) else "correct_address"
        self._correct_one(kind, line.id)

    def _correct_one(self, kind: str, its_id: int) -> None:
        if Permission.REGISTER_CUSTOMER in self.desk.teller.permissions:
            self.go.emit(Place(kind, its_id, str(self.place.id)))

    def _lift(self, mark: Mark) -> None:
        lifter = allowed([offer("mark", lambda: None)], self.desk.teller)
        if mark.lifted_at is None and lifter:
            self.go.emit(Place("lift", mark.id))

    def _sections(self) -> dict[str, Section]:
        return {
            "marks": Section(self.tr("Marks"), self.marks),
            "loans": Section(self.tr("Loans"), self.loans, self.tr("No loan yet.")),
            "applications": Section(
                self.tr("Applications"), self.applications, self.tr("No application yet.")
            ),
            "guarantees": Section(self.tr("Guarantees for others"), self.guarantees),
            "ties": Section(
                self.tr("Family and firms"), self.ties, self.tr("Nobody is linked.")
            ),
            "accounts": Section(
                self.tr("Accounts"),
                self.accounts,
                self.tr("No card or passbook; repayments come in cash."),
            ),
            "note": Section(self.tr("Note"), inset(self.note)),
            "contacts": Section(self.tr("More telephones and addresses"), self.contacts),
            "pictures": Section(
                self.tr("Photographs and scans"),
                self.album,
                self.tr("No photograph and no scan."),
            ),
            "corrections": Section(self.tr("Corrections"), self.corrections),
            "history": Section(self.tr("History"), self.history),
        }

    def _columns(self) -> tuple[Any, Any]:
        one = self.sections
        owed = ("marks", "loans", "applications", "guarantees", "ties", "accounts")
        told = (*(one[name] for name in ("corrections", "history")), inset(self._looked))
        right = ("contacts", "pictures", "note")
        return (
            down(*(one[name] for name in owed), *told, None, gap=20),
            down(*(one[name] for name in right), None, gap=20),
        )

    def _ledgers(self) -> Sequence[AnyLedger]:
        return (
            *(self.marks, self.loans, self.applications, self.guarantees, self.ties),
            *(self.accounts, self.corrections, self.history, self.contacts),
        )

    def _say_head(self, file: File) -> None:
        opened = self.tr("opened {0} by {1}").format(
            f"{file.opened_at:%Y-%m-%d}", file.opened_by
        )
        facts = facts_of(file.customer, file.today)
        self.head.say(file.customer.name, f"{facts}    {opened}")
        self.head.badges(*self._badges(file))
        left = total(one.outstanding for one in file.loans)
        if left != ZERO:
            self.head.amounts(AmountLabel(self.tr("Principal left (yuan)"), str(left)))
        else:
            self.head.amounts()

    def _badges(self, file: File) -> list[StateBadge]:
        badges = [
            StateBadge(words_for(mark.kind), "bad", "mark") for mark in file.live_marks
        ]
        states = [
            of_line(one, file.today) for one in file.loans if one.status is Status.ACTIVE
        ]
        late = [state for state in states if state.tone == "bad"]
        if file.loans:
            found = self.desk.read(keepings.standing, self.place.id)
            words = self.tr("{0}, {1} of 100 points")
            told = words.format(words_for(found.tier), round(found.points))
            badges.append(StateBadge(told, "accent", "person"))
        return [*badges, *(StateBadge(s.words, s.tone, s.picture) for s in late[:1])]

    def _next(self, file: File) -> tuple[str, str]:
        """Say what to beware of before going on; a file in order takes an application."""
        if file.live_marks:
            mark = file.live_marks[0]
            words = self.tr("{0}: {1}").format(words_for(mark.kind), mark.reason)
            return words, "bad"
        if file.cautions:
            told = listed([words_for(caution) for caution in file.cautions])
            return self.tr("{0}.").format(told), "warn"
        return self.tr("The file is complete. Take an application."), "accent"

    def _steps(self, file: File) -> list[Offer]:
        offers = [offer("new_application", lambda: self._go("apply"))]
        if Caution.SPOUSE_UNKNOWN in file.cautions:
            words = self.tr("Link the spouse")
            offers.insert(0, offer("relate", lambda: self._go("link"), words))
        elif file.cautions:
            words = self.tr("Correct")
            offers.append(offer("edit", self._correct, words))
        known = [one for one in offers if one.act.name != "new_application"]
        offers = offers if "apply" in rooms.PAGES else known
        return allowed(offers, self.desk.teller)

    def _say_parts(self, file: File) -> None:
        history = self.desk.read(customer_history.history, self.place.id)
        self.note.setText(file.customer.note)
        self.album.show_pictures(file.attachments)
        self.sections["pictures"].set_empty(not file.attachments)
        self.sections["note"].setVisible(bool(file.customer.note))
        for name, rows in (
            ("marks", file.marks),
            ("loans", file.loans),
            ("applications", file.applications),
            ("guarantees", file.guarantees),
            ("ties", file.ties),
            ("accounts", file.accounts),
            ("contacts", (*file.phones, *file.addresses)),
            ("corrections", file.corrections),
            ("history", history),
        ):
            self._say_part(name, rows)
        self._say_looks()

    def _say_part(self, name: str, rows: Sequence[Any]) -> None:
        section = self.sections[name]
        getattr(self, name).show_rows(rows)
        section.say(str(len(rows)) if rows else "")
        section.set_empty(not rows)
        may_be_empty = name in {"loans", "applications", "ties", "accounts", "history"}
        section.setVisible(bool(rows) or may_be_empty)

    def _say_looks(self) -> None:
        looks = self.desk.read(customer_history.looks, self.place.id)
        told = self.tr("Opened so far: {0}; the last time {1}, by {2}")
        before = looks[1:] or looks[:1]
        last = before[0]
        self._looked.setText(
            told.format(len(looks), f"{last.at:%Y-%m-%d %H:%M}", last.teller)
        )
