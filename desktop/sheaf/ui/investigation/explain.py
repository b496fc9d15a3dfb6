"""Why a check deviates, as one found out by asking."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.notebook import Sheet
from sheaf.queries import investigations as queries
from sheaf.services import investigations
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.investigation.figures import written_out
from sheaf.ui.investigation_words import advice, check_words, doubt_words
from sheaf.ui.kit.edits import TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LINES = 3


class ExplainSheet(FormSheet):
    """``place.extra`` names a check or a doubt; what it says stands over the reason.

    The page that it arises from is one key away: it may be mended instead.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(queries.opened, place.id)
        told, application = found.submitted, found.application
        name, said = _said(told.case, place.extra)
        self.sheet = arises_from(told.case, place.extra)
        self.say(name, f"{application.applicant}   {application.number}")
        self.reason = Field("reason", self.tr("Why"), TextEdit(LINES), 12).must()
        if given := told.given.get(place.extra):
            self.reason.edit.put(given.text)
        self.form.row(self.reason)
        self.fill(inset(paragraph(said)), self.form)
        self.begin(self.tr("Reason for {0}").format(name), self.tr("The report shows it"))

    def acts(self) -> list[Offer]:
        """Confirm or leave; or mend the figures themselves."""
        return [*super().acts(), offer("entries", self._to_entries)]

    def perform(self) -> None:
        """Keep the reason."""
        reason = self.form.values()["reason"] or ""
        self.act(investigations.explain, self.place.id, self.place.extra, reason)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it is kept."""
        tell(self, self.tr("Reason kept"))

    def _to_entries(self) -> None:
        self.leave()
        self.go.emit(Place("investigation", self.place.id, self.sheet.value))


def arises_from(case: Case, name: str) -> Sheet:
    """Name the page that a check or a doubt arises from."""
    pages = {one.name: one.compared.sheet for one in case.checks}
    return (pages | {one.name: one.sheet for one in case.doubts})[name]


def _said(case: Case, name: str) -> tuple[str, str]:
    """Head and write out what is to be explained."""
    for doubted in case.doubts:
        if doubted.name == name:
            return words_for(doubted.kind), doubt_words(doubted)
    checked = next(one for one in case.checks if one.name == name)
    return check_words(name), f"{written_out(checked)} {advice(name)}".strip()
