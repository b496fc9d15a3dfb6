"""How a loan or one of its lines stands: the words, the ink and the icon that say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from sheaf.domain.loan import Status
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.loans import LoanLine
from sheaf.ui.said import days

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class State:
    """A state as it is seen: colour alone says nothing."""

    words: str
    tone: str
    picture: str


def late(count: int) -> State:
    """Say that it is late, by how many days."""
    words = translate("state", "{0} late").format(days(count))
    return State(words, "bad", "overdue")


def paid() -> State:
    """Say that it is paid."""
    return State(translate("state", "Paid"), "ok", "paid")


def early() -> State:
    """Say that it was repaid before it was due."""
    return State(translate("state", "Repaid early"), "ok", "paid")


def replaced() -> State:
    """Say that new terms took its place before all of it was paid."""
    return State(translate("state", "Replaced"), "muted", "reversed")


def due_today() -> State:
    """Say that it falls due today."""
    return State(translate("state", "Due today"), "warn", "due")


def not_due() -> State:
    """Say that its day has not come."""
    return State(translate("state", "Not yet due"), "muted", "due")


def settled() -> State:
    """Say that nothing is owed any more."""
    return State(translate("state", "Settled"), "ok", "settled")


def written_off() -> State:
    """Say that it was written off."""
    return State(translate("state", "Written off"), "muted", "cross")


def reversed_() -> State:
    """Say that the loan is as if it had never been paid out."""
    return State(translate("state", "Payout reversed"), "muted", "reversed")


def undrawn() -> State:
    """Say that nothing of a limit is drawn, and something may be."""
    return State(translate("state", "Nothing drawn"), "muted", "due")


def running() -> State:
    """Say that all is as agreed."""
    return State(translate("state", "In order"), "ok", "paid")


def _ended(status: Status, *, usable: bool) -> State:
    """Say how a loan stands on which nothing falls due; a limit may be drawn on again."""
    if status is Status.WRITTEN_OFF:
        return written_off()
    return undrawn() if usable else settled()


def of_line(line: LoanLine, on: date) -> State:
    """Say how a loan of a list stands."""
    if line.status is not Status.ACTIVE:
        return _ended(line.status, usable=line.usable)
    if line.late_since is not None and line.late_since < on:
        return late((on - line.late_since).days)
    return due_today() if line.next_due_on == on else running()


def of_loan(file: LoanFile) -> State:
    """Say how a loan stands today."""
    if file.standing.status is not Status.ACTIVE:
        return _ended(file.standing.status, usable=bool(file.free))
    if file.days_late:
        return late(file.days_late)
    return due_today() if file.claims else running()


def of_instalment(file: LoanFile, number: int, due_on: date, left: object) -> State:
    """Say how one instalment stands today."""
    found = file.reckoning(number)
    if found is not None and found.claim.days_late:
        return late(found.claim.days_late)
    if not left and (due_on <= file.on or file.paid(number)):
        return paid()
    return due_today() if due_on <= file.on else not_due()
