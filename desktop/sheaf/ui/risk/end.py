"""End what was noted on a loan, before a second person: it is over, or was a mistake."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.teller import Permission
from sheaf.queries import loans
from sheaf.queries import risk as asked
from sheaf.services import risk
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.loans.reasons import caption_of, noted
from sheaf.ui.place import Place
from sheaf.ui.witnessed import WitnessedSheet

OVER, MISTAKE = "over", "mistake"


class EndSheet(WitnessedSheet):
    """``place.id`` is the note."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        line = desk.read(asked.line, place.id)
        loan = desk.read(loans.standing, line.loan_id).loan
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("End an event, take a class back"), about)
        ways = [
            Option(OVER, self.tr("It is over from today on"), "js"),
            Option(MISTAKE, self.tr("It was noted by mistake and never counted"), "cw"),
        ]
        how = Field("how", self.tr("How"), ChoiceEdit(ways), 12).must()
        how.edit.put(OVER)
        self.form.row(how)
        self.ask_both(Permission.OVERRIDE, self.tr("Second person"))
        told = f"{caption_of(line)}   {noted(line)}"
        self.fill(paragraph(told, "muted"), self.form)
        title = self.tr("End: {0}").format(caption_of(line))
        self.begin(
            title, self.tr("A non-performing loan stays so until its time of proof is over")
        )

    def first(self) -> QWidget | None:
        """Begin with how it ends."""
        return self.form.field("how")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("End")

    def perform(self) -> None:
        """Ask the manager, then end it or strike it out."""
        told, witness = self.form.values(), self.second()
        service = risk.end if told["how"] == OVER else risk.strike
        self.act(service, self.place.id, told["reason"], witness)

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("Ended."))
