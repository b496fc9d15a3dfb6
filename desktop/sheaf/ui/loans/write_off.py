"""Write a loan off: it leaves the books, the claim against the borrower stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.granting import DECIDES
from sheaf.domain.repayment import owed
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.loans.changing import ChangeSheet
from sheaf.ui.place import Place


class WriteOffSheet(ChangeSheet):
    """Ask why, and say what it does."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Write the loan off"), self.about)
        self.told = paragraph("")
        self.form.add(self.why_and_when())
        self.ask_second(DECIDES)
        self.fill(inset(self.told), self.form, self.counts_for.later, self.sentence)
        self.begin(self.tr("Write-off for {0}").format(self.loan.borrower), "")
        self.look_at_day()

    def first(self) -> QWidget | None:
        """Begin with the reason; the day is today unless someone goes to it."""
        return self.reason

    def turned(self) -> None:
        """Say what leaves the books, and what is owed all the same."""
        standing = self.ground.standing
        words = self.tr(
            "The principal of {0} leaves the loans on the books. The borrower still owes "
            "it, with {1} due in all; what comes in later is a recovery (F4)."
        )
        due = owed(standing.claims(self.ground.on))
        self.told.setText(words.format(standing.outstanding, due))
        words = self.tr("Write off {0} on contract {1} of {2}.")
        about = (standing.outstanding, self.loan.number, self.loan.borrower)
        self.sentence.say(words.format(*about), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Write off")

    def perform(self) -> Changed:
        """Write it off."""
        return self.act(changes.write_off, self.key, self.place.id, self.grant())
