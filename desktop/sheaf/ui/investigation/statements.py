"""What the statements beside a notebook say, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.agreement import Agreement
from sheaf.domain.investigation.balance import Side
from sheaf.domain.investigation.case import Case, Setting
from sheaf.domain.investigation.changes import Main
from sheaf.domain.investigation.equity import EquityCheck
from sheaf.domain.investigation.figure import apart, percent
from sheaf.domain.investigation.income import Income, Month
from sheaf.domain.investigation.known import Former
from sheaf.domain.investigation.limit import Limit
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.ui.investigation.figures import ratio
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.said import yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
AMOUNT = 116  # dp
NONE = "—"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a statement, and the page its entries stand on, if it has one."""

    words: str
    amount: str
    sheet: Sheet | None = None
    bold: bool = False
    tone: str = "text"
    before: str = ""  # of the investigation before


def lines() -> Ledger[Line]:
    """Lay out a statement: words, and an amount."""
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


def beside(before: str, now: str) -> Ledger[Line]:
    """List figures with those from before beside them."""
    return Ledger(
        [
            Column("", lambda line: line.words),
            Column(before, lambda line: line.before, AMOUNT, right=True, tone="muted"),
            Column(now, lambda line: line.amount, AMOUNT, right=True, bold=True),
        ],
        key=lambda line: line.words,
    )


def ratio_lines(case: Case) -> Iterator[Line]:
    """List the ratios of the case."""
    for name, value in case.ratios.items():
        yield Line(words_for(name), ratio(name, value))


def year_lines(case: Case) -> Iterator[Line]:
    """Set the last year of the customer's own statements beside the one before."""
    if not case.years:
        return
    before = case.years[-2].ratios if len(case.years) > 1 else {}
    for name, value in case.years[-1].ratios.items():
        then = ratio(name, before[name]) if name in before else ""
        yield Line(words_for(name), ratio(name, value), before=then)


def limit_lines(limit: Limit) -> Iterator[Line]:
    """List what each bound allows, the least first."""
    for term in sorted(limit.terms, key=lambda one: one.amount):
        tone = "warn" if term is limit.binding else "text"
        yield Line(words_for(term.bound), str(term.amount), tone=tone)


def proposed_lines(case: Case, setting: Setting) -> Iterator[Line]:
    """List amount, term, price by tier, first payment, and what the loan strains."""
    proposed = case.proposed
    agreement, above = proposed.agreement, proposed.above
    unsaid = "warn" if proposed.reason else "bad"
    tone = unsaid if above else "text"
    amount = str(agreement.amount)
    yield Line(translate("results", "Amount"), amount, Sheet.PROPOSAL, bold=True, tone=tone)
    if above:
        yield Line(translate("results", "Above the limit by"), str(above), tone=tone)
    yield from _way_lines(agreement, setting.asked.agreement)
    price = translate("results", "Rate ({0})").format(words_for(setting.known.tier))
    tone = unsaid if proposed.price else "text"
    yield Line(price, yearly(agreement.rate), Sheet.PROPOSAL, tone=tone)
    if proposed.price:
        words = translate("results", "Price of the table")
        yield Line(words, yearly(proposed.price), tone=tone)
    if proposed.refusal:
        words = translate("results", "Cannot be lent so")
        yield Line(words, "", Sheet.PROPOSAL, bold=True, tone="bad")
    if proposed.fees:
        yield Line(translate("results", "Fees at the payout"), str(proposed.fees))
    if proposed.schedule and proposed.level:
        first = str(proposed.schedule[0].payment)
        yield Line(translate("results", "First payment"), first)
    elif proposed.highest:
        words = translate("results", "Highest payment, on {0}")
        most = proposed.highest
        yield Line(words.format(most.due_on), str(most.payment))
    for strain, value in proposed.strains.items():
        yield Line(words_for(strain), percent(value))
    if proposed.instead:
        words = translate("results", "Income comes by seasons: consider")
        yield Line(words, words_for(proposed.instead), tone="warn")


def _way_lines(agreement: Agreement, asked: Agreement) -> Iterator[Line]:
    """Name the way of repaying and the term, and the way asked for where it is another."""
    term = translate("results", "{0} months").format(agreement.term_months)
    sheet = Sheet.PLAN if agreement.method is Method.CUSTOM else Sheet.PROPOSAL
    yield Line(words_for(agreement.method), term, sheet)
    if agreement.method is not asked.method:
        yield Line(translate("results", "Asked for"), words_for(asked.method), tone="muted")


def income_lines(income: Income) -> Iterator[Line]:
    """List an average month and the lowest."""
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


def change_lines(case: Case) -> Iterator[Line]:
    """List what changed since the investigation before."""
    for one in case.changes:
        by = apart(one.apart) if one.apart is not None else str(one.now)
        yield Line(words_for(one.main), by, before=str(one.before))


def balance_lines(case: Case, former: Former | None) -> Iterator[Line]:
    """List what is owned and owed, the former beside it."""
    sheet, then = case.balance, former.amounts if former else {}

    def before(name: str) -> str:
        return str(then[name]) if name in then else ""

    for line in sheet.lines:
        if line.amount or then.get(line.name):
            words = words_for(Side.LONG if line.side is Side.LONG else line.sum.sheet)
            at = line.sum.sheet
            yield Line(words, str(line.amount), at, before=before(line.name))
    for main, amount in (
        (Main.ASSETS, sheet.assets),
        (Main.ALL_DEBTS, sheet.debts),
        (Main.EQUITY, sheet.equity),
    ):
        told = before(f"main.{main.value}")
        yield Line(words_for(main), str(amount), bold=True, before=told)


def equity_lines(told: EquityCheck | None) -> Iterator[Line]:
    """List what came and went since the first point, and both deviations (DOMAIN 9.4)."""
    if told is None:
        return
    months = translate("results", "Equity {0} months ago").format(told.months)
    yield Line(months, str(told.initial), Sheet.START)
    came = (told.profit, told.injection, told.appreciation)
    for sign, some in ((1, came), (-1, (told.drawings, told.depreciation))):
        for one in some:
            amount = one.amount if sign > 0 else -one.amount
            yield Line(words_for(one.sheet), str(amount), one.sheet)
    for words, amount in (
        (translate("results", "Equity expected"), told.expected),
        (translate("results", "Equity found"), told.actual),
        (translate("results", "Difference"), told.difference),
    ):
        yield Line(words, str(amount), bold=True)
    for words, value in (
        (translate("results", "D1: difference to what is expected"), told.d1),
        (translate("results", "D2: missing each month, in months' cash"), told.d2),
    ):
        yield Line(words, NONE if value is None else apart(value), Sheet.START)
