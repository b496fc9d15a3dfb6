"""Changing one setting: the value, from which day, and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.policy import PENDING, SETTINGS
from sheaf.domain.setting import OutOfRange
from sheaf.queries import policy
from sheaf.queries.policy import Changed
from sheaf.services import policy as services
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import DateEdit, LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import label, paragraph
from sheaf.ui.messages import explain
from sheaf.ui.office.meanings import chapter_of, chapter_said, meaning
from sheaf.ui.office.setting_words import (
    bounds_said,
    edit_of,
    in_the_fields_words,
    said,
    typed,
)
from sheaf.ui.place import Place

NAMES = tuple(SETTINGS)
FORMER = 5  # changes of this setting that are listed


class SettingSheet(FormSheet):
    """The place's id is the setting's turn in the policy."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.setting = SETTINGS[NAMES[place.id]]
        self.today, self.policy, self.changes = desk.read(
            lambda work: (
                work.today,
                policy.on(work, work.today),
                policy.changes(work, NAMES[place.id]),
            )
        )
        self.value = getattr(self.policy, self.setting.name)
        self.say(
            self.tr("Change a setting"), chapter_said(chapter_of(self.setting.section))
        )
        self.sentence = Sentence()
        self._lay_out()
        self.form.edited.connect(self._tell)
        self.begin(meaning(self.setting.name), "")
        self._tell()

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Change")

    def first(self) -> QWidget:
        """Begin with the value, ready to be typed over."""
        return self.form.field("value").widget

    def perform(self) -> Any:
        """Change it from the day on."""
        values = self.form.values()
        return self.act(
            services.change,
            self.setting.name,
            typed(self.setting, values["value"]),
            values["since"],
            values["why"],
        )

    def done(self, answer: Any) -> None:
        """Say what holds now, and from when."""
        since = self.form.field("since").value()
        value = said(self.setting.name, getattr(answer, self.setting.name))
        words = self.tr("From {0}: {1}").format(since.isoformat(), value)
        tell(self, f"{meaning(self.setting.name)}. {words}")

    def refused(self, refusal: Refused) -> None:
        """Say a no beside the field it is about, in the field's own words."""
        if isinstance(refusal, OutOfRange):
            refusal = in_the_fields_words(self.setting, refusal)
        field = refusal.field if refusal.field in self.form.fields else "value"
        self.form.field(field).fail(explain(refusal))
        self.form.focus(self.form.field(field))

    def _lay_out(self) -> None:
        value = Field(
            "value", self.tr("New setting"), edit_of(self.setting, self.value), 6
        ).must()
        since = DateEdit(lambda: self.today)
        since.put_date(self.today)
        self.form.row(
            value.ruled(self._rule).noted(self._note()),
            Field("since", self.tr("From which day"), since, 6).must(),
        )
        why = Field("why", self.tr("Why, and who decided it"), LineEdit(), 12)
        self.form.row(why.must())
        former = self._former()
        told = [paragraph(meaning(self.setting.name))]
        if self.setting.name in PENDING:
            words = self.tr("Not used yet: nothing in the program reads it so far.")
            told.append(paragraph(words, "warn"))
        self.fill(*told, self.form, self.sentence, *former)

    def _note(self) -> str:
        default = self.tr("default {0}").format(
            said(self.setting.name, self.setting.default)
        )
        return ", ".join(part for part in (bounds_said(self.setting), default) if part)

    def _rule(self, value: Any) -> None:
        try:
            self.setting.read(typed(self.setting, value))
        except OutOfRange as refusal:
            raise in_the_fields_words(self.setting, refusal) from refusal

    def _tell(self) -> None:
        try:
            values = self.form.values()
            new = self.setting.read(typed(self.setting, values["value"]))
        except Refused:
            self.sentence.say("", self._instead())
            return
        if new == self.value or values["since"] is None:
            self.sentence.say("", self._instead())
            return
        words = self.tr("From {0}: {1} instead of {2}. What was agreed before stays.")
        name, since = self.setting.name, values["since"].isoformat()
        self.sentence.say(words.format(since, said(name, new), said(name, self.value)), "")

    def _instead(self) -> str:
        held = said(self.setting.name, self.value)
        return self.tr("Now: {0}. Write what it is to be.").format(held)

    def _former(self) -> list[QWidget]:
        return [
            label(self._change(one), "muted", "small")
            for one in reversed(self.changes[-FORMER:])
        ]

    def _change(self, one: Changed) -> str:
        value = said(self.setting.name, one.value)
        return self.tr("From {0}: {1} ({2})").format(
            one.since.isoformat(), value, one.teller
        )
