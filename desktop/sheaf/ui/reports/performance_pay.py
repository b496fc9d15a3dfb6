"""What officers earned beside their wage in a month, and the statement to print."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sheaf.domain.money import total
from sheaf.domain.performance_pay import DEDUCTIONS, Earned, PassRate
from sheaf.domain.portfolio import percent
from sheaf.queries import performance_pay
from sheaf.services.performance_pay import statement
from sheaf.ui.actions import Offer, offer
from sheaf.ui.day_page import DayPage
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place
from sheaf.ui.said import listed

COUNT, SUM, RATE, PASSED = 72, 104, 88, 168  # dp


class PerformancePayPage(DayPage):
    """Begin with the month that is over; any day one writes ends the days that count."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.edit.put_date(self.today.replace(day=1) - timedelta(days=1))
        self.officers = Ledger(self._columns(), lambda one: one.name)
        words = self.tr("Nobody lent anything, and no loan is outstanding.")
        self.section = Section(self.tr("Officers"), self.officers, words)
        self.head.say(self.tr("Officers' pay"))
        self.fill(self.field(self.tr("Month up to")), self.section, None)
        self.shown: date | None = None

    @property
    def day(self) -> date:
        """The day written, today at the latest, or today while that is no date."""
        return min(super().day, self.today)

    def first(self) -> QWidget | None:
        """Begin with the day: there is nothing to open in the list."""
        return self.edit

    def reload(self) -> None:
        """Read all loans aside: there may be many."""
        super().reload()
        day = self.day
        self.head.summary(self.tr("Reading the loans …"))
        self.desk.read_later(
            lambda work: performance_pay.of_month(work, day),
            lambda found: self._show(day, found),
        )

    def acts(self) -> list[Offer]:
        """Print the statement, choose the day, go back."""
        return [offer("print", self._print), *super().acts()]

    def _show(self, day: date, found: tuple[Earned, ...]) -> None:
        if not isValid(self):
            return  # the page was left meanwhile
        self.shown = day
        self.officers.show_rows(found)
        self.section.set_empty(not found)
        kept = any(one.pay.deduction for one in found)
        self.section.say("", self._kept_back() if kept else "")
        words = self.tr("{0} to {1}, by what the books know today")
        self.head.summary(words.format(day.replace(day=1), day))
        self.head.amounts(
            AmountLabel(
                self.tr("Lent (yuan)"), str(total(one.month.amount for one in found))
            ),
            AmountLabel(self.tr("Pay"), str(total(one.pay.net for one in found))),
        )

    def _columns(self) -> list[Column[Earned]]:
        def figure(head: str, of: str) -> Column[Earned]:
            return Column(head, lambda one: getattr(one.pay, of), SUM, right=True)

        return [
            Column(self.tr("Officer"), lambda one: one.name, bold=True),
            Column(self.tr("Loans"), lambda one: one.month.loans, COUNT, right=True),
            Column(self.tr("Lent"), lambda one: one.month.amount, SUM, right=True),
            Column(self.tr("Customers"), lambda one: one.month.customers, RATE, right=True),
            Column(
                self.tr("Overdue"),
                lambda one: percent(one.month.overdue_rate),
                RATE,
                right=True,
            ),
            Column(self.tr("By number"), self._by_number, SUM, right=True),
            figure(self.tr("By amount"), "amount"),
            figure(self.tr("By customers"), "portfolio"),
            figure(self.tr("Kept back"), "deduction"),
            Column(self.tr("Pay"), lambda one: one.pay.net, SUM, right=True, bold=True),
            Column(
                self.tr("Approved"),
                self._passed,
                PASSED,
                tone="muted",
                small=True,
            ),
        ]

    def _by_number(self, one: Earned) -> object:
        return self.tr("by decision") if one.decided else one.pay.count

    def _kept_back(self) -> str:
        """Say what an overdue rate keeps back: nobody accepts less without a reason."""
        step = self.tr("from {0} % on {1} %")
        steps = [step.format(f"{least / 10:g}", share) for least, share in DEDUCTIONS]
        words = self.tr("Kept back by the overdue rate: {0}")
        return words.format(listed(steps))

    def _passed(self, one: Earned) -> str:
        words = {
            None: "",
            PassRate.LOW: self.tr("{0} of {1}, low"),
            PassRate.OK: self.tr("{0} of {1}"),
            PassRate.HIGH: self.tr("{0} of {1}, high"),
        }
        return words[one.rate].format(one.passed, one.applied)

    def _print(self) -> None:
        if self.shown is not None:
            preview(self.desk, [self.desk.write(statement, self.shown)], self)
