"""The schedule an act would leave, line by line beside the one in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.arrears import Due
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import CLOSED, Line, Plan
from sheaf.ui.kit.layout import across, down, inset
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column

translate = QCoreApplication.translate

NONE, SUM = "—", date.max


@dataclass(frozen=True, slots=True)
class Row:
    """What one day asks for by the schedule in force, and by the new one."""

    due_on: date
    before: Money | None
    principal: Money | None
    interest: Money | None
    after: Money | None

    @property
    def changed(self) -> bool:
        """Whether the day asks for something else than before."""
        return self.before != self.after


def rows_of(before: Plan, after: Plan | None, on: date) -> list[Row]:
    """Lay both schedules beside each other from a day on, and their sums at the end."""
    ahead = after.lines if after else ()
    kept = [line for line in before.ahead(on) if not _closed(line)]
    old = _by_day([*_taken_up(before, ahead, on), *kept])
    stays = set(before.behind(on))
    new = _by_day([line for line in ahead if line not in stays and not _closed(line)])
    rows = [
        _row(day, old.get(day), new.get(day)) for day in sorted(old.keys() | new.keys())
    ]
    return [*rows, _sums(rows)] if rows else []


def _taken_up(before: Plan, after: Sequence[Line], on: date) -> list[Line]:
    """Return what is unpaid of the lines due by then that the new schedule takes up."""
    paid = {line.due.instalment: line.due for line in after if _closed(line)}
    lines = [one for one in before.behind(on) if not _closed(one) and one not in after]
    left = [replace(one, due=_unpaid(one.due, paid)) for one in lines if after]
    return [one for one in left if _payment(one)]


def _unpaid(due: Due, paid: Mapping[int, Due]) -> Due:
    done = paid.get(due.instalment)
    if done is None:
        return due
    return due._replace(
        interest=max(due.interest - done.interest, ZERO),
        principal=max(due.principal - done.principal, ZERO),
    )


class Redrawn(QWidget):
    """Three figures that differ, old and new, and under them both schedules."""

    def __init__(self, before: Plan, on: date) -> None:
        super().__init__()
        self._before, self._on = before, on
        self.payment = AmountLabel(self.tr("Next payment"), NONE)
        self.last = AmountLabel(self.tr("Last due date"), NONE)
        self.interest = AmountLabel(self.tr("Interest saved"), NONE)
        self.lines: Ledger[Row] = Ledger(_columns(), lambda row: row.due_on)
        self.section = Section(self.tr("Schedule, now and new"), self.lines)
        figures = across(self.payment, self.last, self.interest, None, gap=20)
        self.setLayout(down(inset(figures), self.section, None, gap=12))
        self.show_plan(None)

    def begin_with(self, before: Plan, on: date) -> None:
        """Compare with another schedule, from another day on."""
        self._before, self._on = before, on

    def show_plan(self, after: Plan | None) -> None:
        """Show what the schedule becomes; nothing while that cannot be said."""
        before = self._before
        self.lines.show_rows(rows_of(before, after, self._on))
        self.last.put(_two(before.matures_on, after.matures_on if after else None))
        self.payment.caption.setText(self._of_payment(after))
        self.payment.put(_two(_usual(before, self._on), _usual(after, self._on)))
        self._say_interest(before.interest - after.interest if after else None)
        self.section.say("" if after else self.tr("as it stands"))

    def _of_payment(self, after: Plan | None) -> str:
        if len(_ahead(after or self._before, self._on)) > 1:
            return self.tr("Then each time")
        return self.tr("Next payment")

    def _say_interest(self, saved: Money | None) -> None:
        more = saved is not None and saved < Money(0)
        words = self.tr("More interest") if more else self.tr("Interest saved")
        self.interest.caption.setText(words)
        self.interest.put(NONE if saved is None else str(-saved if more else saved))


def _closed(line: Line) -> bool:
    return line.due.late_from == CLOSED


def _by_day(lines: Sequence[Line]) -> dict[date, list[Line]]:
    found: dict[date, list[Line]] = {}
    for line in lines:
        found.setdefault(line.due.due_on, []).append(line)
    return found


def _row(day: date, old: list[Line] | None, new: list[Line] | None) -> Row:
    return Row(
        day,
        total(_payment(line) for line in old) if old else None,
        total(line.due.principal for line in new) if new else None,
        total(line.due.interest for line in new) if new else None,
        total(_payment(line) for line in new) if new else None,
    )


def _sums(rows: Sequence[Row]) -> Row:
    def added(name: str) -> Money:
        return total(getattr(row, name) for row in rows if getattr(row, name) is not None)

    return Row(SUM, *(added(name) for name in ("before", "principal", "interest", "after")))


def _payment(line: Line) -> Money:
    due = line.due
    return due.principal + due.interest + due.penalty + due.compound


def _usual(plan: Plan | None, on: date) -> Money | None:
    """Return the second payment ahead where there are several: the first may be odd."""
    ahead = _ahead(plan, on) if plan else []
    return _payment(ahead[min(1, len(ahead) - 1)]) if ahead else None


def _ahead(plan: Plan, on: date) -> list[Line]:
    return [line for line in plan.ahead(on) if line.due.due_on > on]


def _two(before: object, after: object) -> str:
    if after is None or before == after:
        return NONE if before is None else str(before)
    return f"{before} → {after}"


def _columns() -> list[Column[Row]]:
    return [
        Column(
            translate("redrawn", "Due on"),
            lambda row: translate("redrawn", "In all") if row.due_on == SUM else row.due_on,
            104,
            tone=lambda row: "muted" if row.due_on == SUM else "text",
        ),
        Column(
            translate("redrawn", "Now"),
            lambda row: row.before or "",
            right=True,
            tone="muted",
        ),
        Column(
            translate("redrawn", "New"),
            lambda row: row.after or "",
            right=True,
            bold=True,
            tone=lambda row: "accent" if row.changed and row.due_on != SUM else "text",
        ),
        Column(
            translate("redrawn", "Principal"), lambda row: row.principal or "", right=True
        ),
        Column(
            translate("redrawn", "Interest"), lambda row: row.interest or "", 88, right=True
        ),
    ]
