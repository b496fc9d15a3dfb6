"""What windows that change a loan without money share: the ground, and the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import LoanAct, Outcome
from sheaf.domain.outcomes import check_nothing_ahead
from sheaf.domain.teller import Permission
from sheaf.printing.kinds import stamp
from sheaf.queries import periods
from sheaf.queries.ground import ground, ground_on
from sheaf.services.changes import Changed, Grant
from sheaf.ui.counter.day import CountsFor
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.counter.righted import corrected_papers, corrections
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import holding
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.witnessed import Second

LONGEST = 200  # characters of a reason


class ChangeSheet(FormSheet):
    """Grant a change of a loan, with the reason; subclasses say which."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.ground = desk.read(ground, place.id)
        self.loan = self.ground.standing.loan
        self.sentence = Sentence()
        self.second: Second | None = None
        self.reason = Field("reason", self.tr("Reason"), LineEdit(LONGEST), 8).must()
        closed = desk.read(periods.closed_until)
        self.counts_for = CountsFor(
            self.form, self.ground.on, self.loan.disbursed_on, closed
        )
        self.counts_for.turned.connect(self._turn)
        self.about = self.tr("{0}   contract {1}").format(
            self.loan.borrower, self.loan.number
        )

    def ask_second(self, rights: frozenset[Permission]) -> None:
        """Ask for a second person who holds one of some rights."""
        self.second = Second(self.desk, rights, self.tr("Second person"))
        self.form.row(self.second.person, self.second.password)

    def grant(self) -> Grant:
        """Return why, for which day, and before whom: verified by a password (0.3 s)."""
        witness = self.second.verified() if self.second else None
        return replace(self.granting(), witness=witness)

    def refused(self, refusal: Refused) -> None:
        """Empty the password whatever was refused: it is typed anew."""
        if self.second is not None:
            self.second.password.edit.put("")
        super().refused(refusal)

    def granting(self) -> Grant:
        """Return why, and for which day."""
        return Grant(self.reason.value() or "", self.counts_for.earlier(), stamp)

    def why_and_when(self) -> QWidget:
        """Lay the reason out, and beside it the day it counts for."""
        return holding(self.counts_for.row(self.reason))

    def turned(self) -> None:
        """Show everything anew: the loan is taken as it stood on another day."""

    def look_at_day(self) -> None:
        """Take the day that a draft may have kept; then show everything."""
        on = self.counts_for.on()
        if on == self.ground.on:
            self.turned()
        else:
            self._turn(on)

    def _turn(self, on: date) -> None:
        self.ground = self.desk.read(ground_on, self.place.id, on)
        self.counts_for.look_again(self.ground.later)
        self.turned()

    def found(self, act: LoanAct) -> Outcome | None:
        """Say what would come of an act; nothing while it cannot be done."""
        try:
            return self.ground.outcome(act)
        except Refused:
            return None

    def forewarn(self, act: LoanAct) -> None:
        """Say before anyone types why an act cannot be done at all."""
        try:
            self.ground.outcome(act)
        except Refused as refusal:
            self.form.complain(explain(refusal))

    def forewarn_of_money_ahead(self) -> None:
        """Say before anyone types that what is partly paid ahead is not drawn anew."""
        ground = self.ground
        try:
            check_nothing_ahead(ground.standing, ground.plan, ground.on)
        except Refused as refusal:
            self.form.complain(explain(refusal))

    def done(self, answer: Any) -> None:
        """Say what was written, and print what is to be signed."""
        changed: Changed = answer
        words = self.tr("Done under number {0}.").format(changed.number)
        tell(self, " ".join([words, *corrections(changed.corrected)]))
        if papers := [*changed.papers, *corrected_papers(changed.corrected)]:
            put_out(self.desk, papers, self.window())
