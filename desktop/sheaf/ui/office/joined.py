"""The week's acts where one person did two steps: a list, and its paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from sheaf.domain.joined import WEEK, Joined, week_of
from sheaf.domain.paper.joined_steps import JoinedSteps
from sheaf.printing.kinds import render
from sheaf.queries import joined, parties
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.table import Column
from sheaf.ui.papers import Paper, show
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

DAY, WHO, CASE = 132, 168, 344


class JoinedPage(Page):
    """One week after the other, this one first."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.day = desk.read(lambda work: work.today)
        self.found: tuple[Joined, ...] = ()
        self.head.say(self.tr("Joined steps"))
        self.acts_list = Ledger[Joined](
            [
                Column("", lambda one: one.on, DAY),
                Column("", lambda one: one.teller, WHO, picture="person", bold=True),
                Column("", self._both),
                Column("", _case, CASE, tone="muted"),
            ],
            lambda one: (one.on, one.teller, one.number, one.second),
        )
        words = self.tr(
            "A small office lets one person do what two should. Whoever supervises looks "
            "at each of these again every week, and signs the report."
        )
        self.nothing = paragraph(self.tr("Nobody did two steps of one case."), "muted")
        told = inset(paragraph(words, "muted"))
        self.fill(told, self.acts_list, inset(self.nothing), None)

    def first(self) -> QWidget | None:
        """Begin in the list."""
        return self.acts_list

    def reload(self) -> None:
        """Look at the week again."""
        self.found = self.desk.read(joined.joined, self.day)
        since, until = self.week
        self.head.summary(self.tr("{0} to {1}").format(since, until))
        self.acts_list.show_rows(self.found)
        self.nothing.setVisible(not self.found)

    @property
    def week(self) -> tuple[date, date]:
        """The Monday and the Sunday that are shown."""
        return week_of(self.day)

    def acts(self) -> list[Offer]:
        """Print the report, turn the weeks."""
        return [
            offer("print", self._print),
            offer("former_year", lambda: self._turn(-1), self.tr("Week before")),
            offer("next_year", lambda: self._turn(1), self.tr("Next week")),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]

    def _both(self, one: Joined) -> str:
        words = self.tr("{0}, and {1}")
        return words.format(words_for(one.first), words_for(one.second))

    def _turn(self, way: int) -> None:
        self.day += way * WEEK
        self.look_again()

    def _print(self) -> None:
        office, letterhead = self.desk.read(parties.head)
        since, until = self.week
        facts = JoinedSteps(
            language=office.language,
            office=letterhead,
            since=since,
            until=until,
            joined=self.found,
            made_by=self.desk.teller.name,
        )
        show([Paper(self.tr("Joined steps"), render("joined_steps", facts))], self)


def _case(one: Joined) -> str:
    return f"{one.number}   {one.customer}".strip()
