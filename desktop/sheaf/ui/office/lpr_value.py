"""Writing a loan prime rate into the office's table."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.pricing import Lpr
from sheaf.domain.rate import Rate
from sheaf.queries import lpr as asked
from sheaf.services import lpr
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, DecimalEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.said import yearly


class LprValueSheet(FormSheet):
    """One value: when it was published, for which term, per cent a year."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Add a value"), self.tr("Loan prime rate"))
        published, over_five = desk.read(asked.next_value)
        day, self.value = DateEdit(lambda: published), DecimalEdit()
        day.put_date(published)
        one_year = False  # not over five years
        term = ChoiceEdit(
            [
                Option(one_year, self.tr("1 year"), "yn"),
                Option(not one_year, self.tr("more than 5 years"), "wn"),
            ]
        )
        term.choose(over_five)
        self.form.row(
            Field("published_on", self.tr("Published on"), day, 6).must(),
            Field("over_five_years", self.tr("Term"), term, 6).must(),
        )
        self.form.row(Field("value", self.tr("Per cent a year"), self.value, 6).must())
        self.fill(self.form)
        self.begin(self.tr("Loan prime rate"), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Add")

    def first(self) -> QWidget:
        """Begin with the value: day and term stand there."""
        return self.form.field("value").widget

    def perform(self) -> Lpr:
        """Write it."""
        told = self.form.values()
        made = Lpr(told["published_on"], told["over_five_years"], told["value"])
        self.act(lpr.add, made)
        return made

    def done(self, answer: Any) -> None:
        """Say what was written."""
        tell(self, f"{answer.published_on} {yearly(Rate(answer.value))}")
