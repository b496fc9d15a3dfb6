"""What was charged beside the instalments, and how it came about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sheaf.domain.late_sum import misuse_sums, misuse_whole
from sheaf.domain.misuse import Misused
from sheaf.domain.money import Money
from sheaf.domain.schedule.switches import RoundingMode
from sheaf.ui.explained import rounding
from sheaf.ui.said import days

translate = QCoreApplication.translate


def told(parts: Sequence[Misused], charged: Money) -> list[str]:
    """Say how the interest on a misuse came about, one sentence each."""
    said = [sentence for one in parts for sentence in _stretch(one)]
    words = translate(
        "charged", "Interest on the misuse beyond what is charged anyway, in all: {0}"
    )
    whole = words.format(misuse_whole(parts, charged))
    return [*said, rounding(whole, RoundingMode.HALF_UP)]


def _stretch(one: Misused) -> list[str]:
    running = translate("charged", "Misused, {1} from {0}: {2}")
    overdue = translate("charged", "Misused and overdue, {1} from {0}: {2}")
    lines = zip(
        (running, overdue), (one.running, one.overdue), misuse_sums(one), strict=True
    )
    return [
        words.format(one.since, days(one.days), sum_)
        for words, amount, sum_ in lines
        if amount
    ]
