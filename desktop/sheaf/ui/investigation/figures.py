"""Figures of an investigation as one reads them: yuan, per cent, days; with their sign."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from sheaf.domain.investigation.checks.rule import Checked, Unit, Verdict
from sheaf.domain.investigation.figure import apart, percent, rounded
from sheaf.domain.investigation.ratios import COUNTED, Ratio
from sheaf.ui.words import words_for

#: How a verdict looks: its ink and its icon.
LOOKS = {
    Verdict.PASS: ("ok", "paid"),
    Verdict.EXPLAIN: ("warn", "warning"),
    Verdict.REJECT: ("bad", "overdue"),
}


def figure(value: Fraction, unit: Unit) -> str:
    """Write a compared figure in what it is counted in."""
    return percent(value) if unit is Unit.SHARE else rounded(value)


def written_out(checked: Checked) -> str:
    """Write a check out: its sum, both figures, how far apart, and how far they may be."""
    unit, compared = checked.compared.unit, checked.compared
    words = QCoreApplication.translate(
        "figures", "{0}. Found {1}, stated {2}: {3}, allowed {4} ({5})."
    )
    told = words.format(
        compared.formula,
        figure(compared.found, unit),
        figure(compared.stated, unit),
        apart(checked.deviation),
        percent(checked.tolerance),
        words_for(checked.verdict),
    )
    if checked.verdict is not Verdict.PASS or checked.counts:
        return told
    less = QCoreApplication.translate("figures", "Counts as no way to find the figure.")
    return f"{told} {less}"


def look(checked: Checked) -> tuple[str, str]:
    """Say how a check looks: one that agrees and counts as no way is pale."""
    tone, icon = LOOKS[checked.verdict]
    pale = checked.verdict is Verdict.PASS and not checked.counts
    return ("muted" if pale else tone), icon


def ratio(name: Ratio, value: Fraction) -> str:
    """Write a ratio: per cent, or how many months or days."""
    return rounded(value, 1) if name in COUNTED else percent(value)
