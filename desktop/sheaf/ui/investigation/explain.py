"""Why a check deviates, as one found out by asking."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import applications as asked
from sheaf.queries import investigations as queries
from sheaf.services import investigations
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.investigation.figures import apart, figure, percent
from sheaf.ui.investigation_words import check_words
from sheaf.ui.kit.edits import TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LINES = 3


class ExplainSheet(FormSheet):
    """``place.extra`` is the check's name; both figures stand over the reason."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        told, application = desk.read(_standing, place.id)
        checked = next(one for one in told.case.checks if one.name == place.extra)
        name, unit = check_words(checked.name), checked.compared.unit
        self.say(name, application)
        words = self.tr("{0}. Found {1}, stated {2}: {3}, allowed {4} ({5}).")
        said = words.format(
            checked.compared.formula,
            figure(checked.compared.found, unit),
            figure(checked.compared.stated, unit),
            apart(checked.deviation),
            percent(checked.tolerance),
            words_for(checked.verdict),
        )
        self.reason = Field("reason", self.tr("Why"), TextEdit(LINES), 12).must()
        self.reason.edit.put(told.reasons.get(checked.name, ""))
        self.form.row(self.reason)
        self.fill(inset(paragraph(said)), self.form)
        self.begin(self.tr("Reason for {0}").format(name), self.tr("The report shows it"))

    def perform(self) -> None:
        """Keep the reason."""
        reason = self.form.values()["reason"] or ""
        self.act(investigations.explain, self.place.id, self.place.extra, reason)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it is kept."""
        tell(self, self.tr("Reason kept"))


def _standing(work: Any, application_id: int) -> Any:
    application = asked.one(work, application_id)
    found = queries.latest(work, application_id)
    assert found is not None  # noqa: S101 (its page is where one comes from)
    words = f"{application.applicant}   {application.number}"
    return queries.standing(work, application, found), words
