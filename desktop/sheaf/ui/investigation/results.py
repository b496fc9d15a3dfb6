"""What follows from the notebook, beside it: limit, checks, figures, statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.balance import Side
from sheaf.domain.investigation.case import METHODS, Case, Standing
from sheaf.domain.investigation.checks.rule import Checked, Verdict
from sheaf.domain.investigation.figure import apart
from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.income import Income, Month
from sheaf.domain.investigation.limit import Limit
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import Money
from sheaf.ui.investigation.figures import LOOKS, figure, ratio, written_out
from sheaf.ui.investigation_words import check_words
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
Row = TypeVar("Row")
AMOUNT, APART, COUNT = 116, 84, 76  # dp


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a statement, and the page its entries stand on, if it has one."""

    words: str
    amount: str
    sheet: Sheet | None = None
    bold: bool = False
    tone: str = "text"


class Results(QWidget):
    """Enter on a line leads to its entries, on a check that deviates to its reason."""

    wanted = Signal(object)  # the page that a line is made of
    doubted = Signal(object)  # the check that wants a reason

    def __init__(self) -> None:
        super().__init__()
        self.case: Case | None = None
        self._reasons: Mapping[str, str] = {}
        self.checks: Ledger[Checked] = Ledger(_check_columns(), lambda one: one.name)
        self.standings: Ledger[Standing] = Ledger(
            _standing_columns(), lambda one: one.figure
        )
        self.income, self.balance = _lines(), _lines()
        self.limit, self.ratios = _lines(), _lines()
        self.months: Ledger[FlowMonth] = Ledger(_month_columns(), lambda one: one.first)
        self.detail = paragraph("", "muted", "small")
        self._lay_out()
        self.checks.moved.connect(self._tell)
        self.checks.chosen.connect(self._open)
        self.standings.chosen.connect(self._open_first)
        for ledger in (self.income, self.balance):
            ledger.chosen.connect(self._want)

    @property
    def ledgers(self) -> tuple[AnyLedger, ...]:
        """The lists, from top to bottom."""
        found = (self.checks, self.standings, self.limit, self.months)
        return (*found, self.income, self.balance, self.ratios)

    def show_case(self, case: Case, reasons: Mapping[str, str]) -> None:
        """Show what follows now."""
        self.case, self._reasons = case, reasons
        doubts = [one for one in case.failed if one.name not in reasons]
        told = [one for one in case.failed if one.name in reasons]
        agreeing = [one for one in case.checks if one.verdict is Verdict.PASS]
        _show(self.checks, [*doubts, *told, *agreeing])
        _show(self.standings, [one for one in case.standings if one.needed])
        _show(self.limit, [*_limit_lines(case.limit)])
        _show(self.months, [*case.limit.flow])
        _show(self.income, [*_income_lines(case.income)])
        _show(self.balance, [*_balance_lines(case)])
        _show(self.ratios, [*_ratio_lines(case)])
        self._say_counts(case, len(doubts))
        self._tell(self.checks.current())

    def _lay_out(self) -> None:
        self._sections = {
            "checks": Section(
                self.tr("Cross-checks"),
                self.checks,
                self.tr("As soon as there are two figures for one thing, they stand here."),
            ),
            "standings": Section(self.tr("Found in two ways"), self.standings),
            "limit": Section(self.tr("What each bound allows"), self.limit),
            "months": Section(self.tr("Cash until maturity"), self.months),
            "income": Section(self.tr("Average month, and the lowest"), self.income),
            "balance": Section(self.tr("Balance sheet"), self.balance),
            "ratios": Section(self.tr("Ratios"), self.ratios),
        }
        checks, *rest = self._sections.values()
        self.setLayout(down(checks, inset(self.detail), *rest, None, gap=16))

    def _say_counts(self, case: Case, doubts: int) -> None:
        checks = self._sections["checks"]
        checks.set_empty(not case.checks)
        words = self.tr("{0} without a reason") if doubts else self.tr("{0} carried out")
        checks.say(words.format(doubts or len(case.checks)))
        needed = [one for one in case.standings if one.needed]
        stands = sum(one.stands for one in needed)
        self._sections["standings"].say(
            self.tr("{0} of {1} stand").format(stands, len(needed))
        )
        self._sections["limit"].say(words_for(case.limit.binding.bound))
        self._sections["months"].setVisible(bool(case.limit.flow))

    def _tell(self, checked: object) -> None:
        """Write the current check out: its sum, both figures, how far they may differ."""
        if not isinstance(checked, Checked):
            self.detail.setText("")
            return
        told = written_out(checked)
        if reason := self._reasons.get(checked.name):
            told += " " + self.tr("Reason: {0}").format(reason)
        self.detail.setText(told)

    def _open(self, checked: Checked) -> None:
        if checked.verdict is Verdict.PASS:
            self.wanted.emit(checked.compared.sheet)
        else:
            self.doubted.emit(checked)

    def _open_first(self, standing: Standing) -> None:
        if standing.checks:
            self.checks.mark_key(standing.checks[0].name)
            self.checks.setFocus()

    def _want(self, line: Line) -> None:
        if line.sheet is not None:
            self.wanted.emit(line.sheet)


def _show(ledger: Ledger[Row], rows: list[Row]) -> None:
    """Show rows where they differ: most keys change a few lists alone."""
    if rows != [*ledger.table.rows]:
        ledger.show_rows(rows)


def _ratio_lines(case: Case) -> Iterator[Line]:
    for name, value in case.ratios.items():
        yield Line(words_for(name), ratio(name, value))


def _lines() -> Ledger[Line]:
    return Ledger(
        [
            Column("", lambda line: line.words, tone=lambda line: line.tone),
            Column(
                "",
                lambda line: line.amount,
                AMOUNT * 2 - 24,
                right=True,
                bold=True,
                tone=lambda line: line.tone,
            ),
        ],
        key=lambda line: line.words,
    )


def _check_columns() -> list[Column[Checked]]:
    return [
        Column(
            "",
            lambda one: check_words(one.name),
            tone=lambda one: LOOKS[one.verdict][0],
            picture=lambda one: LOOKS[one.verdict][1],
        ),
        Column(
            "",
            lambda one: figure(one.compared.found, one.compared.unit),
            AMOUNT,
            right=True,
        ),
        Column("", lambda one: apart(one.deviation), APART, right=True, bold=True),
    ]


def _standing_columns() -> list[Column[Standing]]:
    return [
        Column(
            "",
            lambda one: words_for(one.figure),
            tone=lambda one: "ok" if one.stands else "bad",
            picture=lambda one: "paid" if one.stands else "overdue",
        ),
        Column("", _ways, AMOUNT + 40, right=True),
    ]


def _ways(one: Standing) -> str:
    words = translate("results", "{0} of at least {1}")
    return words.format(one.passing, METHODS)


def _month_columns() -> list[Column[FlowMonth]]:
    return [
        Column(translate("results", "Month"), lambda one: f"{one.first:%Y-%m}", 80),
        Column(translate("results", "Disposable"), lambda one: one.disposable),
        Column(translate("results", "Instalment"), lambda one: one.payment, 108),
        Column(
            translate("results", "Left"),
            lambda one: one.closing,
            AMOUNT,
            bold=True,
            tone=lambda one: "bad" if one.closing < Money() else "text",
        ),
    ]


def _limit_lines(limit: Limit) -> Iterator[Line]:
    for term in sorted(limit.terms, key=lambda one: one.amount):
        tone = "warn" if term is limit.binding else "text"
        yield Line(words_for(term.bound), str(term.amount), tone=tone)


def _income_lines(income: Income) -> Iterator[Line]:
    average, low = income.average, income.lowest
    named: list[tuple[str, Money, Sheet | None]] = [
        (translate("results", "Sales"), average.sales, Sheet.SEASONS),
        (translate("results", "Goods sold"), average.goods, Sheet.PRODUCTS),
        (translate("results", "Gross profit"), average.gross, None),
        (words_for(Sheet.COSTS), average.costs.amount, Sheet.COSTS),
        (translate("results", "Net operating profit"), average.operating, None),
        (words_for(Sheet.INCOMES), average.incomes.amount, Sheet.INCOMES),
        (words_for(Sheet.HOUSEHOLD), average.household.amount, Sheet.HOUSEHOLD),
        (translate("results", "Debt service"), average.debts.amount, Sheet.DEBTS),
        (translate("results", "Disposable in a month"), average.disposable, None),
    ]
    for words, amount, sheet in named:
        yield Line(words, str(amount), sheet, bold=sheet is None)
    words = translate("results", "Lowest month ({0})").format(_month(low))
    yield Line(words, str(low.disposable), bold=True)


def _month(month: Month) -> str:
    return translate("results", "month {0}").format(month.number)


def _balance_lines(case: Case) -> Iterator[Line]:
    sheet = case.balance
    for line in sheet.lines:
        if line.amount:
            words = words_for(line.sum.sheet)
            if line.side is Side.LONG:
                words = words_for(Side.LONG)
            yield Line(words, str(line.amount), line.sum.sheet)
    yield Line(translate("results", "All assets"), str(sheet.assets), bold=True)
    yield Line(translate("results", "All debts"), str(sheet.debts), bold=True)
    yield Line(translate("results", "Equity"), str(sheet.equity), bold=True)
    if case.equity is not None:
        yield Line(translate("results", "Equity expected"), str(case.equity.expected))
