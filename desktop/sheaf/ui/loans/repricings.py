"""Floating rates whose repricing day came: set all of them anew with one key.

A day made up for late comes out as in time. Where a loan has several days left, each is
done in its turn.
"""

from __future__ import annotations

from sheaf.domain.errors import Refused
from sheaf.domain.rate import Rate
from sheaf.queries import repricings
from sheaf.queries.repricings import DueRepricing
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.aftermath import kept
from sheaf.ui.counter.righted import corrected_papers
from sheaf.ui.desk import Desk, new_key
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.ledger import LongLedger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.said import yearly


class RepricingsPage(Page):
    """The list; Enter on a line opens the loan, Enter on the page does them all."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.refusals: dict[int, str] = {}
        self.rows: tuple[DueRepricing, ...] = ()
        self.loans = LongLedger(self._columns(), key=lambda line: line.loan_id)
        self.loans.chosen.connect(lambda line: self.go.emit(Place("loan", line.loan_id)))
        none = self.tr("Every floating rate follows the prime rate.")
        self.section = Section(self.tr("Loans"), self.loans, none)
        self.fill(self.section)
        self.body.setStretch(1, 1)

    def reload(self) -> None:
        """Look again at what is due."""
        self.rows = self.desk.read(repricings.due)
        self.head.say(self.tr("Rates to set anew"))
        self.head.summary(
            self.tr("From its repricing day a floating rate follows the prime rate.")
        )
        self.loans.show_rows(self.rows)
        self.section.set_empty(not self.rows)
        count = sum(one.pricing is not None for one in self.rows)
        words = self.tr("Each loan gets its new schedule to hand out.")
        if waiting := len(self.rows) - len(self._ready()):
            words = self.tr("{0} of them wait; the list says for what.").format(waiting)
        follow = offer("follow_lpr", self._follow, self.tr("Set %n anew", "", count))
        offered = allowed([follow] if count else [], self.desk.teller)
        self.step.say(words if self.rows else "", offered)

    def acts(self) -> list[Offer]:
        """Do them all, or go back."""
        return [*super().acts(), offer("back", lambda: self.go.emit(Place("back")))]

    def first(self) -> None:
        """Leave the focus to the page, so that Enter does them all."""

    def _ready(self) -> list[DueRepricing]:
        """List those that can follow and were not refused when they were last tried."""
        return [
            one
            for one in self.rows
            if one.pricing is not None and one.loan_id not in self.refusals
        ]

    def _follow(self) -> None:
        done: list[Changed] = []
        self.refusals = {}
        while ready := self._ready():
            done += [changed for one in ready if (changed := self._one(one))]
            self.rows = self.desk.read(repricings.due)
        self.desk.changed.emit()
        tell(self, self.tr("%n rates set anew.", "", len(done)))
        papers = [
            paper
            for one in done
            for paper in (*one.papers, *corrected_papers(one.corrected))
        ]
        if papers:
            with kept():
                put_out(self.desk, papers, self.window())

    def _one(self, line: DueRepricing) -> Changed | None:
        """Let one rate follow; what is refused stays in the list, and says why."""
        reason = self.tr("repricing day")
        try:
            return self.desk.quietly(changes.follow_lpr, new_key(), line.loan_id, reason)
        except Refused as refusal:
            self.refusals[line.loan_id] = explain(refusal)
            return None

    def _columns(self) -> list[Column[DueRepricing]]:
        return [
            Column(self.tr("Borrower"), lambda line: line.borrower, 132, bold=True),
            Column(self.tr("Contract"), lambda line: line.number, 132, tone="muted"),
            Column(self.tr("Repricing day"), lambda line: line.day, 132),
            Column(self.tr("So far"), lambda line: yearly(line.before), 96, right=True),
            Column(self.tr("New"), _new, 96, right=True, bold=True),
            Column(
                self.tr("From"),
                self._made_from,
                tone=lambda line: "text" if self._stands(line) else "warn",
            ),
            enter_column(),
        ]

    def _stands(self, line: DueRepricing) -> bool:
        return line.pricing is not None and line.loan_id not in self.refusals

    def _made_from(self, line: DueRepricing) -> str:
        if refused := self.refusals.get(line.loan_id):
            return refused
        if line.pricing is None:
            words = self.tr("waits for the prime rate of {0}")
            return words.format(line.published_on)
        made, points = line.pricing, line.pricing.basis_points
        words = self.tr("LPR {0} of {1}, {2} bp")
        value = yearly(Rate(made.value))
        return words.format(value, made.published_on, f"{points:+d}")


def _new(line: DueRepricing) -> str:
    return yearly(line.pricing.rate) if line.pricing else "—"
