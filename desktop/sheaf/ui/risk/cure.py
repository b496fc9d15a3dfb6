"""Call a bad loan good again, before a second person, once it has proved itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.teller import Permission
from sheaf.queries import loans
from sheaf.queries import risk as asked
from sheaf.services import risk
from sheaf.ui.desk import Desk
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.loans.reasons import progress
from sheaf.ui.place import Place
from sheaf.ui.witnessed import WitnessedSheet


class CureSheet(WitnessedSheet):
    """How far it has come, why, and who agrees."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        loan = desk.read(loans.standing, place.id).loan
        found = desk.read(lambda work: asked.of_loan(work, place.id, work.today))
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Upgrade a non-performing loan"), about)
        self.ask_both(Permission.OVERRIDE, self.tr("Second person"))
        told = progress(found.towards) if found.towards else ""
        self.fill(paragraph(told, "muted"), self.form)
        title = self.tr("Good again: {0}").format(loan.borrower)
        self.begin(title, self.tr("Both names are kept"))

    def first(self) -> QWidget | None:
        """Begin with the reason."""
        return self.form.field("reason")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Call it good")

    def perform(self) -> None:
        """Ask the manager, then call it good."""
        told, witness = self.form.values(), self.second()
        self.act(risk.cure, self.place.id, told["reason"], witness)

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("The loan is good again."))
