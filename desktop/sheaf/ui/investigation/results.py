"""What follows from the notebook, beside it: limit, checks, figures, statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import Agreement
from sheaf.domain.investigation.balance import Side
from sheaf.domain.investigation.case import Case, Setting, Standing
from sheaf.domain.investigation.changes import Main
from sheaf.domain.investigation.checks.rule import Checked, Verdict
from sheaf.domain.investigation.doubts import Doubted
from sheaf.domain.investigation.equity import EquityCheck
from sheaf.domain.investigation.evidence import Photograph
from sheaf.domain.investigation.figure import apart, percent, share
from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.income import Income, Month
from sheaf.domain.investigation.known import Former, Known
from sheaf.domain.investigation.limit import Limit
from sheaf.domain.investigation.notebook import Fault, Sheet
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.ui.actions import act
from sheaf.ui.investigation.figures import figure, look, ratio, written_out
from sheaf.ui.investigation_words import advice, check_words, doubt_words
from sheaf.ui.kit.flow import show_row
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.messages import explain
from sheaf.ui.notebook_cells import cell_words
from sheaf.ui.said import yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
Row = TypeVar("Row")
AMOUNT, APART, ALLOWED = 116, 76, 52  # dp
NONE = "—"
ANSWERED = "muted", "note"  # how that looks which has its reason
Named = TypeVar("Named", Checked, Doubted)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a statement, and the page its entries stand on, if it has one."""

    words: str
    amount: str
    sheet: Sheet | None = None
    bold: bool = False
    tone: str = "text"
    before: str = ""  # of the investigation before


@dataclass(frozen=True, slots=True)
class Pictured:
    """A photograph, its number in the notebook, and the entries that name it."""

    number: int
    photograph: Photograph
    proves: str


class Results(QWidget):
    """Enter on a line leads to its entries, on a check that deviates to its reason."""

    wanted = Signal(object)  # the page that a line is made of
    misread = Signal(str)  # the place of a cell that cannot be read
    stood = Signal(object)  # the figure whose ways are asked for
    shown = Signal(object)  # the photograph to look at
    doubted = Signal(str)  # the name of the check or doubt that wants a reason

    def __init__(self) -> None:
        super().__init__()
        self.case: Case | None = None
        self._reasons: Mapping[str, str] = {}
        self._least_cash = Money()
        self.doubts: Ledger[Doubted] = Ledger(self._doubt_columns(), lambda one: one.name)
        self.checks: Ledger[Checked] = Ledger(self._check_columns(), lambda one: one.name)
        self.faults: Ledger[Fault] = Ledger(_fault_columns(), lambda one: one.place)
        self.standings: Ledger[Standing] = Ledger(
            _standing_columns(), lambda one: one.figure
        )
        then = self.tr("Last time")
        self.income, self.balance = _lines(), _beside(then, self.tr("Now"))
        self.equity = _lines()
        self.changes = _beside(then, self.tr("Change"))
        self.years = _beside(self.tr("Year before"), self.tr("Last year"))
        self.limit, self.ratios = _lines(), _lines()
        self.months: Ledger[FlowMonth] = Ledger(
            self._month_columns(), lambda one: one.first
        )
        self.pictures: Ledger[Pictured] = Ledger(_picture_columns(), lambda one: one.number)
        self.pictures.chosen.connect(lambda one: self.shown.emit(one.photograph))
        self.detail = paragraph("", "muted", "small")
        self.doubt = paragraph("", "muted", "small")
        self.proposed = _lines()
        self.lack = paragraph("", "bad", "small")
        self.old = paragraph("", "warn")
        self._lay_out()
        self.doubts.moved.connect(self._tell_doubt)
        self.doubts.chosen.connect(lambda one: self.doubted.emit(one.name))
        self.checks.moved.connect(self._tell)
        self.checks.chosen.connect(self._open)
        self.faults.chosen.connect(lambda one: self.misread.emit(one.place))
        self.standings.chosen.connect(lambda one: self.stood.emit(one.figure))
        for ledger in (self.income, self.balance, self.equity):
            ledger.chosen.connect(self._want)

    @property
    def ledgers(self) -> tuple[AnyLedger, ...]:
        """The lists, from top to bottom."""
        found = (self.faults, self.doubts, self.checks, self.standings, self.limit)
        return (
            *found,
            self.proposed,
            self.months,
            self.changes,
            self.income,
            self.balance,
            self.equity,
            self.pictures,
            self.ratios,
            self.years,
        )

    def show_case(self, case: Case, told: Submitted) -> None:
        """Show what follows now; ``told`` holds the reasons given, and what is known."""
        reasons, known = told.reasons_for(case), told.setting.known
        before, self.case, self._reasons = self._reasons, case, reasons
        self._least_cash = told.setting.policy.min_cash
        doubts = [one for one in case.failed if one.name not in reasons]
        answered = [one for one in case.failed if one.name in reasons]
        agreeing = [one for one in case.checks if one.verdict is Verdict.PASS]
        _show(self.faults, [*case.faults])
        self._sections["faults"].setVisible(bool(case.faults))
        asked = [one for one in case.doubts if one.waits and one.name not in reasons]
        doubted = _open_at(self.doubts, before)
        checked = _open_at(self.checks, before)
        _show(self.doubts, [*case.doubts])
        if not self.doubts.hasFocus():
            self.doubts.mark_row(0)  # whoever types reads the hardest one
        _show(self.checks, [*doubts, *answered, *agreeing])
        _go_on(self.doubts, doubted, asked)
        _go_on(self.checks, checked, doubts)
        _show(self.standings, [one for one in case.standings if one.needed])
        _show(self.limit, [*_limit_lines(case.limit)])
        _show(self.proposed, [*proposed_lines(case, told.setting)])
        _show(self.pictures, [*_pictured(case, known)])
        _show(self.months, [*case.proposed.flow])
        _show(self.income, [*_income_lines(case.income)])
        _show(self.balance, [*_balance_lines(case, known.former)])
        _show(self.equity, [*_equity_lines(case.equity)])
        _show(self.changes, [*_change_lines(case)])
        _show(self.ratios, [*_ratio_lines(case)])
        _show(self.years, [*_year_lines(case)])
        self._say_counts(case, len(doubts))
        refusal = case.proposed.refusal
        self.lack.setText(explain(refusal) if refusal else "")
        self._lack.setVisible(refusal is not None)
        self._say_old(case.unconfirmed)
        self._sections["pictures"].set_empty(not known.photographs)
        self._sections["equity"].set_empty(case.equity is None)
        self._tell(self.checks.current())
        self._tell_doubt(self.doubts.current())

    def to_open(self) -> None:
        """Stand on the first thing that is asked: a cell, a reason, else on the checks."""
        asked = [
            one.waits and one.name not in self._reasons for one in self.doubts.table.rows
        ]
        checks = [one for one in self.checks.table.rows if self._waits(one)]
        ledger: AnyLedger = self.checks
        row = 0
        if self.faults.table.rowCount():
            ledger = self.faults
        elif not checks and any(asked):
            ledger, row = self.doubts, asked.index(True)
        ledger.setFocus()
        ledger.mark_row(row)
        show_row(ledger)

    def _waits(self, checked: Checked) -> bool:
        return checked.verdict is not Verdict.PASS and checked.name not in self._reasons

    def _lay_out(self) -> None:
        self._sections = {
            "faults": Section(self.tr("Cannot be read"), self.faults),
            "doubts": Section(self.tr("Doubts"), self.doubts),
            "checks": Section(
                self.tr("Cross-checks"),
                self.checks,
                self.tr("As soon as there are two figures for one thing, they stand here."),
            ),
            "standings": Section(self.tr("Found in two ways"), self.standings),
            "limit": Section(self.tr("What each bound allows"), self.limit),
            "proposed": Section(self.tr("What is proposed"), self.proposed),
            "months": Section(self.tr("Cash until maturity"), self.months),
            "changes": Section(self.tr("Since last time"), self.changes),
            "income": Section(self.tr("Average month, and the lowest"), self.income),
            "balance": Section(self.tr("Balance sheet"), self.balance),
            "equity": Section(
                self.tr("Equity reconciliation"),
                self.equity,
                self.tr("No first point was proved."),
            ),
            "pictures": Section(
                self.tr("Photographs and papers"),
                self.pictures,
                self.tr("Add one by its key; a proof names it by its number."),
            ),
            "ratios": Section(self.tr("Ratios"), self.ratios),
            "years": Section(self.tr("Their own statements"), self.years),
        }
        faults, doubts, checks, *more = self._sections.values()
        standings, limit, proposed, *rest = more
        self._told, self._lack = inset(self.doubt), inset(self.lack)
        self._old = inset(self.old)
        found = (
            faults,
            self._old,
            doubts,
            self._told,
            checks,
            inset(self.detail),
            standings,
            limit,
        )
        parts = (*found, proposed, self._lack, *rest)
        self.setLayout(down(*parts, None, gap=16))

    def _say_old(self, lines: int) -> None:
        """Say how many lines are an earlier loan's, and what to do about them."""
        words = self.tr(
            "%n lines are those of last time: look at each again. {0} confirms one, {1} "
            "its page; what is not confirmed counts as no way to find a figure.",
            "",
            lines,
        )
        keys = act("confirm_line").shown_key, act("confirm_page").shown_key
        self.old.setText(words.format(*keys) if lines else "")
        self._old.setVisible(bool(lines))

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
        for part in (self._sections["doubts"], self._told):
            part.setVisible(bool(case.doubts))
        self._sections["changes"].setVisible(bool(case.changes))
        self._sections["months"].setVisible(bool(case.proposed.flow))
        self._sections["years"].setVisible(any(one.ratios for one in case.years))

    def _tell(self, checked: object) -> None:
        """Write the current check out: its sum, both figures, how far they may differ."""
        if not isinstance(checked, Checked):
            self.detail.setText("")
            return
        told = written_out(checked)
        if checked.verdict is not Verdict.PASS:
            told = f"{told} {advice(checked.name)}".strip()
        self.detail.setText(self._with_reason(told, checked.name))

    def _tell_doubt(self, doubted: object) -> None:
        """Write the current doubt out: what shows it, and what to do."""
        if isinstance(doubted, Doubted):
            told = self._with_reason(doubt_words(doubted), doubted.name)
            self.doubt.setText(told)

    def _with_reason(self, told: str, name: str) -> str:
        reason = self._reasons.get(name)
        return f"{told} " + self.tr("Reason: {0}").format(reason) if reason else told

    def _doubt_columns(self) -> list[Column[Doubted]]:
        return [
            Column(
                "",
                lambda one: words_for(one.kind),
                tone=lambda one: "muted" if one.name in self._reasons else "warn",
                picture=lambda one: "note" if one.name in self._reasons else "warning",
            ),
            Column("", self._standing_of, AMOUNT + 40, right=True),
        ]

    def _check_columns(self) -> list[Column[Checked]]:
        """Mark a check that has its reason otherwise than one that waits for it."""
        return [
            Column(
                "",
                lambda one: check_words(one.name),
                tone=lambda one: self._look(one)[0],
                picture=lambda one: self._look(one)[1],
            ),
            Column(
                translate("results", "Found"),
                lambda one: figure(one.compared.found, one.compared.unit),
                AMOUNT - 20,
                right=True,
            ),
            Column(
                translate("results", "Apart"),
                lambda one: apart(one.deviation),
                APART,
                right=True,
                bold=True,
            ),
            Column(
                translate("results", "Limit"),
                lambda one: share(one.tolerance),
                ALLOWED,
                tone="muted",
                right=True,
            ),
        ]

    def _look(self, checked: Checked) -> tuple[str, str]:
        answered = checked.verdict is not Verdict.PASS and checked.name in self._reasons
        return ANSWERED if answered else look(checked)

    def _month_columns(self) -> list[Column[FlowMonth]]:
        """Mark a month that leaves less than the least that must be left."""
        return [
            Column(translate("results", "Month"), lambda one: f"{one.first:%Y-%m}", 80),
            Column(translate("results", "Disposable"), lambda one: one.disposable),
            Column(translate("results", "Instalment"), lambda one: one.payment, 108),
            Column(
                translate("results", "Left"),
                lambda one: one.closing,
                AMOUNT,
                bold=True,
                tone=lambda one: "bad" if one.closing < self._least_cash else "text",
            ),
        ]

    def _standing_of(self, doubted: Doubted) -> str:
        if doubted.name in self._reasons:
            return self.tr("reason given")
        return self.tr("to be answered") if doubted.waits else self.tr("no reason given")

    def _open(self, checked: Checked) -> None:
        if checked.verdict is Verdict.PASS:
            self.wanted.emit(checked.compared.sheet)
        else:
            self.doubted.emit(checked.name)

    def _want(self, line: Line) -> None:
        if line.sheet is not None:
            self.wanted.emit(line.sheet)


def _show(ledger: Ledger[Row], rows: list[Row]) -> None:
    """Show rows where they differ: most keys change a few lists alone."""
    if rows != [*ledger.table.rows]:
        ledger.show_rows(rows)


def _open_at(ledger: Ledger[Named], reasons: Mapping[str, str]) -> tuple[int, str]:
    """Say where the cursor is and on what, if that had no reason; else on nothing."""
    row = ledger.current()
    name = row.name if row is not None and row.name not in reasons else ""
    return ledger.currentIndex().row(), name


def _go_on(ledger: Ledger[Named], on: tuple[int, str], asked: Sequence[Named]) -> None:
    """Leave what was answered just now for the next one that wants a reason."""
    at, name = on
    names = [one.name for one in ledger.table.rows]
    rows = sorted(names.index(one.name) for one in asked)
    row = ledger.current()
    if row is not None and row.name == name and names.index(name) not in rows and rows:
        ledger.mark_row(next((one for one in rows if one >= at), rows[0]))


def _fault_columns() -> list[Column[Fault]]:
    return [
        Column(
            "",
            lambda one: cell_words(one.place),
            tone="bad",
            picture="warning",
        ),
        enter_column(),
    ]


def _ratio_lines(case: Case) -> Iterator[Line]:
    for name, value in case.ratios.items():
        yield Line(words_for(name), ratio(name, value))


def _year_lines(case: Case) -> Iterator[Line]:
    """Set the last year of the customer's own statements beside the one before."""
    if not case.years:
        return
    before = case.years[-2].ratios if len(case.years) > 1 else {}
    for name, value in case.years[-1].ratios.items():
        then = ratio(name, before[name]) if name in before else ""
        yield Line(words_for(name), ratio(name, value), before=then)


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


def _picture_columns() -> list[Column[Pictured]]:
    return [
        Column("", lambda one: f"P{one.number}", 52, bold=True),
        Column("", lambda one: one.photograph.name),
        Column("", lambda one: one.proves, AMOUNT + 60, tone="muted", right=True),
    ]


def _pictured(case: Case, known: Known) -> Iterator[Pictured]:
    for number, one in enumerate(known.photographs, 1):
        proves = case.proofs.get(number, ())
        names = [proved.entry or words_for(proved.sheet) for proved in proves]
        yield Pictured(number, one, ", ".join(names))


def _beside(before: str, now: str) -> Ledger[Line]:
    """List figures with those from before beside them."""
    return Ledger(
        [
            Column("", lambda line: line.words),
            Column(before, lambda line: line.before, AMOUNT, right=True, tone="muted"),
            Column(now, lambda line: line.amount, AMOUNT, right=True, bold=True),
        ],
        key=lambda line: line.words,
    )


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
    return words.format(one.passing, one.least)


def _limit_lines(limit: Limit) -> Iterator[Line]:
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


def _change_lines(case: Case) -> Iterator[Line]:
    for one in case.changes:
        by = apart(one.apart) if one.apart is not None else str(one.now)
        yield Line(words_for(one.main), by, before=str(one.before))


def _balance_lines(case: Case, former: Former | None) -> Iterator[Line]:
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


def _equity_lines(told: EquityCheck | None) -> Iterator[Line]:
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
