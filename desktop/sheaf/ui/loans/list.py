"""The room of loans: those that run, the late ones first."""

from __future__ import annotations

from sheaf.domain.schedule import Method
from sheaf.queries import loans
from sheaf.queries.loans import LoanLine, Which
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across, inset
from sheaf.ui.kit.ledger import LongLedger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.loans.state import State, of_line
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

MOST = 500  # lines; who wants one of more searches for it


class LoansPage(Page):
    """Loans as a list; Enter opens one, F4 receives on it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self._on = desk.read(lambda work: work.today)
        self.loans = LongLedger(self._columns(), key=lambda line: line.id)
        self.loans.chosen.connect(self._open)
        self.which = ChoiceEdit([Option(one, words_for(one)) for one in Which])
        self.which.choose(Which.RUNNING)
        self.which.edited.connect(self.look_again)
        field = Field("which", self.tr("Show"), self.which).wide(224)
        self.section = Section(self.tr("Loans"), self.loans, self.tr("No such loans."))
        self.fill(inset(across(field, None)), self.section)
        self.body.setStretch(1, 1)

    def reload(self) -> None:
        """Read the list again."""
        which = self.which.value()
        self._on = self.desk.read(lambda work: work.today)
        lines = self.desk.read(loans.which, which, MOST)
        count, left = self.desk.read(loans.sums, which)
        self.loans.show_rows(lines)
        self.section.set_empty(not lines)
        self.head.say(self.tr("Loans"))
        self.head.summary(self._summary(len(lines), count))
        words = self.tr("Principal left {0}")
        self.section.say(str(count), words.format(left))

    def acts(self) -> list[Offer]:
        """Receive on the line one is on; choose what is shown."""
        return [
            offer("receive", self._receive),
            offer("filter", self.which.setFocus),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]

    def first(self) -> LongLedger[LoanLine] | ChoiceEdit:
        """Begin in the list; in the choice when there is nothing to walk through."""
        return self.loans if self.loans.table.rowCount() else self.which

    def _summary(self, shown: int, count: int) -> str:
        if shown < count:
            words = self.tr("The first {0} of {1}. Search (Ctrl+K) for the others.")
            return words.format(shown, count)
        return self.tr("Late ones first, then by their next due date.")

    def _columns(self) -> list[Column[LoanLine]]:
        return [
            Column(self.tr("Borrower"), lambda line: line.borrower, 132, bold=True),
            Column(self.tr("Contract"), lambda line: line.number, 132, tone="muted"),
            Column(self.tr("Repayment"), _method, spare=True),
            Column(
                self.tr("Paid"),
                lambda line: f"{line.paid}/{line.instalments}",
                80,
                spare=True,
            ),
            Column(self.tr("Next due"), lambda line: line.next_due_on, 116),
            Column(
                self.tr("State"),
                lambda line: self._state(line).words,
                176,
                tone=lambda line: self._state(line).tone,
                picture=lambda line: self._state(line).picture,
            ),
            enter_column(),
            Column(
                self.tr("Principal left"), lambda line: line.outstanding, 140, bold=True
            ),
        ]

    def _state(self, line: LoanLine) -> State:
        return of_line(line, self._on)

    def _open(self, line: LoanLine) -> None:
        self.go.emit(Place("loan", line.id))

    def _receive(self) -> None:
        if (line := self.loans.current()) is not None:
            self.go.emit(Place("receive", line.id))


def _method(line: LoanLine) -> str:
    return words_for(Method(line.method))
