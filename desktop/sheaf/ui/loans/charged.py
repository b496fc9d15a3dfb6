"""What was charged beside the instalments, and how it came about."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from sheaf.domain.misuse import Misused
from sheaf.domain.money import Money
from sheaf.ui.said import days, yearly

translate = QCoreApplication.translate


def told(parts: Iterable[Misused], charged: Money) -> list[str]:
    """Say how the interest on a misuse came about, one sentence each."""
    said = [sentence for one in parts for sentence in _stretch(one)]
    words = translate(
        "charged", "Interest on the misuse beyond what is charged anyway, in all: {0}"
    )
    return [*said, words.format(charged)]


def _stretch(one: Misused) -> list[str]:
    running = translate("charged", "{0} misused, {2} from {1}: {3} a year less {4}")
    overdue = translate(
        "charged",
        "{0} misused and overdue, {2} from {1}: {3} a year less {4}",
    )
    lines = (running, one.running, one.contract), (overdue, one.overdue, one.late)
    return [
        words.format(amount, one.since, days(one.days), yearly(one.rate), yearly(anyway))
        for words, amount, anyway in lines
        if amount
    ]
