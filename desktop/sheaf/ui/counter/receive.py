"""Receive a repayment: the amount, where each fen of it goes, one sentence, one act."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import NothingOwed
from sheaf.domain.money import ZERO, Money
from sheaf.domain.outcomes import goes_to, shares_of
from sheaf.domain.repayment import Claim, Shares, owed
from sheaf.queries import past, periods, repayments
from sheaf.queries.past import Then
from sheaf.services import repayments as services
from sheaf.services.repayments import Received, Tender
from sheaf.ui.counter.day import CountsFor
from sheaf.ui.counter.paying import Paying, Sentence, payer_of, ways
from sheaf.ui.counter.places import Goes, places, places_list, sentence
from sheaf.ui.counter.righted import corrected_papers, corrections
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, holding, paragraph
from sheaf.ui.messages import explain
from sheaf.ui.place import Place


class ReceiveSheet(FormSheet):
    """Take money for one loan; Enter goes on, on the last field it posts.

    On a loan written off the same window takes a recovery.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.today = desk.read(lambda work: work.today)
        self._look_at(self.today)
        loan = self.standing.loan
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self._called(), about)
        self.paying = Paying(self.tr("Amount received (yuan)"), lambda: self.due)
        self.paying.amount.ruled(self._rule)
        self.way = Field("channel", self.tr("By"), ways(), 4)
        self.payer = payer_of(loan.borrower, 4)
        closed = desk.read(periods.closed_until)
        self.counts_for = CountsFor(self.form, self.today, loan.disbursed_on, closed)
        self.counts_for.turned.connect(self._turn)
        self.lines, self.nothing = places_list(), paragraph("", "muted")
        self.sentence = Sentence()
        self._lay_out()
        self.paying.edit.amountChanged.connect(self._show)
        self.payer.edited.connect(self._show_again)
        self.begin(
            self.tr("Repayment of {0}").format(loan.borrower),
            self.tr("The receipt is printed once you confirm"),
        )
        self._turn(self.counts_for.on())

    def first(self) -> QWidget | None:
        """Begin with the amount; the day is today unless someone goes to it."""
        return self.paying.amount

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Receive")

    def perform(self) -> Received:
        """Post the repayment."""
        values = self.form.values()
        payer = values["payer"] or self.standing.loan.borrower
        on = self.counts_for.earlier()
        tender = Tender(values["amount"] or ZERO, values["channel"], payer, on)
        service = services.recover if self._off else services.receive
        return self.act(service, self.key, self.place.id, tender)

    def done(self, answer: Any) -> None:
        """Say what was posted, and print its receipt and those it corrects."""
        words = self.tr("Receipt {0}: received {1} from {2}")
        amount = self.desk.read(repayments.act, answer.repayment_id).amount
        told = words.format(answer.number, amount, self.standing.loan.borrower)
        tell(self, " ".join([*corrections(answer.corrected), told]))
        again = corrected_papers(answer.corrected)
        put_out(self.desk, [answer.paper_id, *again], self.window())

    @property
    def _off(self) -> bool:
        return self.standing.status is Status.WRITTEN_OFF

    def _called(self) -> str:
        if self._off:
            return self.tr("Receive on a loan written off")
        return self.tr("Receive a repayment")

    def _lay_out(self) -> None:
        due = self.paying.facts(
            [
                (self.tr("Due in all"), self.due, "="),
                (self.tr("Owing afterwards"), self.due, ""),
            ]
        )
        self.form.add(across(self.paying.amount, 24, due, gap=0))
        self.form.adopt(self.paying.amount)
        self.form.add(holding(self.counts_for.row(self.way, self.payer)))
        later = self.counts_for.later
        self.fill(self.form, self.lines, self.nothing, later, self.sentence)

    def _look_at(self, on: date) -> None:
        """Take the loan as it stood on a day."""
        found: Then = self.desk.read(past.then, self.place.id, on)
        self.on, self.standing, self.afterwards = on, found.standing, found.later
        self.plan = found.plan
        self.claims = self.standing.claims(on)
        self.due = owed(self.claims)

    def _turn(self, on: date) -> None:
        """Show the loan as of the day chosen."""
        if on != self.on:
            self._look_at(on)
        self.paying.put(0, self.due)
        ended = self.standing.status is Status.SETTLED
        self.form.complain(explain(NothingOwed()) if ended else "")
        self.nothing.setText("" if ended else self._nothing_due())
        self.counts_for.look_again(self.afterwards)
        self._show_again()

    def _nothing_due(self) -> str:
        if self.standing.loan.revolves:
            return self.tr("Nothing is due. What you receive repays principal at once.")
        if self.on != self.today:
            words = self.tr(
                "Nothing was due on {0}. What you receive is kept for the next due date."
            )
            return words.format(self.on)
        return self.tr(
            "Nothing is due today. What you receive is kept for the next due date."
        )

    def _rule(self, amount: Money) -> str:
        shares_of(self.standing, self.plan, amount, self.on)
        return self.paying.words(amount)

    def _show_again(self) -> None:
        self._show(self.paying.typed())

    def _show(self, amount: Money | None) -> None:
        claims, shares = self._goes(amount)
        lines = places(claims, shares, self.standing.outstanding)
        self.lines.show_rows(lines)
        self.lines.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        after = max(self.due - amount, ZERO) if shares and amount else None
        self.paying.put(1, after)
        self.paying.note(amount if shares else None)
        self._say(amount, lines if shares else [])

    def _goes(self, amount: Money | None) -> tuple[tuple[Claim, ...], Shares | None]:
        try:
            return goes_to(self.standing, self.plan, amount or ZERO, self.on)
        except Refused:
            return self.claims, None

    def _say(self, amount: Money | None, lines: list[Goes]) -> None:
        loan, payer = self.standing.loan, self.payer.value()
        words = self.tr("Receive {0} from {1} for contract {2}: {3}.")
        if self.on != self.today:
            words = self.tr("Receive {0} from {1} for contract {2}, as of {4}: {3}.")
        elif self._off:
            words = self.tr("Recover {0} from {1} on contract {2}: {3}.")
        who = payer or loan.borrower
        told = words.format(amount, who, loan.number, sentence(lines), self.on)
        empty = self.tr("Write the amount; here it then says what will be posted.")
        self.sentence.say(told if lines else "", empty)
