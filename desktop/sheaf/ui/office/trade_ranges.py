"""What is usual in a trade: between which ends its ratios lie; of an own one the name."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.ratios import COUNTED, Ratio
from sheaf.domain.investigation.trade import AS_IT_CAME, Range
from sheaf.queries import trades as asked
from sheaf.services import trades
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.investigation.trades import trade_words
from sheaf.ui.kit.edits import DateEdit, DecimalEdit, LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

HUNDRED = Decimal(100)
LONGEST = 20  # characters of a name


class TradeRangesSheet(FormSheet):
    """``place.extra`` is the trade's code; shares are typed in per cent."""

    wide = 800

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.found = desk.read(asked.latest, place.extra)
        self.own = self.found.own or AS_IT_CAME
        self.ranges = dict(self.found.template.ranges)
        if self.own.like is not None:
            self.form.row(name_field(self.own.name))
        for ratio, ends in self.ranges.items():
            self.form.row(*self._ends(ratio, ends))
        self.form.row(since_field(desk))
        self.fill(self.form)
        name = trade_words(self.found.trade)
        self.say(name, self.tr("Trade"))
        self.begin(name, self.tr("A notebook that was begun keeps what it began with"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Keep")

    def perform(self) -> bool:
        """Write what holds from the day chosen."""
        values = self.form.values()
        ranges = {
            ratio.value: Range(
                _read(ratio, values[f"{ratio.value}_low"]),
                _read(ratio, values[f"{ratio.value}_high"]),
            )
            for ratio in self.ranges
        }
        name = values.get("name") or ""
        own = replace(self.own, ranges=ranges, name=name)
        return self.act(trades.change, self.key, self.place.extra, own, values["since"])

    def done(self, answer: Any) -> None:
        """Say that it is kept, or that it stood so already."""
        tell(self, kept_words(trade_words(self.found.trade), anything=answer))

    def _ends(self, ratio: Ratio, ends: Range) -> tuple[Field, Field]:
        words = words_for(ratio)
        unit = self.tr("{0}, from") if ratio in COUNTED else self.tr("{0}, from %")
        low = Field(f"{ratio.value}_low", unit.format(words), DecimalEdit(), 6).must()
        unit = self.tr("up to") if ratio in COUNTED else self.tr("up to %")
        high = Field(f"{ratio.value}_high", unit, DecimalEdit(), 6).must()
        for field, end in ((low, ends.low), (high, ends.high)):
            field.edit.put(_written(ratio, end))
        return low, high


def name_field(name: str) -> Field:
    """Ask what a trade of the office's own is called."""
    field = Field("name", translate("trades", "Name"), LineEdit(LONGEST), 6).must()
    field.edit.put(name)
    return field


def since_field(desk: Desk) -> Field:
    """Ask from which day on it holds: today, if nothing is said."""
    today = desk.read(lambda work: work.today)
    since = DateEdit(lambda: today)
    since.put_date(today)
    return Field("since", translate("trades", "From"), since, 4).must()


def kept_words(name: str, *, anything: bool) -> str:
    """Say that a trade is kept, or that it stood so already."""
    if anything:
        return translate("trades", "{0} kept").format(name)
    return translate("trades", "{0} stays as it was: nothing was changed").format(name)


def span_words(ratio: Ratio, ends: Range) -> str:
    """Write a range as it is typed."""
    sign = "" if ratio in COUNTED else "%"
    return f"{_written(ratio, ends.low)}–{_written(ratio, ends.high)}{sign}"


def _read(ratio: Ratio, typed: Decimal) -> Decimal:
    return typed if ratio in COUNTED else typed / HUNDRED


def _written(ratio: Ratio, end: Decimal) -> str:
    told = end if ratio in COUNTED else end * HUNDRED
    return f"{told.normalize():f}"
