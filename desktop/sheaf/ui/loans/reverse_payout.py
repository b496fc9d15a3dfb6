"""Reverse a payout: what goes with it, why, when the money was back, and who agrees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.ledger import Channel
from sheaf.domain.payout_reversal import check_returned
from sheaf.domain.teller import Permission
from sheaf.queries import payout_reversals as asked
from sheaf.services import payout_reversals
from sheaf.services.payout_reversals import PayoutReversed
from sheaf.ui.counter.paying import Sentence
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import DateEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.messages import explain
from sheaf.ui.paper_words import kind_said
from sheaf.ui.place import Place
from sheaf.ui.said import listed
from sheaf.ui.witnessed import WitnessedSheet


class ReversePayoutSheet(WitnessedSheet):
    """Undo a payout by its opposite; the contract waits to be paid out again."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.out = desk.read(asked.paid_out, place.id)
        self.loan = self.out.standing.loan
        about = self.tr("{0}   contract {1}").format(self.loan.borrower, self.loan.number)
        self.say(self.tr("Reverse the payout"), about)
        self.sentence = Sentence()
        self.returned = self._ask_when()
        self.ask_both(Permission.REVERSE, self.tr("Second person"))
        told = [paragraph(text, "muted") for text in self._goes_with_it()]
        self.fill(inset(paragraph(self._what()), *told, gap=4), self.form, self.sentence)
        words = self.tr("Reversal of the payout to {0}").format(self.loan.borrower)
        self.begin(words, self.tr("The reversal voucher is printed once you confirm"))
        self._foretell()

    def first(self) -> QWidget | None:
        """Begin with the day, where one is asked for, else with the reason."""
        return self.returned or self.reason

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Reverse")

    def perform(self) -> PayoutReversed:
        """Ask the second person, then post the opposite."""
        told, witness = self.form.values(), self.second()
        returned = told.get("returned_on") or self.desk.read(lambda work: work.today)
        about = self.place.id, returned, told["reason"], witness
        return self.act(payout_reversals.reverse, self.key, *about)

    def done(self, answer: Any) -> None:
        """Say what was posted, print the vouchers, and go where it is paid out again."""
        words = self.tr("Payout {0} reversed by {1}.")
        tell(self, words.format(self.out.number, answer.number))
        if answer.application_id is not None:
            self.go.emit(Place("contract", answer.application_id))
        put_out(self.desk, answer.papers, self.window())

    def _ask_when(self) -> Field | None:
        """Ask when a transfer came back; cash is back in the till now."""
        if self.out.channel is not Channel.BANK:
            return None
        today = self.desk.read(lambda work: work.today)
        edit = DateEdit(lambda: today)
        edit.put_date(today)
        field = Field("returned_on", self.tr("The money came back on"), edit, 12).must()
        field.ruled(lambda day: check_returned(day, self.out.on, today))
        self.form.row(field)
        return field

    def _what(self) -> str:
        """Say what is reversed."""
        words = {
            Channel.CASH: self.tr("{0} of {1}: {2} paid out in cash to {3}"),
            Channel.BANK: self.tr("{0} of {1}: {2} transferred to {3}, account {4}"),
        }
        usual = self.tr("{0} of {1}: {5} lent to {3}, nothing of which left the desk")
        out = self.out
        to = out.payee or self.loan.borrower
        told = out.number, out.on, out.left, to, out.account, self.loan.principal
        return (words[out.channel] if out.channel else usual).format(*told)

    def _goes_with_it(self) -> Iterator[str]:
        """Say what is undone with it, and what stands."""
        if self.out.settlement is not None:
            words = self.tr("Contract {0}, which {1} of it paid off, is owed again.")
            yield words.format(self.out.refinances, self.out.settled)
        if accrued := self.out.standing.accrued:
            words = self.tr("Interest of {0} earned since is no income any more.")
            yield words.format(accrued)
        if fees := self.out.standing.fees_open:
            words = self.tr("Charges of {0} are owed no more.")
            yield words.format(fees)
        kinds = dict.fromkeys(kind_said(one.kind) for one in self.out.papers)
        if kinds:
            yield self.tr("Void from now on: {0}").format(listed(list(kinds)))
        yield self.tr("The contract stays signed, and waits to be paid out again.")

    def _foretell(self) -> None:
        try:
            self.desk.read(payout_reversals.check, self.place.id)
        except Refused as refusal:
            self.form.complain(explain(refusal))
        words = {
            Channel.CASH: self.tr("{0} in cash goes back into your till."),
            Channel.BANK: self.tr("{0} is back on the bank account."),
        }
        usual = self.tr("No money moves.")
        channel = self.out.channel
        self.sentence.say((words[channel] if channel else usual).format(self.out.left), "")
