"""Waive fees, late interest or interest that is owed: which part, how much, why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.granting import DECIDES, for_waiver
from sheaf.domain.loan_act import WAIVABLE, Kind, LoanAct
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import Component, owed
from sheaf.queries import policy, repayments
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.counter.paying import Paying
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across
from sheaf.ui.loans.changing import ChangeSheet
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LETTERS = {
    Component.FEE: "fy",
    Component.PENALTY: "fx",
    Component.COMPOUND: "fl",
    Component.INTEREST: "lx",
}  # 费用, 罚息, 复利, 利息


class WaiveSheet(ChangeSheet):
    """Forgive a part of what is owed today; principal is written off instead."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Waive"), self.about)
        self.rules = desk.read(lambda work: policy.on(work, work.today))
        self.before = desk.read(repayments.waived, place.id)
        self.choice = ChoiceEdit([])
        self.component = Field("component", self.tr("What"), self.choice, 12).must()
        self._offer_parts()
        self.paying = Paying(self.tr("Amount waived (yuan)"), self._all)
        self.paying.amount.ruled(self._rule)
        self._lay_out()
        self.form.edited.connect(self._show)
        words = self.tr("The note of the waiver is printed once you confirm")
        kept = desk.offer(*place.form)
        self.begin(self.tr("Waiver for {0}").format(self.loan.borrower), words)
        self.look_at_day()
        if kept is not None:
            self._choose(kept.texts.get("component", ""))

    def first(self) -> QWidget | None:
        """Begin with what is waived."""
        return self.component

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Waive")

    def perform(self) -> Changed:
        """Waive it."""
        values = self.form.values()
        about = (self.place.id, values["component"], values["amount"] or ZERO)
        return self.act(changes.waive, self.key, *about, self.grant())

    def turned(self) -> None:
        """Offer what was owed on the day."""
        parts = self._offer_parts()
        self.paying.put(1, owed(self.claims))
        nothing = self.tr("Nothing is owed that can be waived.")
        self.form.complain("" if parts else nothing)
        self._show()

    def _offer_parts(self) -> list[Component]:
        """Offer the parts that something is owed of; the one chosen stays if it can."""
        self.claims = self.ground.standing.claims(self.ground.on)
        chosen = self.choice.value()
        parts = [one for one in WAIVABLE if self._open(one)]
        self.choice.offer([Option(one, words_for(one), LETTERS[one]) for one in parts])
        if parts:
            self.choice.choose(chosen if chosen in parts else parts[0])
        return parts

    def _choose(self, kept: str) -> None:
        """Choose the part a draft kept, now that those of its day are offered."""
        found = [one for one in WAIVABLE if one.value == kept and self._open(one)]
        if found:
            self.choice.choose(found[0])
            self._show()

    def _lay_out(self) -> None:
        facts = self.paying.facts(
            [
                (self.tr("Owed of it"), None, "="),
                (self.tr("Owed in all"), owed(self.claims), ""),
                (self.tr("Owed in all afterwards"), None, ""),
            ]
        )
        self.form.row(self.component)
        self.form.add(across(self.paying.amount, 24, facts, gap=0))
        self.form.adopt(self.paying.amount)
        self.form.add(self.why_and_when())
        self.ask_second(DECIDES)
        self.fill(self.form, self.counts_for.later, self.sentence)

    def _open(self, component: Component) -> Money:
        return total(claim.of(component) for claim in self.claims)

    def _all(self) -> Money | None:
        component = self.component.value()
        return self._open(component) if component else None

    def _act(self, amount: Money) -> LoanAct:
        component = self.component.value()
        return LoanAct(Kind.WAIVER, self.ground.on, amount, component=component)

    def _rule(self, amount: Money) -> str:
        self.ground.outcome(self._act(amount))
        return self.paying.words(amount)

    def _ask_second_above(self, amount: Money) -> None:
        """Ask for a second person where this makes it more than one may waive alone."""
        takes = for_waiver(self.rules, self.before + amount)
        if self.second is not None:
            self.second.ask(asked=bool(takes.second))

    def _show(self) -> None:
        amount = self.paying.typed()
        found = self.found(self._act(amount or ZERO))
        after = owed(self.claims) - amount if found and amount else None
        self._ask_second_above(amount or ZERO)
        self.paying.put(0, self._all())
        self.paying.put(2, after)
        self.paying.note(amount if found else None)
        words = self.tr("Waive {0} of {1} for {2}; {3} is then still owed.")
        told = ""
        if after is not None:
            part = words_for(self.component.value())
            told = words.format(amount, part, self.loan.borrower, after)
        empty = self.tr("Write the amount, or press = for all of it.")
        self.sentence.say(told, empty)
