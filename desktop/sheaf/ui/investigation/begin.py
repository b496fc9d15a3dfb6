"""Opening a notebook, to write in or to prepare the visit by: of which trade."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import applications as asked
from sheaf.queries import investigations as queries
from sheaf.queries import trades
from sheaf.services import investigations, preparations
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.investigation.trades import asked_for, trade_words
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.place import PREPARING, Place


class BeginSheet(FormSheet):
    """One choice; the notebook stands open after it, or what it asks is printed."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        self.say(self.tr("Open the notebook"), f"{found.applicant}   {found.number}")
        trades_known = desk.read(trades.choices)
        options = [Option(one.trade.code, trade_words(one.trade)) for one in trades_known]
        self.trade = Field("trade", self.tr("Trade"), ChoiceEdit(options), 6).must()
        self.form.row(self.trade)
        self.trade.edit.put(desk.read(queries.likely_trade, found))
        self.fill(self.form)
        title = self.tr("Notebook of {0}").format(found.applicant)
        self.begin(title, self.tr("What is typed is kept at once, line by line"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        if self.place.extra == PREPARING:
            return self.tr("Print the preparation")
        return self.tr("Open the notebook")

    def perform(self) -> int:
        """Begin with the lines of the trade."""
        trade: str = self.form.values()["trade"]
        lines = asked_for(self.desk.read(trades.line, trade))
        return self.act(investigations.begin, self.key, self.place.id, trade, lines)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Go on to the notebook, or show what is taken along."""
        if self.place.extra == PREPARING:
            sheet = self.desk.write(preparations.prepare, self.place.id)
            preview(self.desk, [sheet], self.window())
        else:
            self.go.emit(Place("investigation", self.place.id))
