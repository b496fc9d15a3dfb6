"""What was charged beside the instalments, and how it came about."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from sheaf.domain.loan_act import Kind
from sheaf.domain.misuse import Misused, charge, misused
from sheaf.queries.loan_file import LoanFile
from sheaf.ui.said import days, yearly

translate = QCoreApplication.translate


def told(parts: Iterable[Misused]) -> list[str]:
    """Say how the interest on a misuse came about, one sentence each."""
    found = tuple(parts)
    said = [sentence for one in found for sentence in _stretch(one)]
    words = translate("charged", "Interest on the misuse in all, rounded once: {0}")
    return [*said, words.format(charge(found))]


def charges(file: LoanFile) -> list[str]:
    """Say how all interest on misuse came about that stands in a loan's file."""
    acts = [
        file.wanted[one.id]
        for one in file.repayments
        if not one.reversed_by and one.id in file.wanted
    ]
    return [
        sentence
        for act in acts
        if act.kind is Kind.MISUSE and act.since
        for sentence in told(misused(file.standing, act.amount, act.since, act.on))
    ]


def _stretch(one: Misused) -> list[str]:
    running = translate(
        "charged", "{0} misused, {2} from {1}: {3} a year, of which {4} is charged anyway"
    )
    overdue = translate(
        "charged",
        "{0} misused and overdue, {2} from {1}: {3} a year, of which {4} is charged anyway",
    )
    lines = (running, one.running, one.contract), (overdue, one.overdue, one.late)
    return [
        words.format(amount, one.since, days(one.days), yearly(one.rate), yearly(anyway))
        for words, amount, anyway in lines
        if amount
    ]
