"""Figures as formulas, windows and papers write them: rounded in one way, with a sign."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from sheaf.domain.money import Money

PLACES = 2


def yuan(amount: Money) -> Fraction:
    """Make an amount a figure, in yuan."""
    return Fraction(amount.fen, 100)


def rounded(value: Fraction | Decimal, places: int = PLACES) -> str:
    """Round half away from nothing, with thousands and a sign where it is below."""
    exact = Fraction(value)
    whole = int(abs(exact) * 10**places + Fraction(1, 2))
    sign = "-" if exact < 0 and whole else ""
    return f"{sign}{Decimal(whole).scaleb(-places):,}"


def plain(value: Fraction | Decimal | Money) -> str:
    """Write a figure of a formula: at most two decimals, no idle zeros."""
    text = rounded(yuan(value) if isinstance(value, Money) else value)
    return text.rstrip("0").rstrip(".")


def at_most(left: Fraction, right: Fraction) -> str:
    """Sign a figure that should not lie above another, in the sign that is true."""
    return "≤" if left <= right else ">"


def at_least(left: Fraction, right: Fraction) -> str:
    """Sign a figure that should not lie below another, in the sign that is true."""
    return "≥" if left >= right else "<"


def exactly(value: Fraction) -> str:
    """Write a figure to be kept and compared later: six places, no thousands."""
    return f"{Decimal(value.numerator) / Decimal(value.denominator):.6f}"


def percent(value: Fraction | Decimal) -> str:
    """Write a share in per cent, two places."""
    return f"{rounded(Fraction(value) * 100)}%"


def share(value: Fraction | Decimal) -> str:
    """Write a share of a formula in per cent: no idle zeros."""
    return f"{plain(Fraction(value) * 100)}%"


def apart(value: Fraction) -> str:
    """Write a deviation: above with a plus."""
    told = percent(value)
    return f"+{told}" if value > 0 and told != percent(Fraction()) else told
