"""A visit: when, where, with whom, what was found, and photographs of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.visit import VisitKind
from sheaf.queries import applications as asked
from sheaf.queries import parties
from sheaf.services import visits
from sheaf.services.visits import Visiting
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, LineEdit, Option, TextEdit
from sheaf.ui.kit.edits.file import FileEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LINES, PHOTOGRAPHS = 5, 3


class VisitSheet(FormSheet):
    """The first visit makes the application surveyed, and promises an answer."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        today = desk.read(lambda work: work.today)
        self.say(self.tr("Record the visit"), f"{found.applicant}   {found.number}")
        day = DateEdit(lambda: today)
        day.put_date(today)
        self.day = Field("visited_on", self.tr("Visited on"), day, 3).must()
        self.where = Field("place", self.tr("Where"), LineEdit(), 5).must()
        self.where.edit.put(desk.read(parties.party, found.customer_id).address)
        kinds = [Option(kind, words_for(kind)) for kind in VisitKind]
        seen = ChoiceEdit(kinds)
        seen.choose(VisitKind.PREMISES)
        self.kind = Field("kind", self.tr("What was seen"), seen, 4).must()
        self.companion = Field("companion", self.tr("Together with"), LineEdit(), 12)
        self.findings = Field(
            "findings", self.tr("What was found"), TextEdit(LINES), 12
        ).must()
        self.photographs = [
            Field(f"photograph_{turn}", self._photo_words(turn), FileEdit(), 12)
            for turn in range(PHOTOGRAPHS)
        ]
        self.form.row(self.day, self.kind, self.where)
        self.form.row(self.companion)
        self.form.row(self.findings)
        for photograph in self.photographs:
            self.form.row(photograph)
        self.fill(self.form)
        title = self.tr("Visit to {0}").format(found.applicant)
        self.begin(title, self.tr("A visit is written once"))

    def first(self) -> QWidget | None:
        """Begin with what was found: the rest stands there."""
        return self.findings

    def perform(self) -> int:
        """Note the visit, with its photographs."""
        values = self.form.values()
        taken = [values[field.name] for field in self.photographs]
        visiting = Visiting(
            values["visited_on"],
            values["place"] or "",
            values["findings"] or "",
            values["companion"] or "",
            tuple(scan for scan in taken if scan is not None),
            values["kind"],
        )
        return self.act(visits.record, self.key, self.place.id, visiting)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Say by when the customer hears."""
        found = self.desk.read(asked.one, self.place.id)
        words = self.tr("Visit kept. An answer is promised by {0}")
        tell(self, words.format(found.answer_by or ""))

    def _photo_words(self, turn: int) -> str:
        return self.tr("Photograph {0}, if there is one").format(turn + 1)
