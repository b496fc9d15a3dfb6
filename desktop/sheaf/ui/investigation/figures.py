"""Figures of an investigation as one reads them: yuan, per cent, days; with their sign."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from sheaf.domain.investigation.checks.rule import Unit, Verdict
from sheaf.domain.investigation.ratios import COUNTED, Ratio

#: How a verdict looks: its ink and its icon.
LOOKS = {
    Verdict.PASS: ("ok", "paid"),
    Verdict.EXPLAIN: ("warn", "warning"),
    Verdict.REJECT: ("bad", "overdue"),
}


def rounded(value: Fraction, places: int = 2) -> str:
    """Round half away from nothing, with thousands and a sign where it is below."""
    whole = int(abs(value) * 10**places + Fraction(1, 2))
    sign = "−" if value < 0 and whole else ""
    return f"{sign}{Decimal(whole).scaleb(-places):,}"


def percent(value: Fraction) -> str:
    """Write a share in per cent, two places."""
    return f"{rounded(value * 100)}%"


def apart(value: Fraction) -> str:
    """Write a deviation: above with a plus."""
    return f"+{percent(value)}" if value > 0 else percent(value)


def figure(value: Fraction, unit: Unit) -> str:
    """Write a compared figure in what it is counted in."""
    return percent(value) if unit is Unit.SHARE else rounded(value)


def ratio(name: Ratio, value: Fraction) -> str:
    """Write a ratio: per cent, or how many months or days."""
    return rounded(value, 1) if name in COUNTED else percent(value)
