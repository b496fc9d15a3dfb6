"""Peers (同业比较): the ratios of a trade lie where its others lie."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeAlias

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule, Unit
from sheaf.domain.investigation.figure import plain, share
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import COUNTED, Ratio

Ends: TypeAlias = tuple[Fraction, Fraction]

#: Which ratio speaks about which figure, and the page it stands on.
ABOUT: dict[Ratio, tuple[Figure, Sheet]] = {
    Ratio.GROSS_MARGIN: (Figure.MARGIN, Sheet.PRODUCTS),
    Ratio.STOCK_DAYS: (Figure.STOCK, Sheet.STOCK),
    Ratio.RECEIVABLES_TO_SALES: (Figure.RECEIVABLES, Sheet.RECEIVABLES),
    Ratio.DEBT_TO_ASSETS: (Figure.DEBTS, Sheet.DEBTS),
}


def usual(ground: Ground, ratio: Ratio) -> Ends | None:
    """Take the ends that the trade's template has."""
    found = ground.template.ranges.get(ratio)
    return (Fraction(found.low), Fraction(found.high)) if found else None


def among_cases(ground: Ground, ratio: Ratio) -> Ends | None:
    """Take the ends beyond which a case lies apart from the office's own."""
    found = ground.known.peers.get(ratio.value)
    return found.ends if found else None


def compares(
    ratio: Ratio, ends_of: Callable[[Ground, Ratio], Ends | None]
) -> Callable[[Ground], Compared | None]:
    """Hold a ratio to its trade: outside, the nearer end is what was to be expected."""

    def compare(ground: Ground) -> Compared | None:
        return between(ratio, ABOUT[ratio][1], ground.ratios, ends_of(ground, ratio))

    return compare


def between(
    ratio: Ratio, sheet: Sheet, ratios: Mapping[Ratio, Fraction], ends: Ends | None
) -> Compared | None:
    """Hold a ratio to two ends, where it and they are known.

    Where the low end is nothing, no figure is too low: to lie within is no method then.
    """
    value = ratios.get(ratio)
    if value is None or ends is None:
        return None
    low, high = ends
    write = plain if ratio in COUNTED else share
    return Compared(
        value,
        min(max(value, low), high),
        _told(write, value, ends),
        sheet,
        Unit.COUNT if ratio in COUNTED else Unit.SHARE,
        proves=low > 0,
    )


def _told(write: Callable[[Fraction], str], value: Fraction, ends: Ends) -> str:
    """Write on which side of its ends a figure lies, in signs that are true."""
    low, high = map(write, ends)
    if value < ends[0]:
        return f"{write(value)} < {low} – {high}"
    if value > ends[1]:
        return f"{low} – {high} < {write(value)}"
    return f"{low} ≤ {write(value)} ≤ {high}"


RULES = (
    *(
        Rule(
            f"peers_{ratio.value}",
            frozenset({figure}),
            compares(ratio, usual),
            one_sided=ratio is Ratio.DEBT_TO_ASSETS,  # a hidden debt looks best of all
        )
        for ratio, (figure, _sheet) in ABOUT.items()
    ),
    *(
        Rule(
            f"cases_{ratio.value}",
            frozenset({figure}),
            compares(ratio, among_cases),
            one_sided=True,  # it is the way of the template once more
        )
        for ratio, (figure, _sheet) in ABOUT.items()
    ),
)
