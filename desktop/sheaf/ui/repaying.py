"""The fields of a way of repaying: each method shows those it needs, and no others.

The same on an application and in the calculator, so that what was tried is what is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale, QObject

from sheaf.domain.agreement import KNOWN, PLAINLY, USUAL, Agreement, Particulars
from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.harvest import Season, propose
from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.rounded import BY_THE_FEN
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import MONTHLY, Every, Step, Unit
from sheaf.ui.kit.edits import (
    ChoiceEdit,
    DateEdit,
    DecimalEdit,
    MoneyEdit,
    NumberEdit,
    Option,
)
from sheaf.ui.kit.edits.plan import PlanEdit
from sheaf.ui.kit.edits.shares import SharesEdit
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.letters import LETTERS
from sheaf.ui.rounding import rounding_said
from sheaf.ui.words import words_for

HUNDRED = Decimal(100)
YEAR = 12
MONTH_WIDE = 88  # dp of a month to be ticked

# Which fields a method shows, by the names of ``Agreement`` and ``Particulars``.
SHOWN = {
    "settlement_months": ("every",),
    "every": ("every",),
    "unit": ("every",),
    "first_due_on": ("first_due_on",),
    "grace": ("grace.principal",),
    "amortised_over": ("amortised_over",),
    "step": ("step.every", "step"),
    "growth": ("growth",),
    "shares": ("shares",),
    "whole_months": ("whole_months",),
    "plan": ("season", "interest_every", "plan"),
}


class MonthsEdit(TicksEdit):
    """The months of a year, several to a line."""

    least = MONTH_WIDE


class Repaying(QObject):
    """Makes the fields, shows those of the method chosen, reads them as an agreement.

    ``customs`` are how the office counts today, unless others were agreed on before;
    ``rounded`` is the product's.
    """

    def __init__(
        self,
        lent_on: Callable[[], date],
        amount: Callable[[], Money | None],
        months: Callable[[], int | None],
    ) -> None:
        """Ask for the day of the payout, the amount and the term when they are needed."""
        super().__init__()
        self._lent_on, self._amount, self._months = lent_on, amount, months
        self.customs, self.rounded = USUAL, BY_THE_FEN
        made = [self._method_field(), *self._plain_fields(), *self._plan_fields()]
        self.named = {field.name: field for field in made}
        self.method = self.named["method"]
        self.method.edited.connect(self.follow)
        for name in ("season", "interest_every"):
            self.named[name].edited.connect(self._propose)

    @property
    def fields(self) -> Sequence[Field]:
        """All fields, in the order in which one fills them in."""
        return tuple(self.named.values())

    def offer(self, methods: Sequence[Method]) -> None:
        """Offer these methods, once laid out; the one chosen stays if it is among them."""
        choice = self._choice("method")
        choice.offer([Option(one, words_for(one), LETTERS[one]) for one in methods])
        if choice.value() is None and methods:
            choice.choose(methods[0])
        self.follow()

    def follow(self) -> None:
        """Show the fields that the method needs."""
        method = self.method.value()
        self._offer_steps(KNOWN.get(method, frozenset()))
        shown = {name for told in KNOWN.get(method, ()) for name in SHOWN[told]}
        for name, field in self.named.items():
            field.setVisible(name == "method" or name in shown)
        self.method.noted(rounding_said(self.rounded, method) if method else "")

    def _offer_steps(self, known: AbstractSet[str]) -> None:
        """Offer weeks and days too where instalments may lie as far apart as one likes."""
        choice = self._choice("every")
        short = self._short_steps() if "unit" in known else []
        choice.offer([*self._months_apart(), *short])
        if choice.value() is None:
            choice.choose(MONTHLY)

    def agreement(self, amount: Money, rate: Rate, months: int) -> Agreement:
        """Read what is agreed; ``Refused`` when a field cannot be read."""
        method = self.method.value()
        every = self._read("every") or MONTHLY
        settled = "settlement_months" in KNOWN[method]
        return Agreement(
            amount,
            rate,
            method,
            months,
            self._read("first_due_on"),
            every.count if settled else None,
            self._particulars(MONTHLY if settled else every),
            self.customs,
        )

    def put(self, agreement: Agreement) -> None:
        """Write what was agreed before."""
        told, first = agreement.particulars, agreement.first_due_on
        self._choice("method").choose(agreement.method)
        self.follow()
        self._choice("every").choose(agreement.step)
        self._put("first_due_on", first.isoformat() if first else "")
        self._put("grace.principal", str(told.grace or ""))
        self._put("amortised_over", str(told.amortised_over or ""))
        if told.step:
            self._put("step.every", str(told.step.every))
            self._put("step", str(told.step.by))
        if told.growth is not None:
            self._put("growth", f"{(told.growth * HUNDRED).normalize():f}")
        self._put("shares", " ".join(f"{share:f}" for share in told.shares))
        self._choice("whole_months").choose(told.whole_months)
        plan: Any = self.named["plan"].widget
        plan.put_plan(told.plan)
        self.follow()

    def _particulars(self, every: Every) -> Particulars:
        steps, by = self._read("step.every"), self._read("step")
        growth = self._read("growth")
        return Particulars(
            every=every.count,
            unit=every.unit,
            grace=self._read("grace.principal") or PLAINLY.grace,
            amortised_over=self._read("amortised_over"),
            step=Step(steps, by) if steps is not None and by is not None else None,
            growth=None if growth is None else growth / HUNDRED,
            shares=self._read("shares") or (),
            plan=self._read("plan") or (),
            whole_months=bool(self._read("whole_months")),
            rounded=self.rounded,
        )

    def _read(self, name: str) -> Any:
        field = self.named[name]
        return None if field.isHidden() else field.value()

    def _put(self, name: str, text: str) -> None:
        self.named[name].edit.put(text)

    def _choice(self, name: str) -> ChoiceEdit:
        widget = self.named[name].widget
        assert isinstance(widget, ChoiceEdit)  # noqa: S101 (asked for those alone)
        return widget

    def _method_field(self) -> Field:
        return Field("method", self.tr("Repayment"), ChoiceEdit([]), 6).must()

    def _plain_fields(self) -> list[Field]:
        counted = [
            Option(value=False, text=self.tr("by days"), keys="at"),
            Option(value=True, text=self.tr("by months and odd days"), keys="ay"),
        ]
        fields = [
            Field("every", self.tr("Due"), ChoiceEdit(self._months_apart()), 3).rarely(),
            Field("grace.principal", self.tr("Interest only at first"), NumberEdit(), 3),
            Field("amortised_over", self.tr("Reckoned over months"), NumberEdit(), 3),
            Field("step.every", self.tr("Changes after every"), NumberEdit(), 3),
            Field("step", self.tr("By (yuan)"), MoneyEdit(), 3),
            Field("growth", self.tr("Growth each time (%)"), DecimalEdit(), 3),
            Field("shares", self.tr("Principal each time (%)"), SharesEdit(), 12),
            Field("whole_months", self.tr("Interest counted"), ChoiceEdit(counted), 6),
            Field("first_due_on", self.tr("First due"), DateEdit(self._lent_on), 3),
        ]
        _, grace, over, steps, by, growth, shares, _, first = fields
        first.ruled(self._first_rule)
        grace.rarely().noted(self.tr("number of instalments, or empty"))
        over.noted(self.tr("the rest is due at maturity")).must()
        steps.noted(self.tr("instalments")).must()
        by.noted(self.tr("less: with a minus")).must()
        growth.noted(self.tr("less: with a minus")).must()
        shares.noted(self.tr("5 5 15 15 30 30; = adds what is missing to 100")).must()
        for choice, value in ((fields[0], MONTHLY), (fields[-2], False)):
            if isinstance(choice.widget, ChoiceEdit):
                choice.widget.choose(value)
        return fields

    def _months_apart(self) -> list[Option]:
        return [
            Option(Every(1), self.tr("monthly"), "ay"),
            Option(Every(3), self.tr("quarterly"), "aj"),
            Option(Every(6), self.tr("half-yearly"), "bn"),
            Option(Every(12), self.tr("yearly"), "an"),
        ]

    def _short_steps(self) -> list[Option]:
        return [
            Option(Every(1, Unit.WEEKS), self.tr("weekly"), "az"),
            Option(Every(2, Unit.WEEKS), self.tr("every two weeks"), "mlz"),
            Option(Every(10, Unit.DAYS), self.tr("every ten days"), "mst"),
            Option(Every(1, Unit.DAYS), self.tr("daily"), "ar"),
        ]

    def _plan_fields(self) -> list[Field]:
        locale = QLocale()
        months = [
            Option(str(month), locale.monthName(month, QLocale.FormatType.ShortFormat))
            for month in range(1, YEAR + 1)
        ]
        bears = [
            Option(0, self.tr("with the principal"), "sb"),
            Option(1, self.tr("monthly"), "ay"),
            Option(3, self.tr("quarterly"), "aj"),
        ]
        season = Field("season", self.tr("Months with money"), MonthsEdit(months), 12)
        season.noted(self.tr("Space or the number ticks one; the plan follows"))
        interest = Field("interest_every", self.tr("Interest"), ChoiceEdit(bears), 6)
        interest.edit.put("0")
        edit = PlanEdit(self._lent_on(), self._amount)
        plan = Field("plan", self.tr("Plan"), edit, 12).must()
        plan.noted(
            self.tr(
                "= what is left   Ctrl+D the line before   Ctrl+V a spreadsheet   "
                "Ctrl+Del takes out"
            )
        )
        return [interest, season, plan]

    def _propose(self) -> None:
        """Let the plan follow the months ticked, as far as there is something to plan."""
        ticked = self.named["season"].value()
        try:
            amount, months = self._amount(), self._months()
        except Refused:
            return
        if not ticked or not amount or not months:
            return
        season = Season(tuple(map(int, ticked)), months, self._read("interest_every"))
        plan: Any = self.named["plan"].widget
        plan.put_plan(propose(amount, self._lent_on(), season))
        self.named["plan"].edited.emit()

    def _first_rule(self, first: date) -> str:
        """Refuse a day outside the term; say when the others are, and the last."""
        if self.named["first_due_on"].isHidden():
            return ""
        lent_on = self._lent_on()
        if first <= lent_on:
            raise Unusable("first_due_on", "not_after_today", first.isoformat())
        try:
            months = self._months()
        except Refused:
            return ""
        last = months_after(lent_on, months) if months else None
        if last and first > last:
            raise Unusable("first_due_on", "after_maturity", first.isoformat())
        by_months = (self._read("every") or MONTHLY).unit is Unit.MONTHS
        return self.tr("the last on {0}").format(last) if last and by_months else ""
