"""A trade of the office's own: its name, and which trade it is like."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.trade import OwnTrade, Trade
from sheaf.services import trades
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.office.trade_ranges import name_field, since_field
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class NewTradeSheet(FormSheet):
    """It begins with the pages, lines and ranges of another, to be changed after that."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        options = [Option(trade, words_for(trade)) for trade in Trade]
        like = Field("like", self.tr("Like"), ChoiceEdit(options), 6).must()
        self.form.row(name_field(""), like)
        self.form.row(since_field(desk))
        self.fill(self.form)
        self.say(self.tr("New trade"), "")
        self.begin(
            self.tr("New trade"),
            self.tr("It begins with the pages, lines and ranges of the other"),
        )

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Add")

    def perform(self) -> str:
        """Add it."""
        values = self.form.values()
        own = OwnTrade(name=values["name"], like=values["like"])
        return self.act(trades.add, self.key, own, values["since"])

    def done(self, answer: Any) -> None:
        """Go on to its lines and ranges."""
        self.go.emit(Place("trade", 0, answer))
