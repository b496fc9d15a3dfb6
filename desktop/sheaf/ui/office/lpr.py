"""The office's table of the loan prime rate, the latest value first."""

from __future__ import annotations

from sheaf.domain.rate import Rate
from sheaf.queries import lpr as asked
from sheaf.queries.lpr import LprLine
from sheaf.services import lpr
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place
from sheaf.ui.said import yearly
from sheaf.ui.top import dated

DAY, TERM, VALUE = 264, 232, 120


class LprPage(Page):
    """What was published so far; a contract keeps the value it was made with."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.values: Ledger[LprLine] = Ledger(
            [
                Column("", lambda one: dated(one.lpr.published_on), DAY),
                Column("", self._term, TERM),
                Column("", _said, VALUE, right=True, bold=True),
                Column("", lambda one: one.teller, right=True, tone="muted"),
            ],
            lambda one: (one.lpr.published_on, one.lpr.over_five_years),
        )
        nothing = self.tr("No prime rate stands here yet. Add the one published last.")
        self.empty = inset(paragraph(nothing, "muted"))
        self.fill(self.empty, self.values, None)

    def reload(self) -> None:
        """Look at the table again."""
        rows, missing = self.desk.read(asked.table), self.desk.read(asked.missing)
        self.head.say(self.tr("Loan prime rate"))
        self.head.summary(
            self.tr("Published on the 20th of each month, or the next day worked.")
        )
        self.values.show_rows(rows)
        self.empty.setVisible(not rows)
        words = self.tr("Contracts and rate changes keep the value they were made with.")
        if missing:
            words = self.tr("The value published on {0} is not here yet.").format(missing)
        add = offer("add", self._add, self.tr("Add a value"))
        self.step.say(words, [add], "warn" if missing else "accent")

    def acts(self) -> list[Offer]:
        """Add a value, take a slip out."""
        remove = [offer("remove", self._remove)] if self.values.current() else []
        return [*super().acts(), *remove]

    def _term(self, one: LprLine) -> str:
        over = one.lpr.over_five_years
        return self.tr("more than 5 years") if over else self.tr("1 year")

    def _add(self) -> None:
        self.go.emit(Place("lpr_value"))

    def _remove(self) -> None:
        if (one := self.values.current()) is not None:
            day = one.lpr.published_on
            over = one.lpr.over_five_years
            self.desk.write(lpr.remove, day, over_five_years=over)
            tell(self, self.tr("The value of {0} is taken out.").format(day))


def _said(one: LprLine) -> str:
    return yearly(Rate(one.lpr.value))
