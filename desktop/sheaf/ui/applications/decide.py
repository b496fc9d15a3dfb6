"""The decision: yes, on which terms and until when; back with questions; no, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import Agreement
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Quote
from sheaf.domain.teller import Permission
from sheaf.queries import application_file, assessment, delegations, lpr, policy
from sheaf.queries.application_file import ApplicationFile
from sheaf.queries.hearing import investigated, wanted, yes
from sheaf.services import approvals
from sheaf.services.approvals import Decided
from sheaf.ui.applications.conditions import count, findings_brief, order, overridden
from sheaf.ui.applications.withdraw import ReasonSheet
from sheaf.ui.dear import too_dear
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import (
    DateEdit,
    MoneyEdit,
    NumberEdit,
    RateEdit,
    TextEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.scroll import FORM, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.place import Place
from sheaf.ui.plan import Plan
from sheaf.ui.priced import Priced, rate_said
from sheaf.ui.said import in_words
from sheaf.ui.way import Way
from sheaf.ui.words import words_for

BESIDE, LINES = 560, 3
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH)


class DecideSheet(FormSheet):
    """What the report proposes stands there, or else what was asked for.

    Ctrl+Enter approves it as it stands.
    """

    wide = 1300

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.file = desk.read(application_file.file, place.id)
        self.rules = desk.read(lambda work: policy.on(work, work.today))
        self.prime_rates = desk.read(lambda work: lpr.latest(work, work.today))
        application = self.file.application
        self.proposed = wanted(application, desk.read(investigated, application))
        self.basis = desk.read(assessment.basis, application)
        self.until = self.file.today + timedelta(days=self.rules.decision_valid_days)
        about = [application.applicant, application.number, *self._in_place()]
        self.say(self.tr("Approve"), "   ".join(about))
        self._fields(self.file)
        self.plan, self.conditions = (
            Plan(self.form.caption_of, whole=False),
            findings_brief(),
        )
        self.section = Section(self.tr("Conditions on these terms"), self.conditions)
        self.overridden = paragraph("", "warn", "small")
        waived = inset(self.overridden)
        beside = down(self.plan, self.section, waived, None, gap=16)
        self.fill(Columns(down(self.form, None), beside, BESIDE, FORM))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)  # once for all keys that wait already
        self.form.edited.connect(self._show_rate)
        self.form.edited.connect(self.way.follow)
        self.form.edited.connect(self._soon.start)
        title = self.tr("Decision on {0}").format(application.applicant)
        self.begin(title, self.tr("A decision is written once and never changed"))
        self.way.follow()
        self._show_rate()
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the amount."""
        return self.amount

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Approve")

    def _in_place(self) -> list[str]:
        """Say in whose place it is decided, and up to how much; nothing in one's own."""
        me, right = self.desk.teller, Permission.APPROVE
        if right in me.own:
            return []
        words = self.tr("for {0}, up to {1} yuan")
        return [
            words.format(one.principal, one.most)
            for one in self.desk.read(delegations.held)
            if one.deputy_id == me.id and right in one.rights
        ]

    def perform(self) -> Decided:
        """Write the decision."""
        values = self.form.values()
        pricing = self.priced.pricing(values)
        verdict = Verdict(
            Ruling.APPROVED,
            values["amount"] or ZERO,
            values["term_months"] or 0,
            pricing.rate if pricing else values["rate"],
            values["method"],
            tuple((values["conditions"] or "").splitlines()),
            values["valid_until"],
            pricing=pricing,
            plan=self._terms(values).particulars.plan,
        )
        return self.act(approvals.decide, self.key, self.place.id, verdict)

    def done(self, answer: Any) -> None:
        """Say how it stands."""
        tell(self, words_for(answer.stage))

    def _fields(self, file: ApplicationFile) -> None:
        asked, today = self.proposed, file.today
        self.amount = Field("amount", self.tr("Amount (yuan)"), MoneyEdit(), 6).must()
        self.amount.edit.put(str(asked.amount))
        self.amount.ruled(self._amount_rule)
        self.term = Field("term_months", self.tr("Months"), NumberEdit(), 3).must()
        self.term.edit.put(str(asked.term_months))
        self.term.ruled(_term_rule)
        self.way = Way(file.application, asked, today, self.amount.value)
        rate = RateEdit(QUOTES)
        rate.put_rate(asked.rate)
        self.rate = Field("rate", self.tr("Rate"), rate, 6).must()
        until = DateEdit(lambda: today)
        until.put_date(self.until)
        self.valid = Field("valid_until", self.tr("Valid until"), until, 6).must()
        self.valid.ruled(self._until_rule)
        words = self.tr("Conditions to be fulfilled before money is paid out, one a line")
        self.wanted = Field("conditions", words, TextEdit(LINES), 12)
        self.form.row(self.amount, self.term)
        self.form.row(self.way.method, self.rate)
        self.form.row(self.way.plan)
        self.priced = Priced(self.prime_rates, self.rate)
        self.form.row(*self.priced.fields)
        if made := yes(file.application, asked).pricing:
            self.priced.put(made.rule)
            self.rate.noted(self.tr("asked for at {0}").format(rate_said(asked.rate, made)))
        self.form.row(self.valid)
        self.form.row(self.wanted)

    def _amount_rule(self, amount: Money) -> str:
        if amount <= ZERO:
            raise Unusable("amount", "not_above_zero", amount.plain)
        asked = self.file.application.agreement.amount
        if amount != asked:
            return self.tr("asked for: {0}").format(asked)
        return in_words(amount)

    def _until_rule(self, until: Any) -> None:
        if until < self.file.today:
            raise Unusable("valid_until", "in_the_past", until.isoformat())

    def _show(self) -> None:
        agreement = self._agreement()
        self.section.setVisible(agreement is not None)
        if agreement is None:
            self.plan.show_terms(None, ZERO)
            self.plan.warn("")
            return
        application = self.file.application
        fees = total(f.charge(agreement.amount) for f in application.product.fees)
        self.plan.show_agreed(agreement, self.file.today, fees)
        uplift = application.product.penalty_uplift
        self.plan.warn(too_dear(agreement.rate, uplift, self.rules))
        try:
            found = self.basis.findings(agreement)
        except Refused:
            self.section.hide()
            return
        self.conditions.show_rows(order(found))
        self.overridden.setText(overridden(found))
        failed = sum(not one.stands for one in found)
        words = self.tr("{0} not met").format(failed) if failed else count(found)
        self.section.say(words)

    def _show_rate(self) -> None:
        """Let the rate follow what it is made from, once that can be read."""
        try:
            self.priced.show(self.form.values())
        except Refused:
            return

    def _agreement(self) -> Agreement | None:
        try:
            values = self.form.values()
        except Refused:
            return None
        amount, months, rate = values["amount"], values["term_months"], values["rate"]
        if not amount or not months or rate is None or values["method"] is None:
            return None
        return self._terms(values)

    def _terms(self, values: Mapping[str, Any]) -> Agreement:
        amount, months = values["amount"] or ZERO, values["term_months"] or 0
        return self.way.agreement(amount, values["rate"], months)


def _term_rule(months: int) -> None:
    if months <= 0:
        raise Unusable("term_months", "not_above_zero", str(months))


class _NoSheet(ReasonSheet):
    """A verdict that is no yes: its terms are those asked for."""

    ruling: Ruling

    def perform(self) -> Decided:
        """Write the decision."""
        found = self.desk.read(application_file.file, self.place.id).application
        asked = found.agreement
        verdict = Verdict(
            self.ruling,
            asked.amount,
            asked.term_months,
            asked.rate,
            asked.method,
            reason=self.form.values()["reason"] or "",
        )
        return self.act(approvals.decide, self.key, self.place.id, verdict)

    def done(self, answer: Any) -> None:
        """Say how it stands."""
        tell(self, words_for(answer.stage))


class SendBackSheet(_NoSheet):
    """Back to the officer, with questions."""

    ruling = Ruling.SENT_BACK

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        return self.tr("Send back with questions"), self.about_application()

    def caption(self) -> str:
        """Name the field."""
        return self.tr("Questions to the officer")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Send back")


class DeclineSheet(_NoSheet):
    """No, for a reason that the customer is told."""

    ruling = Ruling.DECLINED

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        return self.tr("Reject"), self.about_application()

    def caption(self) -> str:
        """Name the field."""
        return self.tr("Reason, as the customer is told")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Reject")
