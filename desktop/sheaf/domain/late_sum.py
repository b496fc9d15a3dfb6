"""The sums behind late interest, misuse and products, as one would write them on paper.

Figures and signs alone, so that a screen and a paper show the same in any language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from sheaf.domain.accrual import Segment
from sheaf.domain.misuse import Misused
from sheaf.domain.money import Money
from sheaf.domain.rate import DAYS, Rate
from sheaf.domain.schedule.formula import exact, rounded, yearly


def late_sum(one: Segment) -> str:
    """Write what some days bore; days of one base at several rates are rounded together."""
    sum_ = f"{one.base} × {yearly(one.rate)} × {one.days}/{DAYS}"
    if not one.before:
        return rounded(sum_, one.exact, one.amount)
    whole = one.before + one.exact
    together = f"{sum_} = {exact(one.exact)}; {exact(one.before)} + {exact(one.exact)}"
    earlier = Money(1).times(one.before)
    return f"{together} → {Money(1).times(whole)} − {earlier} = {one.amount}"


def product_sum(products: Mapping[Rate, Money], interest: Money) -> str:
    """Write what the accumulated product of each rate bore on a limit, rounded once."""
    parts = [f"{product} × {yearly(rate)}" for rate, product in products.items() if product]
    whole = f"({' + '.join(parts)})" if len(parts) > 1 else "".join(parts)
    bore = (product.fen * rate.daily for rate, product in products.items())
    return rounded(f"{whole} ÷ {DAYS}", sum(bore, Fraction()), interest)


def misuse_sums(one: Misused) -> tuple[str, str]:
    """Write what misused money bore beyond its own rate: not overdue, and overdue."""
    return (
        _beyond(one.running, one.rate, one.contract, one.days),
        _beyond(one.overdue, one.rate, one.late, one.days),
    )


def misuse_whole(parts: Sequence[Misused], charged: Money) -> str:
    """Write what a misuse comes to in all, rounded once."""
    each = [exact(one.beyond) for one in parts]
    whole = sum((one.beyond for one in parts), Fraction())
    if len(each) > 1:
        return rounded(" + ".join(each), whole, charged)
    return each[0] if whole == charged.fen else f"{each[0]} → {charged}"


def _beyond(amount: Money, rate: Rate, anyway: Rate, days: int) -> str:
    found = amount.fen * max(rate.daily - anyway.daily, Fraction()) * days
    less = f"{yearly(rate)} − {yearly(anyway)}"
    return f"{amount} × ({less}) × {days}/{DAYS} = {exact(found)}"
