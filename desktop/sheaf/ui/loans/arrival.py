"""Ask the borrower what arrived, and note it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.money import ZERO
from sheaf.queries import loans, refinancing
from sheaf.services import disbursements
from sheaf.ui.counter.paying import Paying
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, paragraph
from sheaf.ui.place import Place


class ArrivalSheet(FormSheet):
    """How much the borrower saw arrive; the whole loan stands there to begin with."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        standing = desk.read(loans.standing, place.id)
        self.loan = standing.loan
        left = self.loan.principal - desk.read(refinancing.settled, place.id)
        self.left = standing.outstanding if self.loan.revolves else left
        about = self.tr("{0}   contract {1}").format(self.loan.borrower, self.loan.number)
        self.say(self.tr("Confirm what arrived"), about)
        self.paying = Paying(self.tr("Amount that arrived (yuan)"), lambda: self.left)
        self.paying.edit.put_money(self.left)
        self.paying.edit.amountChanged.connect(self.paying.note)
        facts = self.paying.facts([(self.tr("Paid out"), self.left, "=")])
        self.form.add(across(self.paying.amount, 24, facts, gap=0))
        self.form.adopt(self.paying.amount)
        words = self.tr("Ask {0}, by telephone or here, how much arrived.")
        self.fill(paragraph(words.format(self.loan.borrower), "muted"), self.form)
        words = self.tr("Arrival of the money of {0}")
        self.begin(words.format(self.loan.borrower), "")
        self.paying.note(self.paying.typed())

    def perform(self) -> None:
        """Note it."""
        amount = self.form.values()["amount"] or ZERO
        self.act(disbursements.confirm, self.place.id, amount)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it was noted."""
        tell(self, self.tr("Noted that {0} arrived").format(self.paying.typed()))
