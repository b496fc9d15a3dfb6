"""Take back cash fetched or handed in by mistake, before a second person."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.money import ZERO
from sheaf.domain.teller import Permission
from sheaf.queries import cash_moves
from sheaf.services import cash_moves as services
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.kit.foot import tell
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.witnessed import WitnessedSheet


class TakeBackMoveSheet(WitnessedSheet):
    """One move; ``place.extra`` is its number."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.move_ = desk.read(cash_moves.one, place.extra)
        self.say(self.tr("Take a cash move back"), self.move_.number)
        self.sentence = Sentence()
        self.ask_both(Permission.REVERSE, self.tr("Second person"))
        self.fill(self.form, self.sentence)
        self.begin(self.tr("Taking back of {0}").format(self.move_.number), "")
        self._foretell()

    def first(self) -> QWidget | None:
        """Begin with the reason."""
        return self.reason

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Take back")

    def perform(self) -> str:
        """Ask the second person, then post the opposite."""
        reason, witness = self.form.values()["reason"], self.second()
        return self.act(services.take_back, self.key, self.place.extra, reason, witness)

    def done(self, answer: Any) -> None:
        """Say by which number."""
        words = self.tr("{0} taken back by {1}.")
        tell(self, words.format(self.move_.number, answer))

    def _foretell(self) -> None:
        try:
            self.desk.read(services.check, self.move_.number)
        except Refused as refusal:
            self.form.complain(explain(refusal))
        amount = self.move_.amount
        words = self.tr("{0} goes back from the till to the bank.")
        if amount < ZERO:
            words = self.tr("{0} comes back from the bank into the till.")
        self.sentence.say(words.format(max(amount, -amount)), "")
