"""A vote: in favour on which terms, investigate again with questions, or against."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import NotMet
from sheaf.domain.committee import AboveAsked, Ballot, Choice
from sheaf.domain.condition import Check
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.pricing import Pricing
from sheaf.domain.rate import Quote, Rate
from sheaf.queries import lpr, policy
from sheaf.queries.hearing import hearing, investigated
from sheaf.services import committee
from sheaf.ui.applications.conditions import in_short
from sheaf.ui.committee import lists
from sheaf.ui.committee.own_hand import OwnHandSheet
from sheaf.ui.dear import too_dear
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import (
    ChoiceEdit,
    MoneyEdit,
    NumberEdit,
    Option,
    RateEdit,
    TextEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.scroll import FORM, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.place import Place
from sheaf.ui.plan import Plan
from sheaf.ui.priced import Priced, rate_said
from sheaf.ui.said import in_words
from sheaf.ui.way import Way
from sheaf.ui.words import words_for

BESIDE, LINES = 560, 2
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH)
LETTERS = {Choice.APPROVE: "ty", Choice.ASK: "cx", Choice.DECLINE: "bty"}
TERMS = ("amount", "term_months", "rate", "conditions")
LONG = {Check.TERM, Check.AGE_AT_MATURITY}  # what a shorter term meets


class VoteSheet(OwnHandSheet):
    """What the report proposes stands there, or what was asked for; yes or no does not.

    One key says which, here or where the sheet was opened: Ctrl+Enter alone votes for
    nothing. There is one draft of a vote on a case, by whatever key it was begun.
    """

    wide = 1300

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, replace(place, extra=""), parent)
        self.hearing = desk.read(hearing, place.id)
        self.proposed = self.hearing.proposed
        self.today, self.rules = desk.read(
            lambda work: (work.today, policy.on(work, work.today))
        )
        self.prime_rates = desk.read(lambda work: lpr.latest(work, work.today))
        application = self.hearing.application
        words = self.tr("{0}   {1}   {2} of {3} have voted")
        voted, voters = len(self.hearing.votes), len(self.hearing.voters)
        about = words.format(application.applicant, application.number, voted, voters)
        self.say(self.tr("Vote"), about)
        self._fields()
        self.plan = Plan(self.form.caption_of, whole=False)
        beside = down(self.plan, self._doubted(), None, gap=16)
        self.fill(Columns(down(self.form, None), beside, BESIDE, FORM))
        self.form.edited.connect(self._show_rate)
        self.form.edited.connect(self._follow_way)
        self.form.edited.connect(self._show)
        title = self.tr("Vote on {0}").format(application.applicant)
        self.begin(title, self.tr("A vote is cast once and never changed"))
        if place.extra:
            self.choice.edit.put(place.extra)
        self._follow_choice()
        self._show_rate()
        self._show()

    def first(self) -> QWidget | None:
        """Begin with the password of who votes here, else the choice, else the reason."""
        if not self.password.isHidden():
            return self.password
        return self.choice if self._favours else self.reason

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Vote")

    def perform(self) -> int:
        """Ask who it is, and cast the vote."""
        told, member = self.form.values(), self.acting()
        asked = self.hearing.asked
        favours = told["choice"] is Choice.APPROVE
        made = self.priced.pricing(told) if favours else asked.pricing
        ballot = Ballot(
            told["choice"],
            (told["amount"] or ZERO) if favours else asked.amount,
            (told["term_months"] or 0) if favours else asked.term_months,
            _rate(made, told["rate"]) if favours else asked.rate,
            (self.way.chosen or asked.method) if favours else asked.method,
            tuple((told["conditions"] or "").splitlines()),
            told["reason"] or "",
            pricing=made,
            plan=self.way.own_plan() if favours else (),
        )
        return self.act(committee.vote, self.key, self.place.id, member, ballot)

    def done(self, answer: Any) -> None:
        """Say how many have voted."""
        words = self.tr("{0} of {1} have voted")
        tell(self, words.format(answer, len(self.hearing.voters)))

    def refused(self, refusal: Refused) -> None:
        """Say beside the amount, or the term, what a yes to so much does not meet."""
        if not isinstance(refusal, NotMet):
            super().refused(refusal)
            return
        self.password.edit.put("")
        codes = {one.code for one in refusal.conditions}
        field = self.form.field("term_months" if codes <= LONG else "amount")
        field.fail(self.tr("Not met: {0}.").format(in_short(refusal.conditions)))
        self.form.focus(field)

    def _fields(self) -> None:
        asked, wanted = self.proposed, self.hearing.wanted
        self.ask_who(self.tr("Member"), self.hearing.missing)
        choices = [Option(one, words_for(one), keys) for one, keys in LETTERS.items()]
        self.choice = Field("choice", self.tr("Vote"), _offered(choices), 12).must()
        self.choice.edited.connect(self._follow_choice)
        self.form.row(self.choice)
        amount = Field("amount", self.tr("Amount (yuan)"), MoneyEdit(), 6).must()
        amount.edit.put(str(asked.amount))
        if asked.amount < self.hearing.asked.amount:
            words = self.tr("asked for: {0}").format(self.hearing.asked.amount)
            amount.noted(words)
        term = Field("term_months", self.tr("Months"), NumberEdit(), 3).must()
        term.edit.put(str(asked.term_months))
        rate_edit = RateEdit(QUOTES)
        rate_edit.put_rate(asked.rate)
        rate = Field("rate", self.tr("Rate"), rate_edit, 6).must()
        self.form.row(amount.ruled(self._amount_rule), term.ruled(_term_rule))
        self.way = Way(self.hearing.application, wanted, self.today, amount.value)
        self.form.row(self.way.method, rate)
        self.form.row(self.way.plan)
        self.priced = Priced(self.prime_rates, rate)
        if made := asked.pricing:
            self.priced.put(made.rule)
            rate.noted(self.tr("asked for at {0}").format(rate_said(asked.rate, made)))
        self.form.row(*self.priced.fields)
        words = self.tr("Conditions to be fulfilled before money is paid out, one a line")
        self.form.row(Field("conditions", words, TextEdit(LINES), 12))
        self.reason = Field("reason", self.tr("Reason"), TextEdit(LINES), 12)
        self.form.row(self.reason)

    def _doubted(self) -> Section:
        """Show what is doubted before anyone votes on it."""
        application, self.doubts = self.hearing.application, lists.doubts_brief()
        told = self.desk.read(investigated, application)
        rows = lists.doubts(told, application.overrides)
        self.doubts.show_rows(rows)
        self.doubts.span(range(len(rows)), lists.ANSWER)  # what one votes on stands whole
        section = Section(self.tr("Investigation"), self.doubts)
        section.say(str(len(rows)))
        if not rows:
            section.hide()
        return section

    def _follow_choice(self) -> None:
        """Ask for terms while the vote may be in favour, and else for the reason."""
        chosen, favours = self.choice.value(), self._favours
        for name in TERMS:
            self.form.field(name).setVisible(favours)
        self.priced.set_visible(favours)
        self._follow_way()
        self.reason.caption.setText(
            self.tr("Questions to the officer")
            if chosen is Choice.ASK
            else self.tr("Reason")
        )
        self.plan.setVisible(favours)

    @property
    def _favours(self) -> bool:
        """Whether it is a yes, as far as was said."""
        return self.choice.value() in {None, Choice.APPROVE}

    def _follow_way(self) -> None:
        """Ask for a reason where it is a no, or a yes to another way of repaying."""
        approves = self._favours
        self.way.show(visible=approves)
        self.way.follow()
        self.reason.needed = not approves or self._departs()

    def _departs(self) -> bool:
        try:
            own = self.way.own_plan()
        except Refused:
            return True
        return bool(own) or self.way.chosen is not self.hearing.wanted.method

    def _amount_rule(self, amount: Money) -> str:
        asked = self.hearing.asked.amount
        if amount <= ZERO:
            raise Unusable("amount", "not_above_zero", amount.plain)
        if amount > asked:
            raise AboveAsked(asked)
        if amount < asked:
            return self.tr("asked for: {0}").format(asked)
        return in_words(amount)

    def _show_rate(self) -> None:
        """Let the rate follow what it is made from, once that can be read."""
        try:
            self.priced.show(self.form.values())
        except Refused:
            return

    def _show(self) -> None:
        agreement = self._agreement()
        if agreement is None:
            self.plan.show_terms(None, ZERO)
            self.plan.warn("")
            return
        product = self.hearing.application.product
        fees = total(fee.charge(agreement.amount) for fee in product.fees)
        self.plan.show_agreed(agreement, self.today, fees)
        self.plan.warn(too_dear(agreement.rate, product.penalty_uplift, self.rules))

    def _agreement(self) -> Agreement | None:
        try:
            values = self.form.values()
        except Refused:
            return None
        amount, months, rate = values["amount"], values["term_months"], values["rate"]
        if not amount or not months or rate is None:
            return None
        return self.way.agreement(amount, rate, months)


def _offered(choices: list[Option]) -> ChoiceEdit:
    """Offer a choice that is empty, and says which number is which."""
    edit = ChoiceEdit(choices)
    named = (f"{at} {one.text}" for at, one in enumerate(choices, start=1))
    edit.setPlaceholderText("   ".join(named))
    return edit


def _rate(made: Pricing | None, told: Rate) -> Rate:
    return made.rate if made else told


def _term_rule(months: int) -> None:
    if months <= 0:
        raise Unusable("term_months", "not_above_zero", str(months))
