"""Letting someone go: their name stays in the books, their key does not."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.money import Money
from sheaf.queries import cash, tellers
from sheaf.queries.tellers import Colleague
from sheaf.services import tellers as services
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.office import key_file
from sheaf.ui.place import Place


class DismissSheet(FormSheet):
    """Ask why, and warn of a till that still holds cash."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.person, held = desk.read(_standing, place.id)
        self.say(self.tr("Let someone go"), self.person.name)
        why = Field("why", self.tr("Why"), LineEdit(), 12)
        self.form.row(why.must())
        sentence = Sentence()
        words = self.tr("{0} can no longer sign in. The name stays on papers and in books.")
        sentence.say(words.format(self.person.name), "")
        till = self.tr("Their till still holds {0}. Have it handed in and closed first.")
        self.warning = paragraph(till.format(held), "warn")
        self.warning.setVisible(bool(held))
        self.fill(self.form, self.warning, sentence)
        self.begin(self.tr("Let {0} go").format(self.person.name), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Let go")

    def perform(self) -> Any:
        """Write it into the books."""
        why = self.form.values()["why"]
        return self.act(services.dismiss, self.person.id, why)

    def done(self, answer: Any) -> None:
        """Take the key away."""
        del answer
        key_file.take_away(self.desk, self.person.name, self.window())


def _standing(work: Any, teller_id: int) -> tuple[Colleague, Money]:
    held = cash.till(work, teller_id, work.today)
    return tellers.colleague(work, teller_id), held.expected
