"""The warning that a rate is so high that a court might reduce it (DOMAIN 4.1)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sheaf.domain import lateness
from sheaf.domain.policy import Policy
from sheaf.domain.rate import Rate
from sheaf.ui.said import yearly

translate = QCoreApplication.translate


def too_dear(rate: Rate, penalty_uplift: Decimal, rules: Policy) -> str:
    """Warn of a contract or late rate above the office's mark; else say nothing."""
    late, most = rate.raised(penalty_uplift), rules.warn_annual_rate
    mark = f"{(most * 100).normalize():f}%"
    if lateness.too_dear(rate, most):
        words = translate(
            "dear", "{0} a year is above {1}: a court may reduce it on request."
        )
        return words.format(yearly(rate), mark)
    if lateness.too_dear(late, most):
        words = translate(
            "dear",
            "{0} a year once late is above {1}: a court may reduce it on request.",
        )
        return words.format(yearly(late), mark)
    return ""
