"""Settle a loan early: what that takes today, with interest to the day shown."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.accrual import Segment
from sheaf.domain.loan_act import NotTheSum
from sheaf.domain.money import ZERO, Money
from sheaf.domain.outcomes import kept_towards, settlement_of
from sheaf.domain.repayment import Shares, allocate
from sheaf.queries import past, periods
from sheaf.services import repayments as services
from sheaf.services.repayments import Received, Tender
from sheaf.ui.counter.day import CountsFor
from sheaf.ui.counter.notice import Notice
from sheaf.ui.counter.paying import Paying, Sentence, payer_of, ways
from sheaf.ui.counter.places import places, places_list
from sheaf.ui.counter.righted import corrected_papers, corrections
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, holding, inset, paragraph
from sheaf.ui.place import Place
from sheaf.ui.said import days, yearly


class SettleSheet(FormSheet):
    """Take all that is owed, once; what is not yet earned is not asked."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.today = desk.read(lambda work: work.today)
        self._look_at(self.today)
        loan = self.standing.loan
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Settle early"), about)
        self.paying = Paying(self.tr("Amount received (yuan)"), lambda: self.wanted)
        self.paying.amount.ruled(self._rule)
        self.way = Field("channel", self.tr("By"), ways(), 4)
        self.payer = payer_of(loan.borrower, 4)
        closed = desk.read(periods.closed_until)
        self.counts_for = CountsFor(self.form, self.today, loan.disbursed_on, closed)
        self.counts_for.turned.connect(self._turn)
        self.notice = Notice(self.today, self.counts_for.on)
        self.lines, self.sentence = places_list(), Sentence()
        self.ran = paragraph("", "muted")
        self._lay_out()
        self.paying.edit.amountChanged.connect(self._show)
        self.begin(
            self.tr("Settlement of {0}").format(loan.borrower),
            self.tr("The receipt is printed once you confirm"),
        )
        self._turn(self.counts_for.on())

    def first(self) -> QWidget | None:
        """Begin with the amount; the day is today unless someone goes to it."""
        return self.paying.amount

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Settle")

    def perform(self) -> Received:
        """Post the settlement."""
        values = self.form.values()
        payer = values["payer"] or self.standing.loan.borrower
        on = self.counts_for.earlier()
        amount, noticed = values["amount"] or ZERO, self.notice.given()
        tender = Tender(amount, values["channel"], payer, on, noticed)
        return self.act(services.settle, self.key, self.place.id, tender)

    def done(self, answer: Any) -> None:
        """Say what was posted, and print its receipt."""
        words = self.tr("Receipt {0}: contract {1} is settled")
        told = words.format(answer.number, self.standing.loan.number)
        tell(self, " ".join([*corrections(answer.corrected), told]))
        again = corrected_papers(answer.corrected)
        put_out(self.desk, [answer.paper_id, *again], self.window())

    def _look_at(self, on: date) -> None:
        """Take the loan as it stood on a day, and what settles it then."""
        then = self.desk.read(past.then, self.place.id, on)
        self.on, self.standing, self.afterwards = on, then.standing, then.later
        self.settlement = settlement_of(self.standing, then.plan, on)
        self.kept = kept_towards(self.standing, self.settlement)
        self.wanted = self.settlement.total - self.kept

    def _lay_out(self) -> None:
        facts = [
            (self.tr("Settles it"), self.wanted, "="),
            (self.tr("Paid from money kept"), self.kept, ""),
            (self.tr("Interest saved"), self.settlement.saved, ""),
        ]
        self.form.add(across(self.paying.amount, 24, self.paying.facts(facts), gap=0))
        self.form.adopt(self.paying.amount)
        self.form.row(self.notice.field)
        self.form.add(holding(self.counts_for.row(self.way, self.payer)))
        later = self.counts_for.later
        self.fill(self.form, self.lines, inset(self.ran), later, self.sentence)

    def _turn(self, on: date) -> None:
        """Show what settles the loan on the day chosen."""
        if on != self.on:
            self._look_at(on)
        self.notice.follow(self.standing)
        for at, figure in enumerate((self.wanted, self.kept, self.settlement.saved)):
            self.paying.put(at, figure)
        claims = self.settlement.claims
        order = self.standing.loan.order_of(claims, self.on)
        whole = self.settlement.total
        shares = Shares(allocate(whole, claims, order) if whole else (), ZERO)
        self.lines.show_rows(places(claims, shares, self.standing.outstanding))
        told = [self._ran(one) for one in self.settlement.running]
        if put_off := self.settlement.put_off:
            told.append(self.tr("Interest put off until now: {0}.").format(put_off))
        self.ran.setText("\n".join(told))
        self.ran.setVisible(bool(told))
        self.counts_for.look_again(self.afterwards)
        self._show(self.paying.typed())

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
        if self.on != self.today:
            words = self.tr(
                "Receive {0} for contract {1}, as of {2}; nothing is owed on it any more."
            )
            wants = self.tr("Settling took exactly {0} on {1}. Press = to fill it in.")
        told = words.format(amount, loan.number, self.on) if right else ""
        self.sentence.say(told, wants.format(self.wanted, self.on))
