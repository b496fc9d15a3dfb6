"""Set a failed condition aside: why, and before a manager with a password of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.application import Stage
from sheaf.domain.teller import Permission
from sheaf.queries import application_file
from sheaf.queries.assessment import Finding
from sheaf.services import overrides
from sheaf.ui.applications.conditions import figure, limit, once_overridden
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.witnessed import WitnessedSheet
from sheaf.ui.words import words_for


class OverrideSheet(WitnessedSheet):
    """One condition, one reason, one manager; ``place.extra`` is the finding's key."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        file = desk.read(application_file.file, place.id)
        self.findings = {one.key: one for one in file.stopping}
        self.say(self.tr("Override a condition"), file.application.applicant)
        options = [Option(key, self._words(one)) for key, one in self.findings.items()]
        self.condition = Field(
            "condition", self.tr("Condition"), ChoiceEdit(options), 12
        ).must()
        first = place.extra or next(iter(self.findings), "")
        self.condition.edit.put(first)
        self._told = paragraph("", "muted")
        self.form.row(self.condition)
        self.ask_both(Permission.OVERRIDE, self.tr("Second person"))
        self.fill(inset(self._told), self.form)
        self.condition.edited.connect(self._tell)
        title = self.tr("Override for {0}").format(file.application.applicant)
        self.begin(title, self.tr("Both names are kept"))
        if place.extra in self.findings:
            self.condition.edit.put(place.extra)
        self._tell()

    def first(self) -> QWidget | None:
        """Begin with the reason."""
        return self.reason

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Override")

    def perform(self) -> Stage:
        """Ask the manager, then set the condition aside."""
        values, manager = self.form.values(), self.second()
        return self.act(
            overrides.override,
            self.key,
            self.place.id,
            values["condition"],
            values["reason"],
            manager,
        )

    def done(self, answer: Any) -> None:
        """Say how far the application came."""
        tell(
            self,
            self.tr("Overridden; the application stands at “{0}”").format(
                words_for(answer)
            ),
        )

    def _tell(self) -> None:
        """Say the figure, and what no manager may set aside."""
        found = self.findings.get(self.condition.value() or "")
        if found is None:
            words = self.tr("Nothing stops this application.")
        elif found.by_law:
            words = explain(overrides.ByLaw(found.condition.code))
        else:
            words = "  ".join(self._figures(found))
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _figures(self, found: Finding) -> Iterator[str]:
        condition = found.condition
        has, may = figure(condition), limit(condition)
        if has and may:
            yield self.tr("Found: {0}. Limit: {1}.").format(has, may)
        elif has:
            yield self.tr("Found: {0}.").format(has)
        if found.lapsed is not None:
            yield once_overridden(condition, found.lapsed)

    def _words(self, finding: Finding) -> str:
        condition = finding.condition
        about = figure(condition) if condition.name else finding.about
        return f"{words_for(condition.code)}  {about}".rstrip()
