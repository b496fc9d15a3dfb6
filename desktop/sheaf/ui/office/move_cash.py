"""Fetching cash from the bank into the till, or handing it in."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.queries import cash, cash_moves
from sheaf.services import cash as services
from sheaf.ui.counter.paying import Paying, Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across
from sheaf.ui.place import Place

HAND_IN = 1


class MoveCashSheet(FormSheet):
    """The place's id says which way: 0 into the till, 1 out of it."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.out = place.id == HAND_IN
        self.held = desk.read(
            lambda work: cash.till(work, work.teller.id, work.today).expected
        )
        title = self.tr("Hand cash in") if self.out else self.tr("Fetch cash")
        self.say(title, desk.teller.name)
        self.paying = Paying(
            self.tr("Amount (yuan)"), lambda: self.held if self.out else None
        )
        self.paying.amount.ruled(self.paying.above_zero)
        self.sentence = Sentence()
        self._lay_out()
        self.paying.edit.amountChanged.connect(self._tell)
        self.begin(title, "")
        self._tell(self.paying.typed())

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Hand in") if self.out else self.tr("Fetch")

    def perform(self) -> Any:
        """Post it."""
        told = self.form.values()
        into = Channel.BANK if self.out else Channel.CASH
        amount, why = told["amount"], told["reason"]
        return self.act(services.move, self.key, amount, into, why)

    def done(self, answer: Any) -> None:
        """Say under which number it stands."""
        moved = self.desk.read(cash_moves.one, answer).amount
        words = self.tr("{0} handed in, number {1}")
        if not self.out:
            words = self.tr("{0} fetched, number {1}")
        tell(self, words.format(max(moved, -moved), answer))

    def _lay_out(self) -> None:
        key = "=" if self.out else ""
        facts = self.paying.facts(
            [
                (self.tr("The till must hold"), self.held, key),
                (self.tr("Afterwards"), None, ""),
            ]
        )
        self.form.add(across(self.paying.amount, 24, facts, gap=0))
        self.form.adopt(self.paying.amount)
        why = Field("reason", self.tr("What for"), LineEdit(), 12)
        self.form.row(why.must())
        self.fill(self.form, self.sentence)

    def _tell(self, amount: Money | None) -> None:
        self.paying.note(amount)
        after = self._after(amount)
        self.paying.put(1, after)
        words = self.tr("Fetch {0} from the bank; the till then must hold {1}.")
        if self.out:
            words = self.tr("Hand {0} in to the bank; the till then must hold {1}.")
        told = words.format(amount, after) if amount and after is not None else ""
        self.sentence.say(told, self.tr("Write the amount."))

    def _after(self, amount: Money | None) -> Money | None:
        if not amount:
            return None
        left = self.held - amount if self.out else self.held + amount
        return left if left.fen >= 0 else None
