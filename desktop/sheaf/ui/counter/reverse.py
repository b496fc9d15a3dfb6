"""Reverse an act: why, and before a second person with a password of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import total
from sheaf.domain.repayment import Allocation, Component
from sheaf.domain.teller import Permission
from sheaf.queries import loans, repayments
from sheaf.queries.repayments import RepaymentLine
from sheaf.services import reversals
from sheaf.services.reversals import Reversed
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.counter.places import repays_a_limit
from sheaf.ui.counter.righted import acted, corrected_papers, corrections
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.said import instalment, listed
from sheaf.ui.witnessed import WitnessedSheet
from sheaf.ui.words import words_for

#: What draws a schedule up anew: what it settled falls due again by the one before.
EARLY = frozenset({Kind.PREPAYMENT.value, Kind.SETTLEMENT.value})


class ReverseSheet(WitnessedSheet):
    """Undo an act by its opposite; both papers stay, and what followed is put right."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.line = desk.read(repayments.one, place.id)
        self.shares = desk.read(repayments.shares, place.id)
        self.loan = desk.read(loans.standing, self.line.loan_id).loan
        about = self.tr("{0}   contract {1}").format(self.loan.borrower, self.loan.number)
        self.say(self.tr("Reverse: {0}").format(words_for(Kind(self.line.kind))), about)
        self.sentence = Sentence()
        self.ask_both(Permission.REVERSE, self.tr("Second person"))
        told = [paragraph(text, "muted") for text in self._comes_back()]
        self.again = paragraph("", "warn")
        self.again.hide()
        told.append(self.again)
        self.fill(inset(paragraph(self._what()), *told, gap=4), self.form, self.sentence)
        words = self.tr("Reversal of {0}").format(self.line.number)
        self.begin(words, self.tr("The reversal voucher is printed once you confirm"))
        self._foretell()

    def first(self) -> QWidget | None:
        """Begin with the reason."""
        return self.reason

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Reverse")

    def perform(self) -> Reversed:
        """Ask the second person, then post the opposite."""
        reason, witness = self.form.values()["reason"], self.second()
        return self.act(reversals.reverse, self.key, self.place.id, reason, witness)

    def done(self, answer: Any) -> None:
        """Say what was posted, and print its voucher."""
        words = self.tr("{0} reversed by {1}.").format(self.line.number, answer.number)
        tell(self, " ".join([words, *corrections(answer.corrected)]))
        again = corrected_papers(answer.corrected)
        put_out(self.desk, [answer.paper_id, *again], self.window())

    def _what(self) -> str:
        words = self.tr("{0} of {1}: {2} received from {3}")
        line = self.line
        if not line.amount:
            words = self.tr("{0} of {1}: {4}, for the reason: {5}")
        if line.kind == Kind.DRAW.value:
            words = self.tr("{0} of {1}: {2} drawn by {3}")
        if line.kind == Kind.REFUND.value:
            words = self.tr("{0} of {1}: {2} given back to {3}")
        kind, amount = words_for(Kind(line.kind)), max(line.amount, -line.amount)
        return words.format(line.number, line.day, amount, line.payer, kind, line.reason)

    def _comes_back(self) -> list[str]:
        if self.line.kind in EARLY:
            words = self.tr("{0} of principal is left again, by the schedule before it.")
            principal = [one for one in self.shares if one.component is Component.PRINCIPAL]
            return [words.format(total(one.amount for one in principal))]
        if self.line.kind == Kind.DRAW.value:
            words = self.tr("{0} is not drawn any more; it is free again.")
            return [words.format(-self.line.amount)]
        if self.line.kind == Kind.REFUND.value:
            words = self.tr("{0} is kept for the borrower again.")
            return [words.format(-self.line.amount)]
        parts: dict[str, list[str]] = {}
        for share in self.shares:
            part = f"{words_for(share.component)} {share.amount}"
            parts.setdefault(_called(share), []).append(part)
        words = self.tr("{0} is owed again: {1}")
        return [words.format(place, listed(told)) for place, told in parts.items()]

    def _foretell(self) -> None:
        try:
            self.desk.read(reversals.check, self.place.id)
            self._say_again(self.desk.quietly(reversals.foresee, self.place.id))
        except Refused as refusal:
            self.form.complain(explain(refusal))
        words = self.tr("Reverse {0} by posting its opposite: {1}. Both papers are kept.")
        if not self.line.amount:
            words = self.tr("Reverse {0}: the loan is as if it had never been done.")
        self.sentence.say(words.format(self.line.number, -self.line.amount), "")

    def _say_again(self, lines: Sequence[RepaymentLine]) -> None:
        """Say which later acts come out otherwise, and are done again."""
        words = self.tr("Done again after it, each on its own day, under a new number: {0}")
        told = listed([acted(line) for line in lines])
        self.again.setText(words.format(told) if lines else "")
        self.again.setVisible(bool(lines))


def _called(share: Allocation) -> str:
    """Name what a share was settled of: an instalment, charges, or what is drawn."""
    if repays_a_limit(share):
        return QCoreApplication.translate("places", "What is drawn")
    return instalment(share.instalment)
