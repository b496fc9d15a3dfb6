"""Note an event on a loan, or a delay that is the office's own fault; with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.risk import AT_BEST
from sheaf.domain.risk_note import NoteKind
from sheaf.domain.teller import Permission
from sheaf.queries import loans
from sheaf.services import risk
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, Option, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

#: What can be noted, with the Pinyin initials that find it.
LETTERS = {
    NoteKind.MISUSE: "ny",
    NoteKind.RELATED_PARTY: "gx",
    NoteKind.REFINANCED: "jx",
    NoteKind.RESTRUCTURED: "cz",
    NoteKind.EVASION: "tf",
    NoteKind.BORROWER_DEAD_NO_ESTATE: "sw",
    NoteKind.TECHNICAL_DELAY: "js",
}


class NoteSheet(FormSheet):
    """What happened, since when, and how it is known."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        loan = desk.read(loans.standing, place.id).loan
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Note an event"), about)
        options = [Option(one, words_for(one), keys) for one, keys in LETTERS.items()]
        kind = Field("kind", self.tr("What happened"), ChoiceEdit(options), 8).must()
        kind.ruled(self._means)
        today = desk.read(lambda work: work.today)
        since = DateEdit(lambda: today)
        since.put_date(today)
        self.form.row(kind, Field("since", self.tr("Since"), since, 4).must())
        self.form.row(Field("reason", self.tr("Reason"), TextEdit(3), 12).must())
        self.fill(self.form)
        title = self.tr("Event of {0}").format(loan.borrower)
        self.begin(title, self.tr("It stays in the file, also when it is over"))

    def first(self) -> QWidget | None:
        """Begin with what happened."""
        return self.form.field("kind")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Note")

    def perform(self) -> int:
        """Note it."""
        told = self.form.values()
        about = (told["kind"], told["since"], told["reason"])
        return self.act(risk.note, self.place.id, *about)

    def done(self, _answer: Any) -> None:
        """Say that it is done; what was misused is charged next, by who may."""
        tell(self, self.tr("Noted."))
        told = self.form.values()
        may = Permission.CHANGE_LOAN in self.desk.teller.permissions
        if told["kind"] is NoteKind.MISUSE and may:
            self.go.emit(Place("misuse", self.place.id, told["since"].isoformat()))

    def _means(self, kind: NoteKind) -> str:
        event = kind.event
        if event is None:
            return self.tr("Excuses lateness of up to a week.")
        words = self.tr("The class will be at least {0}.")
        return words.format(words_for(AT_BEST[event]))
