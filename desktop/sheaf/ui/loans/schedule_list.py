"""The schedule of a loan: each line paid, late or not yet due; Enter unfolds a line.

Unfolded, a line says how its amounts came about: base, days and rate of its interest, and
of every late amount the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.arrears import Settled
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Instalment
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.misuses import Charged
from sheaf.queries.plans import Version
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.loans.charged import told
from sheaf.ui.loans.closed import fell_short
from sheaf.ui.loans.state import (
    State,
    due_today,
    early,
    of_instalment,
    paid,
    replaced,
)
from sheaf.ui.loans.unfolded import settled_said, still_owed, unfolded
from sheaf.ui.said import instalment

translate = QCoreApplication.translate

SUM = 0  # the line under the last one
CHARGES = 1_000_000  # the line of what belongs to no instalment, under the sums


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
        self._version: Version | None = None
        self._charged: Sequence[Charged] = ()
        self.unfolded: set[int] = set()
        self.chosen.connect(self._toggle)

    def show_file(
        self, file: LoanFile, version: Version, charged: Sequence[Charged]
    ) -> None:
        """Show a schedule of a loan: that in force as it stands, others as they were.

        Under that in force stands what was charged beside it.
        """
        self._file, self._version, self._charged = file, version, charged
        self._show()

    def forget(self) -> None:
        """Fold everything: it is another loan's."""
        self._file, self._version, self._charged = None, None, ()
        self.unfolded.clear()
        super().forget()

    def _toggle(self, row: Row) -> None:
        if row.number != SUM:
            self.unfolded ^= {row.number}
            self._show()

    def _show(self) -> None:
        if self._file is None or self._version is None:
            return
        rows: list[Row] = []
        for line in self._version.instalments:
            rows.append(_line(self._file, self._version, line))
            if line.number in self.unfolded:
                sums = unfolded(self._file, self._version, line)
                rows += [Row(line.number, at, text) for at, text in enumerate(sums, 1)]
        rows.append(_sums(rows))
        if self._version == self._file.version:
            rows += self._beside(self._file)
        self.show_rows(rows)
        self.span([at for at, row in enumerate(rows) if row.turn], 1)

    def _beside(self, file: LoanFile) -> list[Row]:
        """Show what is or was owed beside the schedule; unfolded, how it came about."""
        owed = total(one.total for one in file.claims if not one.instalment)
        done = total(one.amount for one in _paid_beside(file))
        if not owed and not done:
            return []
        state = due_today() if owed else paid()
        line = Row(
            CHARGES,
            due_on=instalment(0),
            payment=owed + done,
            paid=done,
            state=state,
        )
        if CHARGES not in self.unfolded:
            return [line]
        sentences = [*self._sums_beside(), *_settled_beside(file)]
        if owed:
            sentences.append(still_owed(owed))
        return [line, *(Row(CHARGES, at, text) for at, text in enumerate(sentences, 1))]

    def _sums_beside(self) -> list[str]:
        return [line for one in self._charged for line in told(one.parts, one.amount)]


def _paid_beside(file: LoanFile) -> list[Settled]:
    """Return what was paid of fees and misuse; principal of a limit is none of them."""
    return [
        one
        for one in file.standing.history(file.on)
        if not one.instalment and one.component is not Component.PRINCIPAL
    ]


def _settled_beside(file: LoanFile) -> list[str]:
    return [settled_said(one) for one in _paid_beside(file)]


def _line(file: LoanFile, version: Version, line: Instalment) -> Row:
    if version != file.version:
        return _as_it_was(line)
    done = file.paid(line.number)
    return Row(
        line.number,
        due_on=line.due_on.isoformat(),
        principal=line.principal,
        interest=line.interest,
        payment=line.payment,
        paid=done,
        state=_state(file, version, line, done),
    )


def _state(file: LoanFile, version: Version, line: Instalment, done: Money) -> State:
    if line.number < 0 and line.principal:
        return early()
    if fell_short(file, version, line):
        return replaced()
    left = line.payment - done if line.payment > done else ZERO
    return of_instalment(file, line.number, line.due_on, left)


def _as_it_was(line: Instalment) -> Row:
    """Show a line of a schedule no longer in force: nothing is paid by it."""
    return Row(
        line.number,
        due_on=line.due_on.isoformat(),
        principal=line.principal,
        interest=line.interest,
        payment=line.payment,
        state=early() if line.number < 0 and line.principal else None,
    )


def _sums(rows: Sequence[Row]) -> Row:
    def added(name: str) -> Money:
        found = (getattr(row, name) for row in rows if not row.turn)
        return total(one for one in found if one is not None)

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
            lambda row: "" if row.turn or not SUM < row.number < CHARGES else row.number,
            48,
        ),
        Column(
            translate("schedule_list", "Due on"),
            lambda row: row.words or row.due_on,
            108,
            tone=lambda row: (
                "muted" if row.turn or row.number in {SUM, CHARGES} else "text"
            ),
        ),
        Column(
            translate("schedule_list", "Principal"),
            lambda row: row.principal,
            104,
            right=True,
        ),
        Column(
            translate("schedule_list", "Interest"), lambda row: row.interest, 88, right=True
        ),
        Column(
            translate("schedule_list", "To pay"),
            lambda row: row.payment,
            104,
            right=True,
            bold=True,
            tone=lambda row: "bad" if is_bad(row) else "text",
        ),
        Column(
            translate("schedule_list", "Paid"),
            lambda row: row.paid,
            104,
            right=True,
            tone=lambda row: "text" if row.paid else "muted",
        ),
        Column(
            translate("schedule_list", "State"),
            lambda row: row.state.words if row.state else "",
            tone=lambda row: row.state.tone if row.state else "muted",
            picture=lambda row: row.state.picture if row.state else "",
        ),
    ]
