"""Set the class of a loan by hand: only for the worse, and with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.risk import RiskClass
from sheaf.queries import loans
from sheaf.queries import risk as asked
from sheaf.services import risk
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.loans.reasons import decided
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LETTERS = {
    RiskClass.SPECIAL_MENTION: "gz",
    RiskClass.SUBSTANDARD: "cj",
    RiskClass.DOUBTFUL: "ky",
    RiskClass.LOSS: "ss",
}


class ByHandSheet(FormSheet):
    """Only what is worse than now can be chosen."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        loan = desk.read(loans.standing, place.id).loan
        self.now = desk.read(lambda work: asked.of_loan(work, place.id, work.today))
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Set the class by hand"), about)
        worse = [
            Option(one, words_for(one), keys)
            for one, keys in LETTERS.items()
            if one.rank > self.now.effective.rank
        ]
        wanted = Field("risk_class", self.tr("Class"), ChoiceEdit(worse), 6).must()
        self.form.row(wanted)
        self.form.row(Field("reason", self.tr("Reason"), TextEdit(3), 12).must())
        words = self.tr("Now: {0}. {1}")
        told = words.format(words_for(self.now.effective), decided(self.now))
        self.fill(paragraph(told, "muted"), self.form)
        title = self.tr("Class of {0}").format(loan.borrower)
        self.begin(title, self.tr("Taking it back needs a second person"))

    def first(self) -> QWidget | None:
        """Begin with the class."""
        return self.form.field("risk_class")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Set")

    def perform(self) -> int:
        """Set it."""
        told = self.form.values()
        return self.act(risk.set_class, self.place.id, told["risk_class"], told["reason"])

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("The class is set."))
