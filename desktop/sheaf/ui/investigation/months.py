"""The months one by one: a year's income, and the cash until maturity, in bad times too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.income import Month
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import Sum
from sheaf.domain.money import Money, total
from sheaf.domain.policy import Policy
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.scroll import Columns, scrolling
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
Entry: TypeAlias = tuple[str, Money, Sheet]
MONTH, AMOUNT, RIGHT, NEEDS = 76, 88, 320, 560  # dp


@dataclass(frozen=True, slots=True)
class Cash:
    """A month until maturity: as it should come, and what is left of it in bad times."""

    calm: FlowMonth
    sales_down: Money
    bad_season: Money


@dataclass(frozen=True, slots=True)
class Made:
    """An entry's share in a month, below nothing where it is spent, and its page."""

    at: int
    words: str
    amount: Money
    sheet: Sheet


class Months(QWidget):
    """Enter on a month leads to what it is made of, from there to the notebook.

    ``wanted`` names the page that an entry stands on.
    """

    wanted = Signal(object)

    def __init__(self, policy: Policy) -> None:
        """Name the bad times as the settings have them."""
        super().__init__()
        self._case: Case | None = None
        self._least_cash = policy.min_cash
        self.income: Ledger[Month] = Ledger(_income_columns(), lambda one: one.number)
        self.cash: Ledger[Cash] = Ledger(self._cash_columns(), lambda one: one.calm.first)
        self.bad: Ledger[Cash] = Ledger(
            self._bad_columns(policy), lambda one: one.calm.first
        )
        self.made: Ledger[Made] = Ledger(_made_columns(), lambda one: one.at)
        self._hint = paragraph(
            self.tr("Enter on a month leads to its entries, Esc to the notebook."), "muted"
        )
        self._lay_out()
        for ledger in self.ledgers:
            ledger.moved.connect(self._write_out)
            ledger.chosen.connect(lambda _row: self.made.setFocus())
            ledger.installEventFilter(self)
        self.made.chosen.connect(lambda one: self.wanted.emit(one.sheet))

    @property
    def ledgers(self) -> tuple[AnyLedger, ...]:
        """The lists of months, from top to bottom."""
        return self.income, self.cash, self.bad

    def show_case(self, case: Case) -> None:
        """Show the months that follow now; the month one is on stays."""
        self._case = case
        flow = case.proposed.flow
        bad = (case.stressed[one] for one in (Bound.SALES_DOWN, Bound.BAD_SEASON))
        cash = [
            Cash(calm, one.closing, other.closing)
            for calm, one, other in zip(flow, *bad, strict=True)
        ]
        self.income.show_rows([*case.income.months, case.income.average])
        for ledger in (self.cash, self.bad):
            ledger.show_rows(cash)
        for section in (self._cash, self._bad):
            section.set_empty(not cash)
        on = next((one for one in self.ledgers if one.hasFocus()), self.income)
        self._write_out(on.current())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the month out that stands in the list one comes to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Ledger):
            self._write_out(watched.current())
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        none = self.tr("Nothing is proposed that has a schedule.")
        self._cash = Section(self.tr("Cash by month"), self.cash, none)
        self._bad = Section(self.tr("What is left in bad times"), self.bad, none)
        self._made = Section(self.tr("Made of"), self.made)
        months = down(
            Section(self.tr("Income by month"), self.income),
            self._cash,
            self._bad,
            None,
            gap=16,
        )
        made = down(self._made, inset(self._hint), None, gap=12)
        self.setLayout(down(Columns(scrolling(months), scrolling(made), RIGHT, NEEDS)))

    def _cash_columns(self) -> list[Column[Cash]]:
        """Mark a month that leaves less than the least that must be left."""

        def of(read: Callable[[FlowMonth], Money]) -> Callable[[Cash], Money]:
            return lambda one: read(one.calm)

        named = (
            (translate("results", "Receipts"), of(lambda one: one.sales + one.other)),
            (translate("results", "Goods"), of(lambda one: one.goods)),
            (translate("results", "Costs"), of(lambda one: one.costs)),
            (translate("results", "Household"), of(lambda one: one.household)),
            (translate("results", "Other debts"), of(lambda one: one.debts)),
            (translate("results", "This loan"), of(lambda one: one.payment)),
        )
        return [
            _month_column(),
            *(Column(title, read, AMOUNT) for title, read in named),
            self._left(translate("results", "Left"), of(lambda one: one.closing)),
        ]

    def _bad_columns(self, policy: Policy) -> list[Column[Cash]]:
        sales = translate("results", "Sales down by {0}").format(
            _share(policy.stress_sales)
        )
        season = translate("results", "Good months down by {0}").format(
            _share(policy.stress_season)
        )
        return [
            _month_column(),
            self._left(
                translate("results", "As it should come"), lambda one: one.calm.closing
            ),
            self._left(sales, lambda one: one.sales_down),
            self._left(season, lambda one: one.bad_season),
        ]

    def _left(self, title: str, read: Callable[[Cash], Money]) -> Column[Cash]:
        def tone(one: Cash) -> str:
            return "bad" if read(one) < self._least_cash else "text"

        return Column(title, read, bold=True, tone=tone)

    def _write_out(self, month: object) -> None:
        """Write out a month of the year, the average one, or a month until maturity."""
        if self._case is None:
            return
        entries = self._case.entries
        if isinstance(month, Month):
            self._tell(_month_words(month), _earned(month, entries))
        elif isinstance(month, Cash):
            calm = month.calm
            of_year = self._case.income.months[calm.first.month - 1]
            self._tell(f"{calm.first:%Y-%m}", _flowed(calm, of_year, entries))

    def _tell(self, month: str, entries: Iterable[Entry]) -> None:
        """List them; they add up to what stands beside the heading."""
        rows = [Made(at, *one) for at, one in enumerate(entries)]
        self._made.say(month, str(total(one.amount for one in rows)))
        self.made.show_rows(rows)


def _income_columns() -> list[Column[Month]]:
    named: tuple[tuple[str, Callable[[Month], Money]], ...] = (
        (translate("results", "Sales"), lambda one: one.sales),
        (translate("results", "Goods"), lambda one: one.goods),
        (translate("results", "Costs"), lambda one: one.costs.amount),
        (translate("results", "Other income"), lambda one: one.incomes.amount),
        (translate("results", "Household"), lambda one: one.household.amount),
        (translate("results", "Debt service"), lambda one: one.debts.amount),
    )
    return [
        Column(translate("results", "Month"), _month_words, MONTH),
        *(Column(title, read, AMOUNT) for title, read in named),
        Column(
            translate("results", "Disposable"),
            lambda one: one.disposable,
            bold=True,
            tone=lambda one: "bad" if one.disposable < Money() else "text",
        ),
    ]


def _month_column() -> Column[Cash]:
    return Column(
        translate("results", "Month"), lambda one: f"{one.calm.first:%Y-%m}", MONTH
    )


def _made_columns() -> list[Column[Made]]:
    return [
        Column("", lambda one: one.words),
        Column("", lambda one: one.amount, AMOUNT + 20),
    ]


def _month_words(month: Month) -> str:
    if not month.number:
        return translate("results", "Average")
    return translate("results", "month {0}").format(month.number)


def _earned(month: Month, entries: Entries) -> Iterator[Entry]:
    """List what comes and goes in a month, with its sign; nothing that is nothing."""
    yield from _traded(month, entries)
    yield from _parts(month.debts, -1)


def _flowed(cash: FlowMonth, month: Month, entries: Entries) -> Iterator[Entry]:
    yield translate("results", "There before"), cash.opening, Sheet.CASH
    yield from _traded(month, entries)
    if cash.debts:
        yield translate("results", "Other debts"), -cash.debts, Sheet.DEBTS
    if cash.payment:
        yield translate("results", "This loan"), -cash.payment, Sheet.PROPOSAL


def _traded(month: Month, entries: Entries) -> Iterator[Entry]:
    seasons = [one for one in entries.seasons if month.number in one.months]
    sheet = Sheet.SEASONS if seasons or not month.number else Sheet.SAID
    name = seasons[-1].name if seasons else ""
    words = translate("results", "Sales")
    yield f"{words} ({name})" if name else words, month.sales, sheet
    yield translate("results", "Goods sold"), -month.goods, Sheet.PRODUCTS
    yield from _parts(month.costs, -1)
    yield from _parts(month.incomes, 1)
    yield from _parts(month.household, -1)


def _parts(added: Sum, sign: int) -> Iterator[Entry]:
    for one in added.parts:
        if one.amount:
            amount = one.amount if sign > 0 else -one.amount
            yield one.name or words_for(added.sheet), amount, added.sheet


def _share(value: Decimal) -> str:
    return f"{value:.0%}"
