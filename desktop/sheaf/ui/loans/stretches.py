"""Days during which one base bore one rate, said in a sentence: interest, late interest."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sheaf.domain.accrual import Segment
from sheaf.domain.late_sum import late_sum
from sheaf.domain.repayment import Component

translate = QCoreApplication.translate


def segment(one: Segment) -> str:
    """Say what a debt bore after its day."""
    words = {
        Component.INTEREST: translate(
            "schedule_list", "Through the holidays, from {0}: {1}"
        ),
        Component.PENALTY: translate(
            "schedule_list", "Late interest on principal, from {0}: {1}"
        ),
    }.get(
        one.component,
        translate("schedule_list", "Late interest on interest, from {0}: {1}"),
    )
    return words.format(one.since, late_sum(one))
