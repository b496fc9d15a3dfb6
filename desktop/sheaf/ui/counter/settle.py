"""Settle a loan early: what that takes today, with interest to the day shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.accrual import Segment
from sheaf.domain.loan_act import NotTheSum
from sheaf.domain.money import ZERO, Money
from sheaf.domain.outcomes import kept_towards, settlement_of
from sheaf.domain.repayment import Shares, allocate
from sheaf.queries import loans
from sheaf.services import repayments as services
from sheaf.services.repayments import Received, Tender
from sheaf.ui.counter.paying import Paying, Sentence, payer_of, ways
from sheaf.ui.counter.places import places, places_list
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, inset, paragraph
from sheaf.ui.place import Place
from sheaf.ui.said import days, yearly


class SettleSheet(FormSheet):
    """Take all that is owed, once; what is not yet earned is not asked."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.standing, self.on = desk.read(
            lambda work: (loans.standing(work, place.id), work.today)
        )
        loan = self.standing.loan
        self.settlement = settlement_of(self.standing, self.on)
        self.kept = kept_towards(self.standing, self.settlement)
        self.wanted = self.settlement.total - self.kept
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Settle early"), about)
        self.paying = Paying(self.tr("Amount received (yuan)"), lambda: self.wanted)
        self.paying.amount.ruled(self._rule)
        self.way = Field("channel", self.tr("By"), ways(), 4)
        self.payer = payer_of(loan.borrower, 4)
        self.lines, self.sentence = places_list(), Sentence()
        self._lay_out()
        self.paying.edit.amountChanged.connect(self._show)
        self.begin(
            self.tr("Settlement of {0}").format(loan.borrower),
            self.tr("The receipt is printed once you confirm"),
        )
        self._show(self.paying.typed())

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Settle")

    def perform(self) -> Received:
        """Post the settlement."""
        values = self.form.values()
        payer = values["payer"] or self.standing.loan.borrower
        tender = Tender(values["amount"] or ZERO, values["channel"], payer)
        return self.act(services.settle, self.key, self.place.id, tender)

    def done(self, answer: Any) -> None:
        """Say what was posted, and print its receipt."""
        words = self.tr("Receipt {0}: contract {1} is settled")
        tell(self, words.format(answer.number, self.standing.loan.number))
        put_out(self.desk, [answer.paper_id], self.window())

    def _lay_out(self) -> None:
        facts = [(self.tr("Settles it today"), self.wanted, "=")]
        if self.kept:
            facts.append((self.tr("Paid from money kept"), self.kept, ""))
        facts.append((self.tr("Interest saved"), self.settlement.saved, ""))
        self.form.add(across(self.paying.amount, 24, self.paying.facts(facts), gap=0))
        self.form.adopt(self.paying.amount)
        self.form.row(self.way, self.payer)
        order = self.standing.loan.order_of(self.settlement.claims)
        claims = self.settlement.claims
        shares = Shares(allocate(self.settlement.total, claims, order), ZERO)
        self.lines.show_rows(places(claims, shares))
        told = [paragraph(self._ran(one), "muted") for one in self.settlement.running]
        running = [inset(*told, gap=4)] if told else []
        self.fill(self.form, self.lines, *running, self.sentence)

    def _ran(self, one: Segment) -> str:
        words = self.tr(
            "Interest to the day: {0} from {1} to {2}, {3} at {4} a year, comes to {5}."
        )
        return words.format(
            one.base, one.since, one.until, days(one.days), yearly(one.rate), one.amount
        )

    def _rule(self, amount: Money) -> str:
        if amount != self.wanted:
            raise NotTheSum(amount, self.wanted)
        return self.paying.words(amount)

    def _show(self, amount: Money | None) -> None:
        right = amount == self.wanted
        self.paying.note(amount if right else None)
        loan = self.standing.loan
        words = self.tr("Receive {0} for contract {1}; nothing is owed on it any more.")
        wants = self.tr("Settling takes exactly {0} today. Press = to fill it in.")
        told = words.format(amount, loan.number) if right else ""
        self.sentence.say(told, wants.format(self.wanted))
