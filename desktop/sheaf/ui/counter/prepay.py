"""Repay a part early: what that takes today, and the schedule it leaves."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import DueFirst, Kind, LoanAct, Outcome
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.outcomes import check_nothing_ahead
from sheaf.domain.plan import Effect, Plan
from sheaf.domain.repayment import Component, owed
from sheaf.domain.schedule import Method
from sheaf.queries import periods, repayments
from sheaf.queries.ground import ground, ground_on
from sheaf.services import repayments as services
from sheaf.services.repayments import Received, Tender
from sheaf.ui.counter.day import CountsFor
from sheaf.ui.counter.notice import Notice
from sheaf.ui.counter.paying import Paying, Sentence, payer_of, ways
from sheaf.ui.counter.redrawn import Redrawn
from sheaf.ui.counter.righted import corrected_papers, corrections
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, down, holding, inset, label
from sheaf.ui.kit.scroll import Columns
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.said import days
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

BESIDE, FORM = 600, 440  # dp of the two schedules, and of the form beside them
LETTERS = {Effect.SMALLER: "js", Effect.SHORTER: "sd"}  # 减少, 缩短
ONE_EFFECT = (Method.INTEREST_ONLY, Method.BULLET)  # only the balance falls


class PrepaySheet(FormSheet):
    """Take principal before it is due; interest to the day and the fee come on top."""

    wide = 1180

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.ground = desk.read(ground, place.id)
        loan = self.ground.standing.loan
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Repay a part early"), about)
        self.paying = Paying(self.tr("Principal repaid early (yuan)"), lambda: None)
        self.paying.amount.ruled(self._rule)
        options = [Option(one, words_for(one), LETTERS[one]) for one in LETTERS]
        self.effect = Field("effect", self.tr("Afterwards"), ChoiceEdit(options), 12)
        self.effect.edit.put(Effect.SMALLER.value)
        self.way = Field("channel", self.tr("By"), ways(), 4)
        self.payer = payer_of(loan.borrower, 4)
        closed = desk.read(periods.closed_until)
        self.counts_for = CountsFor(self.form, self.ground.on, loan.disbursed_on, closed)
        self.counts_for.turned.connect(self._turn)
        self.notice = Notice(self.ground.on, self.counts_for.on)
        self.redrawn = Redrawn(self.ground.plan, self.ground.on)
        self.days, self.sentence = label("", "muted", "small"), Sentence()
        self._lay_out()
        self.form.edited.connect(self._show)
        self.begin(
            self.tr("Early repayment of {0}").format(loan.borrower),
            self.tr("Receipt and new schedule are printed once you confirm"),
        )
        self._turn(self.counts_for.on())

    def first(self) -> QWidget | None:
        """Begin with the amount; the day is today unless someone goes to it."""
        return self.paying.amount

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Receive")

    def perform(self) -> Received:
        """Post the early repayment."""
        values = self.form.values()
        amount, effect = values["amount"] or ZERO, values["effect"]
        found = self.ground.outcome(self._act(amount))
        payer = values["payer"] or self.ground.standing.loan.borrower
        on = self.counts_for.earlier()
        noticed = self.notice.given()
        tender = Tender(found.received, values["channel"], payer, on, noticed)
        return self.act(services.prepay, self.key, self.place.id, amount, effect, tender)

    def done(self, answer: Any) -> None:
        """Say what was posted, and print its receipt."""
        words = self.tr("Receipt {0}: {1} repaid early")
        amount = self.desk.read(repayments.act, answer.repayment_id).amount
        told = words.format(answer.number, amount)
        tell(self, " ".join([*corrections(answer.corrected), told]))
        again = corrected_papers(answer.corrected)
        made = [answer.paper_id, answer.schedule_id, *again]
        put_out(self.desk, [one for one in made if one], self.window())

    def _lay_out(self) -> None:
        facts = self.paying.facts(
            [
                (self.tr("Principal not yet due"), self.ground.plan.balance(self._on), ""),
                (self.tr("Interest to the day"), None, ""),
                (self.tr("Fee"), None, ""),
                (self.tr("To receive"), None, ""),
            ]
        )
        self.form.add(across(self.paying.amount, None, gap=0))
        self.form.adopt(self.paying.amount)
        self.form.row(self.effect)
        self.form.row(self.notice.field)
        self.form.add(holding(self.counts_for.row(self.way, self.payer)))
        self.effect.setVisible(self.ground.plan.terms.method not in ONE_EFFECT)
        left = down(
            self.form,
            inset(facts, self.days, gap=4),
            self.counts_for.later,
            12,
            self.sentence,
            None,
            gap=4,
        )
        self.fill(Columns(left, down(self.redrawn, None), BESIDE, FORM))

    @property
    def _on(self) -> date:
        return self.ground.on

    def _turn(self, on: date) -> None:
        """Take the loan as it stood on the day chosen."""
        if on != self._on:
            self.ground = self.desk.read(ground_on, self.place.id, on)
            self.redrawn.begin_with(self.ground.plan, on)
        self.notice.follow(self.ground.standing)
        self.paying.put(0, self.ground.plan.balance(on))
        self.counts_for.look_again(self.ground.later)
        self._forewarn()
        self._show()

    def _act(self, amount: Money) -> LoanAct:
        effect = self.effect.value() or Effect.SMALLER
        return LoanAct(Kind.PREPAYMENT, self._on, amount, effect=effect)

    def _forewarn(self) -> None:
        """Say before anyone types what is due first, or paid ahead already."""
        ground, why = self.ground, ""
        try:
            if due := owed(ground.standing.claims(self._on)):
                raise DueFirst(due)
            check_nothing_ahead(ground.standing, ground.plan, self._on)
        except Refused as refusal:
            why = explain(refusal)
        self.form.complain(why)

    def _rule(self, amount: Money) -> str:
        self.ground.outcome(self._act(amount))
        return self.paying.words(amount)

    def _show(self) -> None:
        amount = self.paying.typed()
        found = self._found(amount)
        self.redrawn.show_plan(found.plan if found else None)
        self.paying.note(amount if found else None)
        interest = _of(found, Component.INTEREST) if found else None
        self.paying.put(1, interest)
        self.paying.put(2, _of(found, Component.FEE) if found else None)
        self.paying.put(3, found.received if found else None)
        self.days.setText(self._counted(found.plan) if found and found.plan else "")
        self._say(amount, found)

    def _found(self, amount: Money | None) -> Outcome | None:
        try:
            return self.ground.outcome(self._act(amount or ZERO))
        except Refused:
            return None

    def _counted(self, plan: Plan) -> str:
        line = next((one for one in plan.lines if one.due.due_on == self._on), None)
        words = self.tr("Interest is counted for {0}, to {1}.")
        return words.format(days(line.days), self._on) if line else ""

    def _say(self, amount: Money | None, found: Outcome | None) -> None:
        empty = self.tr("Write the principal; here it then says what will be posted.")
        if found is None or found.plan is None:
            self.sentence.say("", empty)
            return
        loan = self.ground.standing.loan
        words = self.tr(
            "Receive {0} from {1} for contract {2}: {3} of principal early, interest to "
            "the day {4}, fee {5}. The last instalment is then due on {6}."
        )
        told = words.format(
            found.received,
            self.payer.value() or loan.borrower,
            loan.number,
            amount,
            _of(found, Component.INTEREST),
            _of(found, Component.FEE),
            found.plan.matures_on,
        )
        self.sentence.say(told, empty)


def _of(found: Outcome, component: Component) -> Money:
    shares = found.shares.allocations
    return total(one.amount for one in shares if one.component is component)
