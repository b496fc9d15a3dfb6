"""The schedule of a loan: each line paid, late or not yet due; Enter unfolds a line.

Unfolded, a line says how its amounts came about: base, days and rate of its interest, and
of every late amount the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.accrual import Segment
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Instalment, Unit
from sheaf.queries.loan_file import LoanFile
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.loans.state import State, of_instalment
from sheaf.ui.said import days, yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

SUM = -1  # the line under the last one


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the schedule, a sentence that unfolds under it, or the sums at the end."""

    number: int
    turn: int = 0  # 0: the line itself; from 1: what unfolds
    words: str = ""
    due_on: str = ""
    principal: Money | None = None
    interest: Money | None = None
    payment: Money | None = None
    paid: Money | None = None
    state: State | None = None


class ScheduleList(Ledger[Row]):
    """Lines that unfold where they stand."""

    def __init__(self) -> None:
        super().__init__(_columns(), key=lambda row: (row.number, row.turn))
        self._file: LoanFile | None = None
        self.unfolded: set[int] = set()
        self.chosen.connect(self._toggle)

    def show_file(self, file: LoanFile) -> None:
        """Show a loan's schedule as it stands."""
        self._file = file
        self._show()

    def _toggle(self, row: Row) -> None:
        if row.number != SUM:
            self.unfolded ^= {row.number}
            self._show()

    def _show(self) -> None:
        if self._file is None:
            return
        rows: list[Row] = []
        for line in self._file.instalments:
            rows.append(_line(self._file, line))
            if line.number in self.unfolded:
                told = unfolded(self._file, line)
                rows += [Row(line.number, at, text) for at, text in enumerate(told, 1)]
        rows.append(_sums(rows))
        self.clearSpans()
        self.show_rows(rows)
        for at, row in enumerate(rows):
            if row.turn:
                self.setSpan(at, 1, 1, self.table.columnCount() - 1)


def unfolded(file: LoanFile, line: Instalment) -> list[str]:
    """Say how the amounts of a line came about, one sentence each."""
    found = file.reckoning(line.number)
    told = [_interest(file, line), _principal(line)]
    if found is not None:
        told += [_segment(one) for one in found.segments]
        told += [
            translate("schedule_list", "{0}: {1} {2} paid").format(
                one.on, words_for(one.component), one.amount
            )
            for one in found.paid
        ]
        if found.claim.total:
            words = translate("schedule_list", "Still owed on it today: {0}")
            told.append(words.format(found.claim.total))
    return told


def _interest(file: LoanFile, line: Instalment) -> str:
    rate = file.standing.loan.rate
    every = file.terms.every
    months = every.count if every.unit is Unit.MONTHS else 0
    told: str
    if months and line.opening.times(rate.monthly * months) == line.interest:
        words = translate(
            "schedule_list", "Interest: {0} at {1} a year, {2} of 12 months, is {3}"
        )
        told = words.format(line.opening, yearly(rate), months, line.interest)
    elif line.opening.times(rate.daily * line.days) == line.interest:
        words = translate(
            "schedule_list", "Interest: {0} at {1} a year, {2} of 360, is {3}"
        )
        told = words.format(line.opening, yearly(rate), days(line.days), line.interest)
    else:
        words = translate("schedule_list", "Interest as agreed on {0} for {1}: {2}")
        told = words.format(line.opening, days(line.days), line.interest)
    return told


def _principal(line: Instalment) -> str:
    words = translate("schedule_list", "Principal: {0} before, less {1}, leaves {2}")
    return words.format(line.opening, line.principal, line.closing)


def _segment(one: Segment) -> str:
    if one.component is Component.INTEREST:
        words = translate(
            "schedule_list",
            "Interest through the holidays: {0}, {1} to {2}, {3} at {4} a year, is {5}",
        )
    elif one.component is Component.PENALTY:
        words = translate(
            "schedule_list",
            "Late interest on principal {0}, {1} to {2}, {3} at {4} a year, is {5}",
        )
    else:
        words = translate(
            "schedule_list",
            "Late interest on interest {0}, {1} to {2}, {3} at {4} a year, is {5}",
        )
    return words.format(
        one.base, one.since, one.until, days(one.days), yearly(one.rate), one.amount
    )


def _line(file: LoanFile, line: Instalment) -> Row:
    done = file.paid(line.number)
    left = line.payment - done if line.payment > done else ZERO
    return Row(
        line.number,
        due_on=line.due_on.isoformat(),
        principal=line.principal,
        interest=line.interest,
        payment=line.payment,
        paid=done,
        state=of_instalment(file, line.number, line.due_on, left),
    )


def _sums(rows: Sequence[Row]) -> Row:
    def added(name: str) -> Money:
        return total(getattr(row, name) for row in rows if not row.turn)

    return Row(
        SUM,
        due_on=translate("schedule_list", "In all"),
        principal=added("principal"),
        interest=added("interest"),
        payment=added("payment"),
        paid=added("paid"),
    )


def _columns() -> list[Column[Row]]:
    def is_bad(row: Row) -> bool:
        return bool(row.state and row.state.tone == "bad")

    return [
        Column(
            translate("schedule_list", "No."),
            lambda row: "" if row.turn or row.number == SUM else row.number,
            44,
        ),
        Column(
            translate("schedule_list", "Due on"),
            lambda row: row.words or row.due_on,
            112,
            tone=lambda row: "muted" if row.turn or row.number == SUM else "text",
        ),
        Column(translate("schedule_list", "Principal"), lambda row: row.principal, 104),
        Column(translate("schedule_list", "Interest"), lambda row: row.interest, 88),
        Column(
            translate("schedule_list", "To pay"),
            lambda row: row.payment,
            104,
            bold=True,
            tone=lambda row: "bad" if is_bad(row) else "text",
        ),
        Column(
            translate("schedule_list", "Paid"),
            lambda row: row.paid,
            104,
            tone=lambda row: "text" if row.paid else "muted",
        ),
        Column(
            translate("schedule_list", "State"),
            lambda row: row.state.words if row.state else "",
            tone=lambda row: row.state.tone if row.state else "muted",
            picture=lambda row: row.state.picture if row.state else "",
        ),
    ]
