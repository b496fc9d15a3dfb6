"""Who acts for whom: for which days, up to how much, given by whom."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from sheaf.queries import delegations
from sheaf.queries.delegations import Delegation
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place

WHO, DAYS, AMOUNT, STATE = 220, 210, 132, 148


class DelegationsPage(Page):
    """Those that hold or are to come, then those that are over."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.today: date = desk.read(lambda work: work.today)
        self.head.say(self.tr("Acting for others"))
        self.running, self.past = self._ledger(), self._ledger()
        self.sections = (
            Section(
                self.tr("Now and to come"),
                self.running,
                self.tr("Everybody acts in their own name."),
            ),
            Section(self.tr("Over"), self.past),
        )
        self.fill(*self.sections, None)
        self.flow(self.running, self.past)

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def reload(self) -> None:
        """Look again at who acts for whom."""
        every = self.desk.read(delegations.every)
        past = [one for one in every if one.over(self.today)]
        running = [one for one in every if not one.over(self.today)]
        for ledger, section, rows in zip(
            (self.running, self.past), self.sections, (running, past), strict=True
        ):
            ledger.show_rows(rows)
            section.say(str(len(rows)) if rows else "")
        self.sections[0].set_empty(not running)
        self.sections[1].setVisible(bool(past))
        self.running.set_marked(True)  # taking back is about the row that is marked
        self.step.say(
            self.tr("Whoever is away lets a colleague decide, vote or agree for them."),
            [offer("add", self._give, self.tr("Let somebody act"))],
        )

    def acts(self) -> list[Offer]:
        """Let somebody act for another; take it back."""
        found = super().acts()
        if self.running.current() is not None:
            found.append(offer("remove", self._end, self.tr("Take back")))
        return found

    def _ledger(self) -> Ledger[Delegation]:
        return Ledger(
            [
                Column("", self._who, WHO, picture="person", bold=True),
                Column("", lambda one: f"{one.since} – {one.until}", DAYS),
                Column("", self._why, tone="muted"),
                Column("", self._state, STATE, tone=self._tone),
                Column("", lambda one: one.most, AMOUNT, bold=True),
            ],
            lambda one: one.id,
            36,
        )

    def _who(self, one: Delegation) -> str:
        return self.tr("{0} for {1}").format(one.deputy, one.principal)

    def _why(self, one: Delegation) -> str:
        told = self.tr("{0} (given by {1})").format(one.reason, one.given_by)
        if not one.ended:
            return told
        words = self.tr("taken back by {0}: {1}").format(one.ended_by, one.why)
        return f"{told}   {words}"

    def _state(self, one: Delegation) -> str:
        if one.ended:
            return self.tr("taken back")
        if one.over(self.today):
            return self.tr("ran out")
        return self.tr("holds") if one.holds(self.today) else self.tr("to come")

    def _tone(self, one: Delegation) -> str:
        if one.over(self.today):
            return "muted"
        return "ok" if one.holds(self.today) else "accent"

    def _give(self) -> None:
        self.go.emit(Place("delegate"))

    def _end(self) -> None:
        if (one := self.running.current()) is not None:
            self.go.emit(Place("end_delegation", one.id))
