"""The months that are closed: up to which day nothing can be posted any more."""

from __future__ import annotations

from datetime import date

from sheaf.queries import periods
from sheaf.queries.periods import ClosedMonth, Months
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place
from sheaf.ui.top import dated

MONTH, UNTIL = 168, 264


class MonthsPage(Page):
    """One month after the other is closed, for good."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head.say(self.tr("Months"))
        self.months = Ledger[ClosedMonth](
            [
                Column("", lambda one: said(one.until), MONTH, picture="lock", bold=True),
                Column("", lambda one: dated(one.until), UNTIL),
                Column(
                    "",
                    lambda one: self.tr("closed {0} by {1}").format(
                        f"{one.at:%Y-%m-%d %H:%M}", one.teller
                    ),
                ),
            ],
            lambda one: one.until,
        )
        sentence = self.tr(
            "Nothing counts for a day of a closed month any more, and nothing of it is "
            "reversed. A month is closed when it is over and its tills are counted."
        )
        self.sentence = inset(paragraph(sentence, "muted"))
        self.fill(self.sentence, self.months, None)

    def reload(self) -> None:
        """Look at the months again."""
        now = self.desk.read(periods.months)
        until = self.tr("No month is closed yet")
        if now.until is not None:
            until = self.tr("The books are closed up to {0}").format(dated(now.until))
        self.head.summary(until)
        self.months.show_rows(now.closed)
        self.step.say(*self._next(now))

    def _next(self, now: Months) -> tuple[str, list[Offer], str]:
        if now.next is None:
            return self.tr("Nothing was posted yet."), [], ""
        month = said(now.next)
        if not now.over:
            words = self.tr("{0} runs; it can be closed when it is over.")
            return words.format(month), [], "ok"
        if now.till is not None:
            words = self.tr("{0} is over. The till of {1} was not counted on {2}.")
            return words.format(month, now.till[0], dated(now.till[1])), [], "warn"
        close = offer("close_month", self._close, self.tr("Close {0}").format(month))
        words = self.tr("{0} is over and its tills are counted: it can be closed.")
        return words.format(month), [close], "warn"

    def _close(self) -> None:
        self.go.emit(Place("close_month"))


def said(until: date) -> str:
    """Name a month by its last day: ``2026-10``."""
    return f"{until:%Y-%m}"
