"""Note what is said on a case: the presentation, a question, an answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.committee import Said
from sheaf.queries.hearing import Hearing, hearing
from sheaf.services import committee
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LINES = 4
#: What is offered; a note is withdrawn from the note itself.
LETTERS = {Said.PRESENTATION: "hb", Said.QUESTION: "tw", Said.ANSWER: "df"}


class RemarkSheet(FormSheet):
    """Nothing is put into anybody's mouth but one's own.

    Who presents the case presents it, or answers; who sits there asks. For others one says
    who it was.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(hearing, place.id)
        self.say(self.tr("What is said"), found.application.applicant)
        kinds = [Option(one, words_for(one), keys) for one, keys in LETTERS.items()]
        speakers = _speakers(found)
        options = [Option(str(one), name) for one, name in speakers.items()]
        self.kind = Field("kind", self.tr("What it is"), ChoiceEdit(kinds), 5).must()
        self.speaker = Field("speaker_id", self.tr("By"), ChoiceEdit(options), 5).must()
        self.words = Field("words", self.tr("In short"), TextEdit(LINES), 12).must()
        self._propose(found, speakers)
        self.kind.edited.connect(self._follow)
        self.form.row(self.kind, self.speaker)
        self.form.row(self.words)
        self.fill(self.form)
        title = self.tr("Said on {0}").format(found.application.applicant)
        self.begin(title, self.tr("It stands in the minutes and is not changed"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Note it")

    def perform(self) -> None:
        """Note it."""
        told = self.form.values()
        self.act(
            committee.remark,
            self.place.id,
            told["kind"],
            int(told["speaker_id"]),
            told["words"],
        )

    def done(self, _answer: Any) -> None:
        """Say that it is noted."""
        tell(self, self.tr("Noted"))

    def _propose(self, found: Hearing, speakers: dict[int, str]) -> None:
        """Take it that whoever writes it down said it, if they sit there."""
        self.own = _own_part(found, self.desk.teller.id)
        if self.desk.teller.id in speakers:
            self.kind.edit.put(self.own.value)
            self.speaker.edit.put(str(self.desk.teller.id))

    def _follow(self) -> None:
        """Ask who it was, where it is none of one's own part."""
        if self.kind.value() is not self.own and self._is_own():
            self.speaker.edit.put("")

    def _is_own(self) -> bool:
        return bool(self.speaker.value() == str(self.desk.teller.id))


def _speakers(found: Hearing) -> dict[int, str]:
    """Name the presenter first, then who sits there."""
    people = {found.line.presenter_id: found.line.presenter}
    return people | {one.id: one.name for one in found.session.present}


def _own_part(found: Hearing, person: int) -> Said:
    if person != found.line.presenter_id:
        return Said.QUESTION
    return Said.ANSWER if found.remarks else Said.PRESENTATION
