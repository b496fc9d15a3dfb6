"""What follows from the notebook, beside it: limit, checks, figures, statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.case import Case, Standing
from sheaf.domain.investigation.checks.rule import Checked, Verdict
from sheaf.domain.investigation.doubts import Doubted
from sheaf.domain.investigation.evidence import Photograph
from sheaf.domain.investigation.figure import apart, share
from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.known import Known
from sheaf.domain.investigation.notebook import Fault
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.money import Money
from sheaf.ui.actions import act
from sheaf.ui.investigation.figures import figure, look, written_out
from sheaf.ui.investigation.statements import (
    AMOUNT,
    Line,
    balance_lines,
    beside,
    change_lines,
    equity_lines,
    income_lines,
    limit_lines,
    lines,
    proposed_lines,
    ratio_lines,
    year_lines,
)
from sheaf.ui.investigation_words import advice, check_words, doubt_words
from sheaf.ui.kit.flow import show_row
from sheaf.ui.kit.layout import down, inset, paragraph
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.messages import explain
from sheaf.ui.notebook_cells import cell_words
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
Row = TypeVar("Row")
APART, ALLOWED = 76, 52  # dp
ANSWERED = "muted", "note"  # how that looks which has its reason
Named = TypeVar("Named", Checked, Doubted)


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
        self.income, self.balance = lines(), beside(then, self.tr("Now"))
        self.equity = lines()
        self.changes = beside(then, self.tr("Change"))
        self.years = beside(self.tr("Year before"), self.tr("Last year"))
        self.limit, self.ratios = lines(), lines()
        self.months: Ledger[FlowMonth] = Ledger(
            self._month_columns(), lambda one: one.first
        )
        self.pictures: Ledger[Pictured] = Ledger(_picture_columns(), lambda one: one.number)
        self.pictures.chosen.connect(lambda one: self.shown.emit(one.photograph))
        self.detail = paragraph("", "muted", "small")
        self.doubt = paragraph("", "muted", "small")
        self.proposed = lines()
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
        _show(self.doubts, [*case.doubts], anew=before != reasons)
        if not self.doubts.hasFocus():
            self.doubts.mark_row(0)  # whoever types reads the hardest one
        _show(self.checks, [*doubts, *answered, *agreeing])
        _go_on(self.doubts, doubted, asked)
        _go_on(self.checks, checked, doubts)
        _show(self.standings, [one for one in case.standings if one.needed])
        _show(self.limit, [*limit_lines(case.limit)])
        _show(self.proposed, [*proposed_lines(case, told.setting)])
        _show(self.pictures, [*_pictured(case, known)])
        _show(self.months, [*case.proposed.flow])
        _show(self.income, [*income_lines(case.income)])
        _show(self.balance, [*balance_lines(case, known.former)])
        _show(self.equity, [*equity_lines(case.equity)])
        _show(self.changes, [*change_lines(case)])
        _show(self.ratios, [*ratio_lines(case)])
        _show(self.years, [*year_lines(case)])
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


def _show(ledger: Ledger[Row], rows: list[Row], *, anew: bool = False) -> None:
    """Show rows where they differ, or what is said of them: most keys change few lists."""
    if anew or rows != [*ledger.table.rows]:
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
