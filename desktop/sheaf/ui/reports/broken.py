"""Whom the office has kept waiting: visits and answers that are late."""

from __future__ import annotations

from datetime import date

from sheaf.queries.applications import ApplicationLine
from sheaf.queries.broken import broken
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.today.lines import days_said
from sheaf.ui.top import dated
from sheaf.ui.words import words_for

NAME, NUMBER, STAGE, OFFICER, BY, AMOUNT = 132, 112, 148, 116, 208, 132  # dp

#: An application, and the day by which it was to be visited or answered.
Late = tuple[ApplicationLine, date]


class BrokenPage(Page):
    """Those late longest first; Enter opens the application."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.today = desk.read(lambda work: work.today)
        self.visits, self.answers = self._late(), self._late()
        none = self.tr("Nobody waits longer than was promised.")
        self.sections = (
            Section(self.tr("To visit"), self.visits, none),
            Section(self.tr("Answers promised"), self.answers, none),
        )
        self.head.say(self.tr("Promises broken"))
        self.fill(*self.sections, None)
        self.flow(self.visits, self.answers)

    def reload(self) -> None:
        """Look at the promises again."""
        self.today, found = self.desk.read(lambda work: (work.today, broken(work)))
        answers = [(one, one.promised or self.today) for one in found.answers]
        visits, promises = self.sections
        for section, shown, late in (
            (visits, self.visits, [*found.visits]),
            (promises, self.answers, answers),
        ):
            shown.show_rows(late)
            section.set_empty(not late)
            section.say(str(len(late)) if late else "")

    def acts(self) -> list[Offer]:
        """Go back."""
        return [offer("back", lambda: self.go.emit(Place("back")))]

    def _late(self) -> Ledger[Late]:
        shown = Ledger[Late](
            [
                Column("", lambda late: late[0].applicant, NAME, bold=True),
                Column("", lambda late: late[0].number, NUMBER, tone="muted"),
                Column("", lambda late: words_for(late[0].stage), STAGE),
                Column("", lambda late: late[0].officer, OFFICER),
                Column("", lambda late: dated(late[1]), BY, tone="muted"),
                Column("", self._days, tone="bad", picture="overdue"),
                enter_column(),
                Column("", lambda late: late[0].amount, AMOUNT, bold=True),
            ],
            lambda late: late[0].id,
        )
        shown.chosen.connect(lambda late: self.go.emit(Place("application", late[0].id)))
        return shown

    def _days(self, late: Late) -> str:
        return days_said((late[1] - self.today).days)
