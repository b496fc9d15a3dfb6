"""One trade: between which ends its ratios usually lie, and what a visit asks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import COUNTED, Ratio
from sheaf.domain.investigation.trade import OwnTrade, Range, Trade
from sheaf.queries import trades as asked
from sheaf.services import trades
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.investigation.trades import names
from sheaf.ui.kit.edits import DateEdit, DecimalEdit, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

HUNDRED = Decimal(100)
LINES = 13


class TradeSheet(FormSheet):
    """``place.extra`` is the trade's name; shares are typed in per cent."""

    wide = 800

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.trade = Trade(place.extra)
        found = desk.read(asked.line, self.trade)
        self.ranges = dict(found.template.ranges)
        for ratio, ends in self.ranges.items():
            self.form.row(*self._ends(ratio, ends))
        self.questions = Field(
            "questions", self.tr("What a visit asks, a line each"), TextEdit(LINES), 12
        ).noted(self.tr("Shift+Enter starts a line; empty: as they came"))
        own = found.own.questions if found.own else ()
        self.came = names(self.trade)[Sheet.STORY.value]
        self.questions.edit.put("\n".join(own or self.came))
        self.form.row(self.questions)
        self.form.row(self._since())
        self.fill(self.form)
        name = words_for(self.trade)
        self.say(name, self.tr("Trade"))
        self.begin(name, self.tr("What was submitted keeps what it was judged by"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Keep")

    def perform(self) -> None:
        """Write what holds from the day chosen."""
        values = self.form.values()
        ranges = {
            ratio.value: Range(
                _read(ratio, values[f"{ratio.value}_low"]),
                _read(ratio, values[f"{ratio.value}_high"]),
            )
            for ratio in self.ranges
        }
        lines = (line.strip() for line in (values["questions"] or "").splitlines())
        questions = tuple(line for line in lines if line)
        own = OwnTrade(ranges, () if questions == self.came else questions)
        self.act(trades.change, self.key, self.trade, own, values["since"])

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Say that it is kept."""
        tell(self, self.tr("{0} kept").format(words_for(self.trade)))

    def _ends(self, ratio: Ratio, ends: Range) -> tuple[Field, Field]:
        words = words_for(ratio)
        unit = self.tr("{0}, from") if ratio in COUNTED else self.tr("{0}, from %")
        low = Field(f"{ratio.value}_low", unit.format(words), DecimalEdit(), 6).must()
        unit = self.tr("up to") if ratio in COUNTED else self.tr("up to %")
        high = Field(f"{ratio.value}_high", unit, DecimalEdit(), 6).must()
        for field, end in ((low, ends.low), (high, ends.high)):
            field.edit.put(_written(ratio, end))
        return low, high

    def _since(self) -> Field:
        today = self.desk.read(lambda work: work.today)
        since = DateEdit(lambda: today)
        since.put_date(today)
        return Field("since", self.tr("From"), since, 4).must()


def _read(ratio: Ratio, typed: Decimal) -> Decimal:
    return typed if ratio in COUNTED else typed / HUNDRED


def _written(ratio: Ratio, end: Decimal) -> str:
    told = end if ratio in COUNTED else end * HUNDRED
    return f"{told.normalize():f}"
