"""Reschedule a loan: new terms for what is unpaid, why, and the plan that follows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import customs
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import total
from sheaf.domain.plan import Plan
from sheaf.domain.rate import Quote
from sheaf.domain.rounded import Rounded
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.schedule.refusals import OutOfRange
from sheaf.domain.schedule.rule import MOST_INSTALMENTS
from sheaf.queries import policy
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.counter.redrawn import Redrawn
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import NumberEdit, RateEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.scroll import Columns
from sheaf.ui.loans.agreeing import AgreementSheet
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.repaying import Repaying
from sheaf.ui.words import words_for

BESIDE, FORM = 600, 440  # dp of the two schedules, and of the form beside them
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH)


class RescheduleSheet(AgreementSheet):
    """Let what is unpaid follow new terms; what was owed beside it is carried over."""

    wide = 1180
    kind = Kind.RESCHEDULING

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Reschedule the loan"), self.about)
        self._fields()
        self.redrawn = Redrawn(self.ground.plan, self.ground.on)
        self.form.row(self.count, *self.repaying.fields)
        self.form.row(self.rate)
        self.form.add(self.why_and_when())
        self.ask_signing()
        self.repaying.offer([one for one in Method if one is not Method.REVOLVING])
        self.repaying.method.edit.put(self.ground.plan.terms.method.value)
        self.repaying.follow()
        self.told, later = paragraph(""), self.counts_for.later
        left = down(inset(self.told), self.form, later, self.sentence, None, gap=16)
        self.fill(Columns(left, down(self.redrawn, None), BESIDE, FORM))
        self.form.edited.connect(self._show)
        self.take_up(self.tr("Rescheduling for {0}").format(self.loan.borrower))

    def turned(self) -> None:
        """Show what is carried over, and the schedule, as they were on the day."""
        self.redrawn.begin_with(self.ground.plan, self.ground.on)
        self.told.setText(self._carried())
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the months."""
        return self.count

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Reschedule")

    def perform(self) -> Changed:
        """Put the new terms in force."""
        grant, terms = self.grant(), self._terms()
        return self.act(changes.reschedule, self.key, self.place.id, terms, grant)

    def _fields(self) -> None:
        now = self.ground.plan.terms
        self.count = Field("count", self.tr("Months"), NumberEdit(), 6).must()
        self.count.ruled(_counted)
        self.repaying = Repaying(
            lambda: self.ground.on,
            lambda: self.ground.standing.outstanding,
            self.count.value,
        )
        rules = self.desk.read(lambda work: policy.on(work, work.today))
        self.repaying.customs = customs(rules)
        self.repaying.rounded = Rounded(now.rounding, now.remainder)
        rate = RateEdit(QUOTES)
        rate.put_rate(now.rate)
        self.rate = Field("rate", self.tr("Rate"), rate, 12).must()

    def _carried(self) -> str:
        """Say what the new terms take up."""
        standing, on = self.ground.standing, self.ground.on
        claims = [claim for claim in standing.claims(on) if claim.instalment]
        late = total(claim.penalty + claim.compound for claim in claims)
        interest = total(claim.interest for claim in claims)
        words = self.tr(
            "Principal {0} follows the new terms from {3} on. Interest {1} to the day and "
            "late interest {2} stay owed as they are."
        )
        to_day = interest + self.ground.plan.interest_to(on)
        return words.format(standing.outstanding, to_day, late, on)

    def wish(self) -> LoanAct:
        """Return the terms that are agreed."""
        return self._act(self._terms())

    def _act(self, terms: Terms) -> LoanAct:
        return LoanAct(Kind.RESCHEDULING, self.ground.on, terms=terms)

    def _terms(self) -> Terms:
        """Read the new terms; ``Refused`` while a field cannot be read."""
        left, months = self.ground.standing.outstanding, self.count.value() or 0
        agreement = self.repaying.agreement(left, self.rate.value(), months)
        return agreement.terms(self.ground.on)

    def _plan(self) -> Plan | None:
        """Draw the new schedule up, as far as everything needed is written.

        Why it cannot be done at all is said at once, not on confirming.
        """
        self.form.complain("")
        self.forewarn_of_money_ahead()
        try:
            if not self.count.value() or self.rate.value() is None:
                return None
            terms = self._terms()
        except Refused:
            return None
        try:
            return self.ground.outcome(self._act(terms)).plan
        except Refused as refusal:
            self.form.complain(explain(refusal))
            return None

    def _show(self) -> None:
        plan = self._plan()
        self.redrawn.show_plan(plan)
        words = self.tr("Reschedule contract {0}: {1}, the last payment on {2}.")
        told = ""
        if plan is not None:
            method = words_for(self.repaying.method.value())
            told = words.format(self.loan.number, method, plan.matures_on)
        self.sentence.say(told, self.tr("Write the months; the new schedule follows."))


def _counted(months: int) -> str:
    if months < 1:
        raise Unusable("count", "not_above_zero", str(months))
    if months > MOST_INSTALMENTS:
        raise OutOfRange("count", str(months), "1", str(MOST_INSTALMENTS))
    return ""
