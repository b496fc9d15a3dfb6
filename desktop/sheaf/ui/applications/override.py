"""Set a failed condition aside: why, and before a manager with a password of their own."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.application import Stage
from sheaf.domain.errors import Refused
from sheaf.queries import application_file, intake
from sheaf.queries.assessment import Finding
from sheaf.services import overrides
from sheaf.ui.applications.conditions import figure, limit
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option, PasswordEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LONGEST = 200  # characters of a reason


class OverrideSheet(FormSheet):
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
        self.reason = Field("reason", self.tr("Reason"), LineEdit(), 12).must()
        self.reason.widget.setMaxLength(LONGEST)  # type: ignore[attr-defined]
        people = [Option(one.name, one.name) for one in desk.read(intake.managers)]
        self.manager = Field("name", self.tr("Manager"), ChoiceEdit(people), 6).must()
        self.manager.edit.put(people[0].value if people else "")
        words = self.tr("Their password")
        self.password = Field("password", words, PasswordEdit(), 6).must()
        self._told = paragraph("", "muted")
        self.form.row(self.condition)
        self.form.row(self.reason)
        self.form.row(self.manager, self.password)
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
        values = self.form.values()
        manager = self.desk.second(values["name"], values["password"])
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
        tell(self, self.tr("Set aside. {0}").format(words_for(answer)))

    def refused(self, refusal: Refused) -> None:
        """Empty the password whatever was refused: it is typed anew."""
        self.password.edit.put("")
        super().refused(refusal)

    def _tell(self) -> None:
        """Say the figure, and what no manager may set aside."""
        found = self.findings.get(self.condition.value() or "")
        if found is None:
            self._told.setText(self.tr("Nothing stops this application."))
        elif found.by_law:
            self._told.setText(explain(overrides.ByLaw(found.condition.code)))
        else:
            words = self.tr("Found: {0}. Limit: {1}.")
            condition = found.condition
            said = words.format(figure(condition) or "—", limit(condition) or "—")
            self._told.setText(said)

    def _words(self, finding: Finding) -> str:
        return f"{words_for(finding.condition.code)}  {finding.about}".rstrip()
