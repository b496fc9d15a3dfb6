"""The people of the office: who may sign in, and in which roles."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sheaf.queries import tellers
from sheaf.queries.tellers import Colleague
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place
from sheaf.ui.said import roles_said

NAME, KEY = 160, 232


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague, and whether the key file knows a password of theirs."""

    colleague: Colleague
    holds_key: bool


class PeoplePage(Page):
    """Those who work here, then those who did: their names stand on papers."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head.say(self.tr("People"))
        self.here, self.left = self._ledger(), self._ledger()
        self.here.chosen.connect(lambda person: self._to("roles", person))
        self.sections = (
            Section(self.tr("Work here"), self.here),
            Section(self.tr("Worked here"), self.left),
        )
        self.fill(*self.sections, None)
        self.flow(self.here, self.left)

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def reload(self) -> None:
        """Look at who works here again."""
        keys = set(self.desk.keyring.holders())
        everyone = [
            Person(one, one.name in keys) for one in self.desk.read(tellers.colleagues)
        ]
        here = [one for one in everyone if one.colleague.active]
        left = [one for one in everyone if not one.colleague.active]
        for ledger, section, rows in zip(
            (self.here, self.left), self.sections, (here, left), strict=True
        ):
            ledger.show_rows(rows)
            section.say(str(len(rows)))
            section.setVisible(bool(rows))
        self.here.set_marked(True)  # F2 and letting go are about the row that is marked
        self.step.say(
            self.tr("Each person signs in with a password of their own."),
            [offer("add", self._appoint, self.tr("Appoint someone"))],
        )

    def acts(self) -> list[Offer]:
        """Appoint, change places, name the own file, give a new password, let go."""
        return [
            *super().acts(),
            offer("edit", lambda: self._chosen("roles"), self.tr("Change places")),
            offer("own_file", lambda: self._chosen("own_file")),
            offer("renew_password", lambda: self._chosen("renew_password")),
            offer("dismiss", lambda: self._chosen("dismiss")),
        ]

    def _ledger(self) -> Ledger[Person]:
        return Ledger(
            [
                Column("", lambda one: one.colleague.name, NAME, bold=True),
                Column("", lambda one: roles_said(one.colleague.roles)),
                Column(
                    "",
                    self._key,
                    KEY,
                    tone=lambda one: "muted" if self._well(one) else "warn",
                    picture=lambda one: "key" if self._well(one) else "warning",
                    small=True,
                ),
            ],
            lambda one: one.colleague.id,
            36,
        )

    def _well(self, one: Person) -> bool:
        return one.holds_key == one.colleague.active

    def _key(self, one: Person) -> str:
        if one.colleague.active:
            has = one.holds_key
            return self.tr("signs in") if has else self.tr("has no password yet")
        if one.holds_key:
            return self.tr("still holds a key")
        return self.tr("has left")

    def _appoint(self) -> None:
        self.go.emit(Place("appoint"))

    def _chosen(self, kind: str) -> None:
        if (person := self.here.current()) is not None:
            self._to(kind, person)

    def _to(self, kind: str, person: Person) -> None:
        self.go.emit(Place(kind, person.colleague.id))
