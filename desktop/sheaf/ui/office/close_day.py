"""Closing a till's day: the count, the difference and its reason, the cash book."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.cash import Count
from sheaf.domain.money import ZERO, Money
from sheaf.queries import cash
from sheaf.services import cash as services
from sheaf.ui.counter.paying import Paying, Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across
from sheaf.ui.long_sheet import LongAct, LongSheet
from sheaf.ui.office.pieces import Pieces
from sheaf.ui.place import Place
from sheaf.ui.top import dated


class CloseDaySheet(LongSheet):
    """``=`` and Ctrl+Enter when the count agrees; the place's id is the day's ordinal."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.day = date.fromordinal(place.id)
        self.held = desk.read(
            lambda work: cash.till(work, work.teller.id, self.day).expected
        )
        self.say(self.tr("Close the day"), f"{dated(self.day)}   {desk.teller.name}")
        self.paying = Paying(self.tr("Counted (yuan)"), lambda: self.held)
        self.paying.amount.name = "counted"
        self.paying.amount.ruled(self.paying.not_below_zero)
        self.pieces = Pieces(self._counted, self._agree)
        self.reason = Field("reason", self.tr("Why it differs"), LineEdit(), 12)
        self.sentence = Sentence()
        self._lay_out()
        self.paying.amount.edited.connect(self.pieces.clear)
        self.paying.edit.amountChanged.connect(self._tell)
        self.begin(
            self.tr("Close {0}").format(self.day),
            self.tr("Prints the book, makes a backup"),
        )
        self._tell(self.paying.typed())

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Close the day")

    def first(self) -> QWidget:
        """Begin with the sum."""
        return self.paying.edit

    def deed(self) -> LongAct:
        """Close it, with all days before it that are open."""
        count = Count(self.paying.typed() or ZERO, self.pieces.typed())
        key, day, reason = self.key, self.day, self.reason.value() or ""
        return lambda work, watch: services.close_day(work, key, day, count, reason, watch)

    def waiting_words(self) -> str:
        """Say what is being done."""
        return self.tr("Closing {0} …").format(self.day)

    def done(self, answer: Any) -> None:
        """Print the cash book, and make the backup of the day."""
        tell(self, self.tr("{0} is closed, cash book {1}").format(self.day, answer.number))
        self.desk.back_up_here()
        put_out(self.desk, [answer.paper_id], self.window())

    def _lay_out(self) -> None:
        facts = self.paying.facts(
            [
                (self.tr("Must hold"), self.held, "="),
                (self.tr("Difference"), None, ""),
            ]
        )
        self.form.add(across(self.paying.amount, 24, facts, gap=0))
        self.form.adopt(self.paying.amount)
        self.pieces.lay(self.form)
        self.form.row(self.reason)
        self.reason.hide()
        self.fill(self.form, self.sentence)

    def _counted(self) -> None:
        """Follow the pieces with the sum."""
        self.paying.edit.put_money(self.pieces.sum())
        self.pieces.tell()

    def _agree(self) -> None:
        """Take the sum from the book: it was counted elsewhere and agrees."""
        self.pieces.clear()
        self.paying.edit.put_money(self.held)
        self.form.focus(self.paying.amount)

    def _tell(self, amount: Money | None) -> None:
        self.paying.note(amount)
        self.pieces.tell()
        difference = None if amount is None else amount - self.held
        self.paying.put(1, difference)
        self.reason.setVisible(bool(difference))
        told = "" if difference is None else self._words(difference)
        self.sentence.say(told, self.tr("Count the till, or press = if it agrees."))

    def _words(self, difference: Money) -> str:
        found = self.held + difference
        if not difference:
            words = self.tr("Close {0}: {1} counted, it agrees with the book.")
            return words.format(self.day, found)
        over = difference > ZERO
        words = self.tr("Close {0}: {1} counted, {2} short of the book.")
        if over:
            words = self.tr("Close {0}: {1} counted, {2} more than the book.")
        return words.format(self.day, found, difference if over else -difference)
