"""Days during which one base bore one rate, said in a sentence: interest, late interest."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from sheaf.domain.accrual import Segment
from sheaf.domain.money import Money
from sheaf.domain.repayment import Component
from sheaf.domain.schedule.rest import Stretch
from sheaf.ui.said import days, yearly

translate = QCoreApplication.translate


def stretch(opening: Money, since: date, one: Stretch) -> str:
    """Say what principal bore up to a day, at the rate of those days."""
    words = translate("schedule_list", "Interest: {0}, {2} from {1} at {3} a year, is {4}")
    count = days((one.until - since).days)
    return words.format(opening, since, count, yearly(one.rate), one.interest)


def segment(one: Segment) -> str:
    """Say what a debt bore after its day."""
    words = {
        Component.INTEREST: translate(
            "schedule_list",
            "Through the holidays: {0}, {2} from {1} at {3} a year, is {4}",
        ),
        Component.PENALTY: translate(
            "schedule_list",
            "Late interest on {0}, {2} from {1} at {3} a year, is {4}",
        ),
    }.get(
        one.component,
        translate(
            "schedule_list",
            "Late interest on interest {0}, {2} from {1} at {3} a year, is {4}",
        ),
    )
    return words.format(one.base, one.since, days(one.days), yearly(one.rate), one.amount)
