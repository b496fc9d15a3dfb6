"""Receive a repayment: the amount, where each fen of it goes, one sentence, one act."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import shares_of
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Shares, owed
from sheaf.queries import loans
from sheaf.services import repayments as services
from sheaf.services.repayments import Received, Tender
from sheaf.ui.counter.paying import Paying, Sentence, fact, ways
from sheaf.ui.counter.places import Goes, places, places_list, sentence
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.grid import GridRow
from sheaf.ui.kit.layout import across, holding, paragraph
from sheaf.ui.place import Place
from sheaf.ui.top import dated


class ReceiveSheet(FormSheet):
    """Take money for one loan; Enter goes on, on the last field it posts."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.standing, self.on = desk.read(
            lambda work: (loans.standing(work, place.id), work.today)
        )
        loan = self.standing.loan
        self.claims = self.standing.claims(self.on)
        self.due = owed(self.claims)
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Receive a repayment"), about)
        self.paying = Paying(self.tr("Amount received (yuan)"), lambda: self.due)
        self.paying.amount.ruled(self._rule)
        self.way = Field("channel", self.tr("By"), ways(), 4)
        self.payer = Field("payer", self.tr("Payer"), LineEdit(), 4)
        self.payer.widget.setMaxLength(50)  # type: ignore[attr-defined]
        self.payer.edit.put(loan.borrower)
        self.lines = places_list()
        self.nothing = paragraph(self._nothing_due(), "muted")
        self.sentence = Sentence()
        self._lay_out()
        self.paying.amount.widget.amountChanged.connect(self._show)  # type: ignore[attr-defined]
        self.payer.edited.connect(self._show_again)
        self.begin(
            self.tr("Repayment of {0}").format(loan.borrower),
            self.tr("The receipt is printed once you confirm"),
        )
        self._show_again()

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Receive")

    def perform(self) -> Received:
        """Post the repayment."""
        values = self.form.values()
        payer = values["payer"] or self.standing.loan.borrower
        tender = Tender(values["amount"] or ZERO, values["channel"], payer)
        return self.act(services.receive, self.key, self.place.id, tender)

    def done(self, answer: Any) -> None:
        """Say what was posted, and print its receipt."""
        words = self.tr("Receipt {0}: received {1} from {2}")
        amount = self.form.field("amount").value()
        tell(self, words.format(answer.number, amount, self.standing.loan.borrower))
        put_out(self.desk, [answer.paper_id], self.window())

    def _lay_out(self) -> None:
        due = self.paying.facts(
            [
                (self.tr("Due in all"), self.due, "="),
                (self.tr("Owing afterwards"), self.due, ""),
            ]
        )
        self.form.add(across(self.paying.amount, 24, due, gap=0))
        self.form.adopt(self.paying.amount)
        row = GridRow()
        for part in (self.form.adopt(self.way), self.form.adopt(self.payer)):
            row.place(part, part.span)
        row.place(fact(self.tr("Received on"), dated(self.on)), 4)
        self.form.add(holding(row))
        self.fill(self.form, self.lines, self.nothing, self.sentence)

    def _nothing_due(self) -> str:
        return self.tr(
            "Nothing is due today. What you receive is kept for the next due date."
        )

    def _rule(self, amount: Money) -> str:
        shares_of(self.standing, amount, self.on)
        return self.paying.words(amount)

    def _show_again(self) -> None:
        self._show(self.paying.typed())

    def _show(self, amount: Money | None) -> None:
        shares = self._shares(amount)
        lines = places(self.claims, shares)
        self.lines.show_rows(lines)
        self.lines.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        after = max(self.due - amount, ZERO) if shares and amount else None
        self.paying.put(1, after)
        self.paying.note(amount if shares else None)
        self._say(amount, lines if shares else [])

    def _shares(self, amount: Money | None) -> Shares | None:
        try:
            return shares_of(self.standing, amount or ZERO, self.on)
        except Refused:
            return None

    def _say(self, amount: Money | None, lines: list[Goes]) -> None:
        loan, payer = self.standing.loan, self.payer.value()
        words = self.tr("Receive {0} from {1} for contract {2}: {3}.")
        told = words.format(amount, payer or loan.borrower, loan.number, sentence(lines))
        empty = self.tr("Write the amount; here it then says what will be posted.")
        self.sentence.say(told if lines else "", empty)
