"""Which pages the notebook of a trade has; those that every case needs are always there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.trade import AS_IT_CAME, CHOOSABLE
from sheaf.queries import trades as asked
from sheaf.services import trades
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.investigation.trades import trade_words
from sheaf.ui.kit.edits import Option
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.office.trade_ranges import kept_words, since_field
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class TradePagesSheet(FormSheet):
    """``place.extra`` is the trade's code; Space ticks a page."""

    wide = 800

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.found = desk.read(asked.latest, place.extra)
        options = [Option(sheet.value, words_for(sheet)) for sheet in CHOOSABLE]
        ticks = TicksEdit(options)
        ticks.tick(self.found.template.chosen)
        self.pages = Field("pages", self.tr("Pages"), ticks, 12).must()
        self.form.row(self.pages)
        self.form.row(since_field(desk))
        self.fill(self.form)
        name = trade_words(self.found.trade)
        self.say(name, self.tr("Pages that a case may do without"))
        self.begin(name, self.tr("A notebook that was begun keeps what it began with"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Keep")

    def perform(self) -> bool:
        """Write what holds from the day chosen."""
        values = self.form.values()
        own = replace(self.found.own or AS_IT_CAME, pages=values["pages"])
        return self.act(trades.change, self.key, self.place.extra, own, values["since"])

    def done(self, answer: Any) -> None:
        """Say that it is kept, or that it stood so already."""
        tell(self, kept_words(trade_words(self.found.trade), anything=answer))
